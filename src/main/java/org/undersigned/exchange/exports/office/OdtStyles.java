package org.undersigned.exchange.exports.office;

import static org.undersigned.exchange.exports.office.Odf.mm;
import static org.undersigned.exchange.exports.office.Odf.percent;
import static org.undersigned.exchange.exports.office.Odf.pt;

import com.ibm.icu.util.ULocale;
import org.undersigned.exchange.exports.content.Content;
import org.undersigned.exchange.exports.content.Markup;
import org.undersigned.model.PageStyle;

/// The named styles of an `.odt`, its paper, and what stands on it outside the text.
final class OdtStyles {

    private static final int LEVELS = 9;
    private static final double STEP = 18;

    private final Content content;
    private final PageStyle page;
    private final ULocale locale;
    private final Markup xml = Odf.document("office:document-styles");

    OdtStyles(Content content) {
        this.content = content;
        this.page = content.letter().settings().pageStyle();
        this.locale = ULocale.forLanguageTag(content.edition().language());
    }

    String xml() {
        xml.open("office:font-face-decls");
        xml.empty(
                "style:font-face",
                "style:name",
                page.typeface(),
                "svg:font-family",
                "'" + page.typeface() + "'",
                "style:font-family-generic",
                DocxExporter.isSans(page) ? "swiss" : "roman",
                "style:font-pitch",
                "variable");
        xml.close().open("office:styles");
        defaults();
        Shape.all(page).forEach(this::shape);
        character("Link", "fo:color", "#" + Shape.LINK, "style:text-underline-style", "none");
        character("NoteFigure", "style:text-position", "super 58%");
        bullets();
        numbers();
        xml.empty(
                "text:notes-configuration",
                "text:note-class",
                "footnote",
                "text:citation-body-style-name",
                "NoteFigure",
                "text:citation-style-name",
                "NoteFigure",
                "style:num-format",
                "1",
                "text:start-value",
                "0",
                "text:footnotes-position",
                "page");
        xml.close().open("office:automatic-styles");
        paper();
        xml.close().open("office:master-styles");
        edges();
        return xml.close(2).toString();
    }

    private void defaults() {
        xml.open("style:default-style", "style:family", "paragraph");
        xml.empty(
                "style:paragraph-properties",
                "style:writing-mode",
                locale.isRightToLeft() ? "rl-tb" : "lr-tb",
                "fo:orphans",
                "2",
                "fo:widows",
                "2",
                "fo:hyphenation-ladder-count",
                "no-limit");
        xml.empty(
                "style:text-properties",
                "style:font-name",
                page.typeface(),
                "fo:font-size",
                pt(page.size()),
                "fo:language",
                locale.getLanguage(),
                "fo:country",
                locale.getCountry().isEmpty() ? "none" : locale.getCountry(),
                "style:language-asian",
                locale.getLanguage(),
                "style:font-size-asian",
                pt(page.size()),
                "style:language-complex",
                locale.getLanguage(),
                "style:font-size-complex",
                pt(page.size()));
        xml.close();
    }

    private void shape(Shape shape) {
        xml.open(
                "style:style",
                "style:name",
                shape.id(),
                "style:display-name",
                shape.name(),
                "style:family",
                "paragraph",
                "style:default-outline-level",
                shape.outline() > 0 ? Integer.toString(shape.outline()) : "");
        double hang =
                shape.id().equals(Shape.ENTRY) ? shape.size() : shape.id().equals(Shape.NOTE) ? 1.4 * shape.size() : 0;
        xml.empty(
                "style:paragraph-properties",
                "fo:margin-top",
                pt(shape.before()),
                "fo:margin-bottom",
                pt(shape.after()),
                "fo:margin-left",
                pt(shape.indent() + hang),
                "fo:margin-right",
                pt(shape.indent() * 0.75),
                "fo:text-indent",
                pt(-hang),
                "fo:line-height",
                percent(shape.line() / 1.2),
                "fo:text-align",
                shape.align(),
                "fo:keep-with-next",
                shape.stays() ? "always" : "",
                "fo:keep-together",
                shape.id().equals(Shape.ENTRY) ? "always" : "",
                "fo:border-bottom",
                shape.isRuled() ? "0.9pt solid #" + Shape.ACCENT : "",
                "fo:padding-bottom",
                shape.isRuled() ? "5pt" : "");
        var weight = shape.bold() ? "bold" : "normal";
        xml.empty(
                "style:text-properties",
                "fo:font-size",
                pt(shape.size()),
                "style:font-size-asian",
                pt(shape.size()),
                "style:font-size-complex",
                pt(shape.size()),
                "fo:font-weight",
                weight,
                "style:font-weight-asian",
                weight,
                "style:font-weight-complex",
                weight,
                "fo:color",
                "#" + shape.colour());
        xml.close();
    }

    private void character(String name, String... properties) {
        xml.open("style:style", "style:name", name, "style:family", "text");
        xml.empty("style:text-properties", properties).close();
    }

    private void bullets() {
        xml.open("text:list-style", "style:name", "Bullets");
        for (int level = 1; level <= LEVELS; level++) {
            var bullet = level == 1 ? "\u2022" : level == 2 ? "\u2013" : "\u00B7";
            xml.open("text:list-level-style-bullet", "text:level", Integer.toString(level), "text:bullet-char", bullet);
            place(level);
            xml.close();
        }
        xml.close();
    }

    private void numbers() {
        xml.open("text:list-style", "style:name", "Numbers");
        for (int level = 1; level <= LEVELS; level++) {
            xml.open(
                    "text:list-level-style-number",
                    "text:level",
                    Integer.toString(level),
                    "style:num-suffix",
                    ".",
                    "style:num-format",
                    level == 2 ? "a" : "1");
            place(level);
            xml.close();
        }
        xml.close();
    }

    private void place(int level) {
        xml.open("style:list-level-properties", "text:list-level-position-and-space-mode", "label-alignment");
        xml.empty(
                "style:list-level-label-alignment",
                "text:label-followed-by",
                "listtab",
                "fo:text-indent",
                pt(-STEP),
                "fo:margin-left",
                pt(STEP * level + STEP / 2));
        xml.close();
    }

    private void paper() {
        xml.open("style:page-layout", "style:name", "Paper");
        double edge = page.margin() * 0.55;
        xml.open(
                "style:page-layout-properties",
                "fo:page-width",
                mm(page.paper().width()),
                "fo:page-height",
                mm(page.paper().height()),
                "fo:margin-left",
                mm(page.margin()),
                "fo:margin-right",
                mm(page.margin()),
                "fo:margin-top",
                mm(edge),
                "fo:margin-bottom",
                mm(edge),
                "style:writing-mode",
                locale.isRightToLeft() ? "rl-tb" : "lr-tb");
        xml.empty(
                "style:footnote-sep",
                "style:width",
                "0.5pt",
                "style:rel-width",
                "20%",
                "style:color",
                "#8F9492",
                "style:line-style",
                "solid",
                "style:adjustment",
                "left",
                "style:distance-before-sep",
                "8pt",
                "style:distance-after-sep",
                "5pt");
        xml.close();
        double room = page.margin() - edge;
        edge("style:header-style", "fo:margin-bottom", room);
        edge("style:footer-style", "fo:margin-top", room);
        xml.close();
    }

    private void edge(String name, String side, double room) {
        xml.open(name)
                .empty("style:header-footer-properties", "svg:height", mm(room), side, mm(room * 0.4))
                .close();
    }

    private void edges() {
        xml.open("style:master-page", "style:name", "Standard", "style:page-layout-name", "Paper");
        xml.open("style:header").open("text:p", "text:style-name", Shape.EDGE);
        xml.text(content.edition().title()).close(2);
        xml.open("style:header-first")
                .empty("text:p", "text:style-name", Shape.EDGE)
                .close();
        foot("style:footer");
        foot("style:footer-first");
        xml.close();
    }

    private void foot(String name) {
        xml.open(name).open("text:p", "text:style-name", Shape.PAGE_NUMBER);
        xml.open("text:page-number", "text:select-page", "current").text("1").close();
        xml.text(" / ").open("text:page-count").text("1").close(3);
    }
}
