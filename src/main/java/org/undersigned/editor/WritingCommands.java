package org.undersigned.editor;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;
import org.undersigned.document.LetterEdit;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.Command;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;

/// The commands that help whoever writes: spelling, the letter's own words, polished typing.
final class WritingCommands {

    private final OpenLetter open;
    private final EditorState state;
    private final Spelling spelling;
    private final Habits habits;
    private final Messages messages;
    private final Dialogs dialogs;

    WritingCommands(
            OpenLetter open, EditorState state, Spelling spelling, Habits habits, Messages messages, Dialogs dialogs) {
        this.open = open;
        this.state = state;
        this.spelling = spelling;
        this.habits = habits;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    List<Command> all() {
        var spell = habits.spellingProperty();
        var typewriter = habits.typewriterProperty();
        var smart = Bindings.createStringBinding(
                () -> messages.text("editor.smartTyping", isSmart() ? "on" : "off"), open.letterProperty());
        return List.of(
                Command.always(
                        "editor.nextWrong",
                        messages.text("editor.nextWrong"),
                        null,
                        "Alt+F7",
                        () -> spelling.next(state.area())),
                command(
                        "editor.spelling",
                        Bindings.createStringBinding(
                                () -> messages.text("editor.spelling", spell.get() ? "on" : "off"), spell),
                        "Shift+F7",
                        () -> spell.set(!spell.get())),
                command(
                        "editor.typewriter",
                        Bindings.createStringBinding(
                                () -> messages.text("editor.typewriter", typewriter.get() ? "on" : "off"), typewriter),
                        "Shortcut+Shift+F11",
                        () -> typewriter.set(!typewriter.get())),
                Command.always("editor.words", messages.text("editor.words"), null, "Shortcut+F7", this::showWords),
                command(
                        "editor.smartTyping",
                        smart,
                        "Shortcut+Shift+F7",
                        () -> open.apply(new LetterEdit.SwitchSmartTyping(!isSmart()))));
    }

    private boolean isSmart() {
        return open.letter().settings().writing().smartTyping();
    }

    private void showWords() {
        var form = new WordsForm(open.letter().settings().writing().words(), messages);
        var title = messages.text("editor.words.title");
        if (dialogs.form(title, form, messages.text("kit.ok"), new SimpleBooleanProperty(true))) {
            form.removed().forEach(word -> open.apply(new LetterEdit.ForgetWord(word)));
        }
    }

    private static Command command(String id, ObservableStringValue label, String key, Runnable action) {
        return new Command(id, label, null, KeyCombination.valueOf(key), new SimpleBooleanProperty(true), action);
    }
}
