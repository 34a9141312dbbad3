package org.undersigned.typeset.fo;

import static org.undersigned.typeset.fo.Sheet.pt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.language.ListLabels;
import org.undersigned.language.PageWords;
import org.undersigned.language.PrintedParts;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.PageExtra;
import org.undersigned.model.Printed;
import org.undersigned.model.people.LogosRow;
import org.undersigned.model.text.Headings;
import org.undersigned.model.text.Role;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Writes a whole edition as formatting objects.
public final class LetterFo {

    private static final PrintedParts NOBODY = new PrintedParts(List.of(), "");

    private final Fo fo;
    private final Setting setting;
    private final Sheet sheet;
    private final TextFo text;
    private final ProseFo prose;
    private final Headings headings;
    private final PageFo page;
    private final LogoFo logos;
    private final @Nullable Fingerprint fingerprint;

    private LetterFo(Setting setting, ContentHandler out) {
        this.fo = new Fo(out);
        this.setting = setting;
        this.sheet = Sheet.of(setting.letter().settings().pageStyle(), setting.edition());
        this.text = new TextFo(fo, setting.fonts(), sheet, setting.hyphenation());
        this.prose = new ProseFo(fo, setting, sheet, text);
        this.logos = new LogoFo(fo, setting, sheet);
        this.headings = new Headings(setting.edition().blocks());
        this.fingerprint = sheet.style().has(PageExtra.FINGERPRINT) ? fingerprint(setting) : null;
        this.page = new PageFo(fo, sheet, text, shortened(setting.edition().title()), foot());
    }

    public static void write(Setting setting, ContentHandler out) throws SAXException {
        new LetterFo(setting, out).write();
    }

    private void write() throws SAXException {
        var title = setting.edition().title();
        fo.startDocument();
        fo.open(
                "root",
                "xml:lang",
                sheet.language(),
                "font-family",
                sheet.family().title(),
                "font-size",
                pt(sheet.size()),
                "line-height",
                pt(sheet.leading()),
                "color",
                Ink.TEXT,
                "line-stacking-strategy",
                "max-height",
                "hyphenate",
                "false");
        page.paper();
        new DeclarationsFo(fo).write(title.isEmpty() ? setting.edition().language() : title, sheet.language());
        new BookmarksFo(fo).write(headings.inOrder());
        body();
        fo.close();
        fo.endDocument();
    }

    /// One flow, or three where the list has pages of its own: what comes before it, the list, what comes after.
    private void body() throws SAXException {
        var blocks = Printed.blocks(setting.letter(), setting.edition());
        var labels = new ListLabels(blocks, sheet.language());
        var lists = new ListFo(fo, sheet, text, prose, labels);
        var parts = new Parts(blocks);
        int list = parts.placeOf(Role.SIGNATORIES);
        var printed = list < 0 ? NOBODY : PrintedParts.of(setting.letter(), setting.edition());
        var apart = new ListApart(fo, setting, sheet, text, page);
        if (!apart.isNeeded(printed)) {
            page.open(PageFo.PAGES, true);
            parts(parts, 0, parts.size(), lists);
            end();
            page.close();
            return;
        }
        page.open(PageFo.PAGES, false);
        parts(parts, 0, list, lists);
        apart.announce();
        page.close();
        boolean ends = list + 1 == parts.size();
        apart.write(
                printed,
                ends,
                first -> {
                    if (first && !parts.at(list).prose().isEmpty()) {
                        block(parts, list);
                    }
                },
                this::end);
        if (!ends) {
            page.open(PageFo.REST, true);
            parts(parts, list + 1, parts.size(), lists);
            end();
            page.close();
        }
    }

    private void parts(Parts parts, int start, int end, ListFo lists) throws SAXException {
        if (start == end) {
            fo.empty("block");
        }
        if (start == 0 && !parts.isEmpty() && parts.at(0).role() != Role.LETTERHEAD) {
            logos.row(LogosRow.UNDER_LETTERHEAD);
        }
        for (int i = start; i < end; ) {
            i = part(parts, i, lists);
        }
    }

    /// What stands under everything else.
    private void end() throws SAXException {
        new CodesFo(fo, sheet, text).write(setting.codes());
        if (fingerprint == null) {
            return;
        }
        fo.open(
                "block",
                "role",
                "P",
                "font-size",
                pt(sheet.size() * 0.78),
                "line-height",
                "1.35",
                "color",
                Ink.QUIET,
                "text-align",
                "start",
                "space-before",
                sheet.lines(1.2));
        text.plain(new PageWords(sheet.language()).fingerprint() + " (SHA-256): "
                + fingerprint.hex().replaceAll("(.{8})(?=.)", "$1 "));
        fo.close();
    }

    /// Writes the part that starts at `start`; answers where the next one does.
    private int part(Parts parts, int start, ListFo lists) throws SAXException {
        var block = parts.at(start);
        switch (block.role()) {
            case LIST_ITEM -> {
                int end = parts.endOfRole(start);
                lists.write(parts.between(start, end));
                return end;
            }
            case LETTERHEAD -> {
                int end = parts.endOfRole(start);
                new LetterheadFo(fo, sheet, prose).write(parts.between(start, end));
                if (start == 0) {
                    logos.row(LogosRow.UNDER_LETTERHEAD);
                }
                return end;
            }
            case SIGNATORIES -> {
                if (!block.prose().isEmpty()) {
                    block(parts, start);
                }
                new SignatoriesFo(fo, setting, sheet, text).write();
                logos.row(LogosRow.AFTER_LIST);
                return start + 1;
            }
            default -> {
                block(parts, start);
                return start + 1;
            }
        }
    }

    private void block(Parts parts, int place) throws SAXException {
        new TextBlockFo(fo, setting, sheet, prose, headings)
                .write(parts.at(place), parts.follows(place), parts.precedes(place), parts.stays(place));
    }

    /// Of the author's own words: a citation style changes how they look on paper, and no fingerprint.
    private static Fingerprint fingerprint(Setting setting) {
        var letter = setting.letter();
        var own = letter.editions().find(setting.edition().id()).orElse(setting.edition());
        return Fingerprint.of(letter, own);
    }

    private String foot() {
        return fingerprint == null ? "" : new PageWords(sheet.language()).fingerprint() + " " + fingerprint.spoken();
    }

    /// The title for the line on top of a page, cut at a word where it would not fit beside the number of the page.
    private String shortened(String title) {
        var advances = setting.metrics().of(sheet.family(), false);
        var number = String.join("000", new PageWords(sheet.language()).pageOf());
        double room = sheet.measure() * 0.97 / sheet.smallSize() - advances.of(number) - 1;
        if (advances.of(title) <= room) {
            return title;
        }
        int end = title.length();
        while (end > 1 && advances.of(title.substring(0, end)) + 1 > room) {
            int space = title.lastIndexOf(' ', end - 1);
            end = space > 0 ? space : end - 1;
        }
        return title.substring(0, end).stripTrailing() + "\u2026";
    }
}
