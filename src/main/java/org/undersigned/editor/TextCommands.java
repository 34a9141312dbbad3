package org.undersigned.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.editor.area.Facts;
import org.undersigned.kit.Command;
import org.undersigned.language.Messages;

/// The commands of a text as a whole: its notes, its clipboard, what is sought in it, how it is shown.
final class TextCommands {

    private final EditorState state;
    private final Facts facts;
    private final Messages messages;
    private final List<Command> all = new ArrayList<>();

    TextCommands(EditorState state, Facts facts, Messages messages) {
        this.state = state;
        this.facts = facts;
        this.messages = messages;
    }

    List<Command> all() {
        return List.copyOf(all);
    }

    /// @param inBody whether the focus is in the letter itself, not in a note
    TextCommands notes(NoteController notes, ObservableBooleanValue inBody) {
        all.add(Command.when(
                "editor.note",
                messages.text("editor.note"),
                Feather.FILE_PLUS,
                "Shortcut+Alt+F",
                inBody,
                notes::insert));
        add("editor.jump", null, "F7", notes::jump);
        add("editor.cite", Feather.BOOKMARK, "Shortcut+Shift+C", notes::cite);
        add("editor.citation", null, "Shortcut+D", notes::citation);
        return this;
    }

    TextCommands finding(FindController find) {
        add("editor.find", Feather.SEARCH, "Shortcut+F", () -> find.open(false));
        add("editor.replace", null, "Shortcut+H", () -> find.open(true));
        add("editor.findNext", null, "F3", find::next);
        add("editor.findPrevious", null, "Shift+F3", find::previous);
        return this;
    }

    TextCommands clipboard() {
        add("editor.cut", Feather.SCISSORS, "Shortcut+X", () -> state.area().cut());
        add("editor.copy", Feather.COPY, "Shortcut+C", () -> state.area().copy());
        add("editor.paste", Feather.CLIPBOARD, "Shortcut+V", () -> state.area().paste());
        add("editor.pasteWords", null, "Shortcut+Shift+V", () -> state.area().pasteWords());
        add("editor.selectAll", null, "Shortcut+A", () -> state.area().selectAll());
        return this;
    }

    TextCommands showing(Zooming zooming) {
        var invisibles = facts.invisibles();
        add("editor.invisibles", null, "Shortcut+Shift+P", () -> invisibles.set(!invisibles.get()));
        add("editor.zoomIn", Feather.ZOOM_IN, "Shortcut+Plus", zooming::in);
        add("editor.zoomOut", Feather.ZOOM_OUT, "Shortcut+Minus", zooming::out);
        add("editor.zoomReset", null, "Shortcut+0", zooming::reset);
        return this;
    }

    private void add(String id, @Nullable Ikon icon, String key, Runnable action) {
        all.add(Command.always(id, messages.text(id), icon, key, action));
    }
}
