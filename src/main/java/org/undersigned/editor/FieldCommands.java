package org.undersigned.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.undersigned.kit.Command;
import org.undersigned.language.Messages;
import org.undersigned.model.text.FieldKind;
import org.undersigned.model.text.Inline;

/// Puts what follows the letter into the text, the title or a note: how many sign, from how many countries, the date.
final class FieldCommands {

    private final EditorState state;
    private final Messages messages;

    FieldCommands(EditorState state, Messages messages) {
        this.state = state;
        this.messages = messages;
    }

    List<Command> all() {
        return Arrays.stream(FieldKind.values()).map(this::command).toList();
    }

    private Command command(FieldKind kind) {
        return Command.always(
                "editor.field." + kind.name().toLowerCase(Locale.ROOT),
                messages.name("editor.field", kind),
                null,
                key(kind),
                () -> put(kind));
    }

    /// The digits behind those of the roles.
    private static String key(FieldKind kind) {
        return switch (kind) {
            case SIGNATORIES -> "Shortcut+5";
            case ORGANISATIONS -> "Shortcut+6";
            case COUNTRIES -> "Shortcut+7";
            case DATE -> "Shortcut+8";
            case TITLE -> "Shortcut+9";
        };
    }

    private void put(FieldKind kind) {
        var pen = state.area().pen();
        pen.insert(new Inline.Field(kind, pen.marks().withLink(null)), "editor.edit.field");
    }
}
