package org.undersigned.editor;

import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleAttribute;
import org.undersigned.editor.area.Facts;
import org.undersigned.language.Messages;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Role;

/// Tells assistive technology what the caret stands in: the role of the paragraph, and the note called there with its
/// words. JavaFX thread only.
final class Announcements {

    private final EditorState state;
    private final Facts facts;
    private final Messages messages;

    Announcements(EditorState state, Facts facts, Messages messages) {
        this.state = state;
        this.facts = facts;
        this.messages = messages;
    }

    /// For as long as the text is there.
    void follow() {
        InvalidationListener moved = _ -> say();
        state.roleProperty().addListener(moved);
        state.layoutProperty().addListener(moved);
        state.noteProperty().addListener(moved);
        state.activeProperty().addListener(moved);
        facts.numbers().addListener(moved);
        say();
    }

    private void say() {
        var area = state.area();
        var note = state.noteProperty().get();
        var number = note.map(id -> facts.numbers().get().of(id));
        var words = number.isPresent() && number.get().isPresent()
                ? role() + ", "
                        + messages.text("editor.note.title", number.get().getAsInt())
                : role();
        if (!words.equals(area.getAccessibleRoleDescription())) {
            area.setAccessibleRoleDescription(words);
            area.notifyAccessibleAttributeChanged(AccessibleAttribute.ROLE_DESCRIPTION);
        }
        area.setAccessibleHelp(note.map(facts::noteWords).orElse(null));
    }

    private String role() {
        var role = state.roleProperty().get();
        var layout = state.layoutProperty().get();
        return switch (role) {
            case HEADING -> messages.text("role.heading_" + Math.min(3, layout.level()));
            case LIST_ITEM ->
                messages.text(layout.listStyle() == ListStyle.NUMBER ? "editor.numbers" : "editor.bullets")
                        + ", "
                        + messages.text(key(role));
            default -> messages.text(key(role));
        };
    }

    private static String key(Role role) {
        return "role." + role.name().toLowerCase(Locale.ROOT);
    }
}
