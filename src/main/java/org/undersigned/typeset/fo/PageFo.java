package org.undersigned.typeset.fo;

import static org.undersigned.typeset.fo.Sheet.pt;

import org.xml.sax.SAXException;

/// Writes the paper and what stands on it outside the text: margins, the line on top from page 2, the page
/// number, the rule above the notes.
final class PageFo {

    /// The name that the pages of a letter go by.
    static final String PAGES = "pages";

    /// What stands on the last page, so that every page can tell how many there are.
    static final String END = "end";

    private final Fo fo;
    private final Sheet sheet;
    private final TextFo text;

    PageFo(Fo fo, Sheet sheet, TextFo text) {
        this.fo = fo;
        this.sheet = sheet;
        this.text = text;
    }

    void paper() throws SAXException {
        fo.open("layout-master-set");
        page("first", "");
        page("rest", "top");
        fo.open("page-sequence-master", "master-name", PAGES);
        fo.open("repeatable-page-master-alternatives");
        fo.empty("conditional-page-master-reference", "master-reference", "first", "page-position", "first");
        fo.empty("conditional-page-master-reference", "master-reference", "rest");
        fo.close().close().close();
    }

    private void page(String name, String top) throws SAXException {
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
        fo.empty("region-after", "region-name", "foot", "extent", pt(sheet.margin()), "display-align", "before");
        fo.close();
    }

    /// @param title what the line on top says; may be empty
    void furniture(String title) throws SAXException {
        if (!title.isEmpty()) {
            fo.open("static-content", "flow-name", "top", "role", "artifact");
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
                    "wrap-option",
                    "no-wrap",
                    "space-after",
                    pt(sheet.margin() * 0.32),
                    "space-after.conditionality",
                    "retain");
            text.plain(title);
            fo.close().close();
        }
        fo.open("static-content", "flow-name", "foot", "role", "artifact");
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
                "center",
                "space-before",
                pt(sheet.margin() * 0.42),
                "space-before.conditionality",
                "retain");
        fo.empty("page-number");
        fo.text(" / ");
        fo.empty("page-number-citation-last", "ref-id", END);
        fo.close().close();
        rule();
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
