package org.undersigned.shell.menu;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.undersigned.kit.Command;

/// Which command stands in which menu, in what order. Each inner list is a group between two lines.
public enum MenuLayout {
    FILE(
            "",
            List.of("file.new", "file.open", "file.import", "file.sample"),
            List.of("file.save", "file.name", "file.copy"),
            List.of("file.exportPdf", "file.exportMarkdown", "file.exportText", "file.print"),
            List.of("file.preferences"),
            List.of("file.close", "file.quit")),
    EDIT(
            "edit.",
            List.of("edit.undo", "edit.redo"),
            List.of("editor.cut", "editor.copy", "editor.paste", "editor.pastePlain", "editor.selectAll"),
            List.of("editor.find", "editor.findNext", "editor.findPrevious", "editor.replace")),
    INSERT(
            "",
            List.of("editor.note", "editor.editNote", "editor.noteJump", "editor.link", "editor.picture"),
            List.of("editor.pageBreak", "editor.lineBreak"),
            List.of("editor.noBreakSpace", "editor.noBreakHyphen", "editor.softHyphen", "editor.specialCharacter")),
    FORMAT(
            "editor.",
            List.of(
                    "role.letterhead",
                    "role.recipient",
                    "role.title",
                    "role.dateline",
                    "role.salutation",
                    "role.body",
                    "role.heading_1",
                    "role.heading_2",
                    "role.heading_3",
                    "role.quotation",
                    "role.closing",
                    "role.signatories",
                    "role.postscript",
                    "role.enclosure"),
            List.of(
                    "mark.bold",
                    "mark.italic",
                    "mark.underline",
                    "mark.strike",
                    "mark.superscript",
                    "mark.subscript",
                    "mark.small_capitals",
                    "editor.plain"),
            List.of("editor.bullets", "editor.numbers", "editor.indent", "editor.outdent"),
            List.of("editor.alignStart", "editor.alignCentre", "editor.alignEnd", "editor.justify")),
    SIGNATORIES("signatories."),
    SOURCES("sources."),
    VIEW(
            "view.",
            List.of("view.draft", "view.draft_and_pages", "view.pages"),
            List.of("view.left", "view.right", "view.signatories", "view.sources"),
            List.of("view.zoomIn", "view.zoomOut", "view.zoomReset"),
            List.of("view.theme", "view.whiteSheet", "view.fullScreen")),
    HELP("help.", List.of("help.keys", "help.about"));

    private final String prefix;
    private final List<List<String>> groups;

    @SafeVarargs
    MenuLayout(String prefix, List<String>... groups) {
        this.prefix = prefix;
        this.groups = List.of(groups);
    }

    List<List<String>> groups() {
        return groups;
    }

    /// Ids of this menu's room that no menu names.
    List<String> others(CommandSet commands) {
        if (prefix.isEmpty()) {
            return List.of();
        }
        var named = new HashSet<String>();
        Arrays.stream(values()).forEach(layout -> layout.groups.forEach(named::addAll));
        return commands.all(command -> belongs(command) && !named.contains(command.id())).stream()
                .map(Command::id)
                .toList();
    }

    private boolean belongs(Command command) {
        return command.id().startsWith(prefix);
    }
}
