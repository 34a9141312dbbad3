package org.undersigned.typeset.fo;

import static org.undersigned.typeset.fo.Sheet.pt;

import org.undersigned.language.ListLabels;
import org.undersigned.model.Printed;
import org.undersigned.model.text.Headings;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Writes a whole edition as formatting objects.
public final class LetterFo {

    private final Fo fo;
    private final Setting setting;
    private final Sheet sheet;
    private final TextFo text;
    private final ProseFo prose;
    private final Headings headings;

    private LetterFo(Setting setting, ContentHandler out) {
        this.fo = new Fo(out);
        this.setting = setting;
        this.sheet = Sheet.of(setting.letter().settings().pageStyle(), setting.edition());
        this.text = new TextFo(fo, setting.fonts(), sheet);
        this.prose = new ProseFo(fo, setting, sheet, text);
        this.headings = new Headings(setting.edition().blocks());
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
        var page = new PageFo(fo, sheet, text);
        page.paper();
        new DeclarationsFo(fo).write(title.isEmpty() ? setting.edition().language() : title, sheet.language());
        new BookmarksFo(fo).write(headings.inOrder());
        fo.open(
                "page-sequence",
                "master-reference",
                PageFo.PAGES,
                "id",
                PageFo.END,
                "xml:lang",
                sheet.language(),
                "writing-mode",
                sheet.writingMode());
        page.furniture(shortened(title));
        fo.open("flow", "flow-name", "xsl-region-body");
        body();
        fo.close().close().close();
        fo.endDocument();
    }

    private void body() throws SAXException {
        var blocks = Printed.blocks(setting.letter(), setting.edition());
        var labels = new ListLabels(blocks, sheet.language());
        var lists = new ListFo(fo, sheet, text, prose, labels);
        var parts = new Parts(blocks);
        if (parts.isEmpty()) {
            fo.empty("block");
        }
        for (int i = 0; i < parts.size(); ) {
            i = part(parts, i, lists);
        }
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
                letterhead(parts, start, end);
                return end;
            }
            case SIGNATORIES -> {
                if (!block.prose().isEmpty()) {
                    block(parts, start);
                }
                new SignatoriesFo(fo, setting, sheet, text).write();
                return start + 1;
            }
            default -> {
                block(parts, start);
                return start + 1;
            }
        }
    }

    private void block(Parts parts, int place) throws SAXException {
        new TextBlockFo(fo, sheet, prose, headings)
                .write(parts.at(place), parts.follows(place), parts.precedes(place), parts.stays(place));
    }

    private void letterhead(Parts parts, int start, int end) throws SAXException {
        fo.open(
                "block",
                "role",
                "Div",
                "border-after-style",
                "solid",
                "border-after-width",
                "0.9pt",
                "border-after-color",
                Ink.ACCENT,
                "padding-after",
                pt(sheet.size() * 0.55),
                "space-after",
                sheet.lines(1.4));
        for (int i = start; i < end; i++) {
            block(parts, i);
        }
        fo.close();
    }

    /// The title for the line on top of a page, cut at a word where it would not fit.
    private String shortened(String title) {
        int letters = (int) (sheet.measure() / (sheet.smallSize() * 0.55));
        if (title.length() <= letters) {
            return title;
        }
        int cut = title.lastIndexOf(' ', letters - 1);
        return title.substring(0, cut > letters / 2 ? cut : letters - 1).stripTrailing() + "\u2026";
    }
}
