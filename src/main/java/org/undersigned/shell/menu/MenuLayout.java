package org.undersigned.shell.menu;

import java.util.HashSet;
import java.util.List;
import org.undersigned.kit.Command;

/// Which command stands in which menu, in what order. Each inner list is a group between two lines.
///
/// @param name what the key of its name ends in
/// @param prefix of the ids of its room
record MenuLayout(String name, String prefix, List<List<String>> groups) {

    static List<MenuLayout> all() {
        return List.of(
                new MenuLayout(
                        "file",
                        "",
                        List.of(
                                List.of("file.new", "file.open", "file.import", "file.sample"),
                                List.of("file.save", "file.name", "file.copy"),
                                List.of("file.unnamed", "file.earlier"),
                                List.of("file.exportPdf"),
                                List.of(
                                        "export.docx",
                                        "export.odt",
                                        "export.html",
                                        "export.md",
                                        "export.txt",
                                        "export.canonical.txt"),
                                List.of("file.print"),
                                List.of("file.preferences"),
                                List.of("file.close", "file.quit"))),
                new MenuLayout(
                        "edit",
                        "edit.",
                        List.of(
                                List.of("edit.undo", "edit.redo"),
                                List.of(
                                        "editor.cut",
                                        "editor.copy",
                                        "editor.paste",
                                        "editor.pasteWords",
                                        "editor.selectAll"),
                                List.of(
                                        "editor.find",
                                        "editor.findNext",
                                        "editor.findPrevious",
                                        "editor.replace",
                                        "editor.goTo"),
                                List.of("editor.nextWrong", "editor.spelling", "editor.words", "editor.smartTyping"),
                                List.of("edition.add", "edition.language", "edition.remove"))),
                new MenuLayout(
                        "insert",
                        "",
                        List.of(
                                List.of(
                                        "editor.note",
                                        "editor.editNote",
                                        "editor.jump",
                                        "editor.cite",
                                        "editor.citation",
                                        "editor.link",
                                        "editor.picture",
                                        "editor.pictureWords"),
                                List.of("comments.add", "comments.next", "comments.previous"),
                                List.of(
                                        "editor.field.signatories",
                                        "editor.field.organisations",
                                        "editor.field.countries",
                                        "editor.field.date",
                                        "editor.field.title"),
                                List.of("editor.pageBreak", "editor.lineBreak"),
                                List.of(
                                        "editor.noBreakSpace",
                                        "editor.noBreakHyphen",
                                        "editor.softHyphen",
                                        "editor.specialCharacter"))),
                new MenuLayout(
                        "format",
                        "editor.",
                        List.of(
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
                                        "role.enclosure",
                                        "role.copies"),
                                List.of(
                                        "mark.bold",
                                        "mark.italic",
                                        "mark.underline",
                                        "mark.strike",
                                        "mark.superscript",
                                        "mark.subscript",
                                        "mark.small_capitals",
                                        "editor.language",
                                        "editor.ownLanguage",
                                        "editor.plain"),
                                List.of("editor.bullets", "editor.numbers", "editor.indent", "editor.outdent"),
                                List.of(
                                        "editor.alignStart",
                                        "editor.alignCentre",
                                        "editor.alignEnd",
                                        "editor.justify"))),
                new MenuLayout(
                        "signatories",
                        "signatories.",
                        List.of(
                                List.of(
                                        "signatories.table",
                                        "signatories.columns",
                                        "signatories.open",
                                        "signatories.toFilter",
                                        "signatories.toNarrowing"),
                                List.of(
                                        "signatories.add",
                                        "signatories.answer",
                                        "signatories.change",
                                        "signatories.organisation",
                                        "signatories.person",
                                        "signatories.toggle",
                                        "signatories.up",
                                        "signatories.down",
                                        "signatories.remove"),
                                List.of(
                                        "signatories.import",
                                        "signatories.paste",
                                        "signatories.twice",
                                        "signatories.spelling"),
                                List.of("signatories.export", "signatories.sheet"),
                                List.of("signatories.deadline", "signatories.copyAddresses"),
                                List.of("signatories.toOrder", "signatories.layout", "signatories.tiers"),
                                List.of("signatories.erase"))),
                new MenuLayout(
                        "sources",
                        "sources.",
                        List.of(
                                List.of(
                                        "sources.add",
                                        "sources.cite",
                                        "sources.goToText",
                                        "sources.here",
                                        "sources.editNote"),
                                List.of("sources.editHere", "sources.edit", "sources.remove", "sources.merge"),
                                List.of(
                                        "sources.import",
                                        "sources.paste",
                                        "sources.export.bib",
                                        "sources.export.ris",
                                        "sources.export.json"),
                                List.of("sources.check", "sources.checkThis", "sources.keepCopy"),
                                List.of("sources.style"))),
                new MenuLayout(
                        "view",
                        "view.",
                        List.of(
                                List.of("view.draft", "view.draft_and_pages", "view.pages"),
                                List.of(
                                        "view.left",
                                        "view.right",
                                        "view.signatories",
                                        "view.sources",
                                        "view.style",
                                        "view.comments"),
                                List.of(
                                        "preview.larger",
                                        "preview.smaller",
                                        "preview.fit",
                                        "preview.twoUp",
                                        "preview.thumbnails"),
                                List.of("preview.follow", "preview.here"),
                                List.of("editor.zoomIn", "editor.zoomOut", "editor.zoomReset", "editor.invisibles"),
                                List.of(
                                        "view.theme",
                                        "view.whiteSheet",
                                        "view.focus",
                                        "editor.typewriter",
                                        "view.fullScreen"))),
                new MenuLayout("help", "help.", List.of(List.of("help.keys", "help.about"))));
    }

    /// Ids of this menu's room that no menu names.
    List<String> others(CommandSet commands) {
        if (prefix.isEmpty()) {
            return List.of();
        }
        var named = new HashSet<String>();
        all().forEach(layout -> layout.groups.forEach(named::addAll));
        return commands.all(command -> belongs(command) && !named.contains(command.id())).stream()
                .map(Command::id)
                .toList();
    }

    private boolean belongs(Command command) {
        return command.id().startsWith(prefix);
    }
}
