package org.undersigned.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.document.OpenLetter;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.editor.gesture.Boundaries;
import org.undersigned.editor.gesture.Formatting;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.kit.Command;
import org.undersigned.kit.controls.LanguageForm;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Position;

/// The commands that put something in or go somewhere, and need to ask what or where.
final class InsertCommands {

    private final OpenLetter open;
    private final EditorState state;
    private final NoteController notes;
    private final NoteCards cards;
    private final LetterArea body;
    private final NoteController.Words words;
    private final List<Command> all = new ArrayList<>();

    InsertCommands(
            OpenLetter open,
            EditorState state,
            NoteController notes,
            NoteCards cards,
            LetterArea body,
            PictureController pictures,
            ObservableBooleanValue inBody,
            NoteController.Words words) {
        this.open = open;
        this.state = state;
        this.notes = notes;
        this.cards = cards;
        this.body = body;
        this.words = words;
        var always = new javafx.beans.property.ReadOnlyBooleanWrapper(true);
        add("editor.editNote", Feather.EDIT_3, "F2", inBody, notes::edit);
        add("editor.picture", Feather.IMAGE, "Shortcut+Shift+U", inBody, pictures::choose);
        add("editor.pictureWords", null, "Shortcut+Shift+T", inBody, pictures::describeAgain);
        add("editor.lineBreak", null, "Shift+Enter", always, this::lineBreak);
        add("editor.specialCharacter", null, "Shortcut+Shift+Q", always, this::character);
        add("editor.language", Feather.GLOBE, "Shortcut+Shift+L", always, this::language);
        add("editor.ownLanguage", null, "Shortcut+Shift+J", always, () -> mark(null));
        add("editor.goTo", null, "Shortcut+G", always, this::goTo);
    }

    List<Command> all() {
        return List.copyOf(all);
    }

    private void add(String id, @Nullable Ikon icon, String key, ObservableBooleanValue enabled, Runnable action) {
        all.add(Command.when(id, words.messages().text(id), icon, key, enabled, action));
    }

    private void lineBreak() {
        state.area().pen().insert(new Inline.LineBreak(), "editor.edit.lineBreak");
    }

    private void character() {
        CharacterForm.ask(words.messages(), words.dialogs())
                .ifPresent(character -> state.area().pen().type(character));
    }

    private void language() {
        new LanguageForm(words.messages(), words.dialogs())
                .ask(
                        words.messages().text("editor.language.title"),
                        words.messages().text("editor.language.verb"),
                        Set.of(open.edition().language()))
                .ifPresent(this::mark);
    }

    /// The selection, or the word at the caret, is in this language; null for that of the edition.
    private void mark(@Nullable String tag) {
        var pen = state.area().pen();
        var at = pen.selection();
        var part = at.isCaret() ? Boundaries.wordAt(pen.blocks(), at.caret()) : at;
        pen.perform((blocks, now) -> Formatting.language(blocks, part, tag).map(change -> change.selecting(now)));
        state.update();
    }

    private void goTo() {
        var inOrder = open.edition().numbers().inOrder();
        var blocks = open.edition().blocks();
        GoToForm.ask(inOrder.size(), blocks.size(), words.messages(), words.dialogs())
                .ifPresent(target -> {
                    if (target.note()) {
                        notes.show(inOrder.get(target.number() - 1));
                    } else {
                        cards.close();
                        body.select(Selection.at(new Position(target.number() - 1, 0)));
                        body.requestFocus();
                    }
                });
    }
}
