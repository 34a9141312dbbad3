package org.undersigned.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.document.Flow;
import org.undersigned.editor.area.Pen;
import org.undersigned.editor.gesture.Change;
import org.undersigned.editor.gesture.Formatting;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.kit.Command;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Alignment;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Role;

/// The commands that format: each works on the text that has the focus, the letter's or a note's.
final class EditorCommands {

    private final EditorState state;
    private final Messages messages;
    private final Dialogs dialogs;
    private final BooleanBinding inBody;
    private final List<Command> all = new ArrayList<>();

    EditorCommands(EditorState state, Messages messages, Dialogs dialogs) {
        this.state = state;
        this.messages = messages;
        this.dialogs = dialogs;
        this.inBody = Bindings.createBooleanBinding(
                () -> state.area().pen().flow() instanceof Flow.Body, state.activeProperty());
        marks();
        roles();
        blocks();
        characters();
    }

    List<Command> all() {
        return List.copyOf(all);
    }

    /// Whether the focus is in the letter itself, not in a note.
    BooleanBinding inBody() {
        return inBody;
    }

    private void marks() {
        mark(Mark.BOLD, Feather.BOLD, "Shortcut+B");
        mark(Mark.ITALIC, Feather.ITALIC, "Shortcut+I");
        mark(Mark.UNDERLINE, Feather.UNDERLINE, "Shortcut+U");
        mark(Mark.STRIKE, null, "Shortcut+Shift+X");
        mark(Mark.SUPERSCRIPT, null, "Shortcut+Period");
        mark(Mark.SUBSCRIPT, null, "Shortcut+Comma");
        mark(Mark.SMALL_CAPITALS, null, "Shortcut+Shift+K");
        add("editor.plain", null, "Shortcut+Space", () -> perform(Formatting::plain));
        add("editor.link", Feather.LINK, "Shortcut+K", this::link);
    }

    private void mark(Mark mark, @Nullable Ikon icon, String key) {
        var id = "mark." + mark.name().toLowerCase(java.util.Locale.ROOT);
        add(id, icon, key, () -> {
            pen().toggle(mark);
            state.update();
        });
    }

    /// The digits 7 and 8 are the lists', as elsewhere. Never with Alt: on Windows AltGr is Ctrl+Alt, and types a
    /// character.
    private void roles() {
        role("role.body", Role.BODY, 1, "Shortcut+Shift+0");
        role("role.heading_1", Role.HEADING, 1, "Shortcut+Shift+1");
        role("role.heading_2", Role.HEADING, 2, "Shortcut+Shift+2");
        role("role.heading_3", Role.HEADING, 3, "Shortcut+Shift+3");
        role("role.title", Role.TITLE, 1, "Shortcut+Shift+4");
        role("role.dateline", Role.DATELINE, 1, "Shortcut+Shift+5");
        role("role.recipient", Role.RECIPIENT, 1, "Shortcut+Shift+6");
        role("role.salutation", Role.SALUTATION, 1, "Shortcut+Shift+G");
        role("role.quotation", Role.QUOTATION, 1, "Shortcut+Shift+9");
        role("role.closing", Role.CLOSING, 1, "Shortcut+Shift+Y");
        role("role.letterhead", Role.LETTERHEAD, 1, "Shortcut+1");
        role("role.signatories", Role.SIGNATORIES, 1, "Shortcut+2");
        role("role.postscript", Role.POSTSCRIPT, 1, "Shortcut+3");
        role("role.enclosure", Role.ENCLOSURE, 1, "Shortcut+4");
        role("role.copies", Role.COPIES, 1, "Shortcut+F3");
    }

    private void role(String id, Role role, int level, String key) {
        all.add(Command.when(
                id,
                messages.text(id),
                null,
                key,
                inBody,
                () -> perform((blocks, at) -> Formatting.role(blocks, at, role, level))));
    }

    private void blocks() {
        add(
                "editor.bullets",
                Feather.LIST,
                "Shortcut+Shift+8",
                () -> perform((blocks, at) -> Formatting.list(blocks, at, ListStyle.BULLET)));
        add(
                "editor.numbers",
                null,
                "Shortcut+Shift+7",
                () -> perform((blocks, at) -> Formatting.list(blocks, at, ListStyle.NUMBER)));
        add("editor.indent", null, "Shortcut+M", () -> pen().indent(1));
        add("editor.outdent", null, "Shortcut+Shift+M", () -> pen().indent(-1));
        align("editor.alignStart", Feather.ALIGN_LEFT, "Shortcut+L", Alignment.START);
        align("editor.alignCentre", Feather.ALIGN_CENTER, "Shortcut+E", Alignment.CENTRE);
        align("editor.alignEnd", Feather.ALIGN_RIGHT, "Shortcut+R", Alignment.END);
        align("editor.justify", Feather.ALIGN_JUSTIFY, "Shortcut+J", Alignment.JUSTIFIED);
        all.add(Command.when(
                "editor.pageBreak",
                messages.text("editor.pageBreak"),
                null,
                "Shortcut+Enter",
                inBody,
                () -> perform(Formatting::pageBreak)));
    }

    private void align(String id, Ikon icon, String key, Alignment alignment) {
        add(
                id,
                icon,
                key,
                () -> perform((blocks, at) -> {
                    boolean now = blocks.at(at.caret().block()).layout().alignment() == alignment;
                    return Formatting.align(blocks, at, now ? Alignment.NATURAL : alignment);
                }));
    }

    private void characters() {
        add("editor.noBreakSpace", null, "Shortcut+Shift+Space", () -> pen().type("\u00a0"));
        add("editor.noBreakHyphen", null, "Shortcut+Shift+Minus", () -> pen().type("\u2011"));
        add("editor.softHyphen", null, "Shortcut+Shift+H", () -> pen().type("\u00ad"));
    }

    private void link() {
        var blocks = pen().blocks();
        var at = pen().selection();
        var part = at.isCaret() ? Formatting.linkAround(blocks, at) : at;
        if (part.isCaret()) {
            part = org.undersigned.editor.gesture.Boundaries.wordAt(blocks, at.caret());
        }
        var now = Formatting.linkAt(blocks, part);
        var chosen = part;
        dialogs.askText(messages.text("editor.link.title"), messages.text("editor.link.label"), now == null ? "" : now)
                .map(String::strip)
                .ifPresent(address ->
                        pen().perform((text, _) -> Formatting.link(text, chosen, address.isEmpty() ? null : address)));
    }

    private void perform(BiFunction<Register<Block>, Selection, Optional<Change>> gesture) {
        pen().perform(gesture);
        state.update();
    }

    private Pen pen() {
        return state.area().pen();
    }

    private void add(String id, @Nullable Ikon icon, String key, Runnable action) {
        all.add(Command.always(id, messages.text(id), icon, key, action));
    }
}
