package org.undersigned.typeset.fo;

import static org.undersigned.typeset.fo.Sheet.pt;

import org.undersigned.language.PageWords;
import org.xml.sax.SAXException;

/// Writes the paper and what stands on it outside the text: margins, the line on top from page 2, the page
/// number, the rule above the notes.
final class PageFo {

    /// The name that the pages of a letter go by.
    static final String PAGES = "pages";

    /// Pages none of which is the letter's first.
    static final String REST = "rest";

    /// What stands on the last page, so that every page can tell how many there are.
    static final String END = "end";

    private final Fo fo;
    private final Sheet sheet;
    private final TextFo text;
    private final String title;
    private final String foot;

    /// @param title what the line on top says; may be empty
    /// @param foot what the foot says beside the number; may be empty
    PageFo(Fo fo, Sheet sheet, TextFo text, String title, String foot) {
        this.fo = fo;
        this.sheet = sheet;
        this.text = text;
        this.title = title;
        this.foot = foot;
    }

    void paper() throws SAXException {
        fo.open("layout-master-set");
        page("first", "", "first-foot");
        page(REST, "top", "foot");
        fo.open("page-sequence-master", "master-name", PAGES);
        fo.open("repeatable-page-master-alternatives");
        fo.empty("conditional-page-master-reference", "master-reference", "first", "page-position", "first");
        fo.empty("conditional-page-master-reference", "master-reference", REST);
        fo.close().close().close();
    }

    private void page(String name, String top, String foot) throws SAXException {
        fo.open(
                "simple-page-master",
                "master-name",
                name,
                "page-width",
                pt(sheet.width()),
                "page-height",
                pt(sheet.height()),
                "margin-left",
                pt(sheet.margin()),
                "margin-right",
                pt(sheet.margin()),
                "writing-mode",
                sheet.writingMode());
        fo.empty("region-body", "margin-top", pt(sheet.margin()), "margin-bottom", pt(sheet.margin()));
        if (!top.isEmpty()) {
            fo.empty("region-before", "region-name", top, "extent", pt(sheet.margin()), "display-align", "after");
        }
        fo.empty("region-after", "region-name", foot, "extent", pt(sheet.margin()), "display-align", "before");
        fo.close();
    }

    /// Opens a run of pages, ready for its text.
    ///
    /// @param last whether the letter ends with them
    void open(String pages, boolean last) throws SAXException {
        fo.open(
                "page-sequence",
                "master-reference",
                pages,
                "id",
                last ? END : "",
                "xml:lang",
                sheet.language(),
                "writing-mode",
                sheet.writingMode());
        furniture(pages);
        fo.open("flow", "flow-name", "xsl-region-body");
    }

    void close() throws SAXException {
        fo.close().close();
    }

    private void furniture(String pages) throws SAXException {
        if (!title.isEmpty()) {
            line("top", "space-after", sheet.margin() * 0.32, "justify");
            text.plain(title);
            fo.empty("leader", "leader-pattern", "space", "leader-length.optimum", "12pt");
            pageOf();
            fo.close().close();
        }
        if (pages.equals(PAGES)) {
            foot("first-foot", true);
        }
        foot("foot", title.isEmpty());
        rule();
    }

    private void foot(String name, boolean numbered) throws SAXException {
        boolean both = numbered && !foot.isEmpty();
        line(name, "space-before", sheet.margin() * 0.42, both ? "justify" : numbered ? "center" : "start");
        text.plain(foot);
        if (both) {
            fo.empty("leader", "leader-pattern", "space", "leader-length.optimum", "12pt");
        }
        if (numbered) {
            number();
            text.plain(" / ");
            count();
        }
        fo.close().close();
    }

    /// Opens a line of small print in a margin.
    ///
    /// @param align of the line's words; `justify` puts them at both ends
    private void line(String region, String space, double height, String align) throws SAXException {
        fo.open("static-content", "flow-name", region, "role", "artifact");
        fo.open(
                "block",
                "role",
                "artifact",
                "font-size",
                pt(sheet.smallSize()),
                "line-height",
                "1.2",
                "color",
                Ink.QUIET,
                "text-align",
                align,
                "text-align-last",
                align,
                space,
                pt(height),
                space + ".conditionality",
                "retain");
    }

    private void pageOf() throws SAXException {
        var words = new PageWords(sheet.language()).pageOf();
        text.plain(words.get(0));
        number();
        text.plain(words.get(1));
        count();
        text.plain(words.get(2));
    }

    private void number() throws SAXException {
        fo.empty("page-number");
    }

    private void count() throws SAXException {
        fo.empty("page-number-citation-last", "ref-id", END);
    }

    private void rule() throws SAXException {
        fo.open("static-content", "flow-name", "xsl-footnote-separator", "role", "artifact");
        fo.open(
                "block",
                "role",
                "artifact",
                "line-height",
                "1pt",
                "space-before",
                pt(sheet.leading() * 0.9),
                "space-before.conditionality",
                "retain",
                "space-after",
                pt(sheet.smallLeading() * 0.45),
                "space-after.conditionality",
                "retain",
                "text-align",
                "start");
        fo.empty(
                "leader",
                "leader-pattern",
                "rule",
                "leader-length",
                pt(sheet.measure() / 5),
                "rule-thickness",
                "0.5pt",
                "color",
                Ink.RULE);
        fo.close().close();
    }
}
