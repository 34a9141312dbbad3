package org.undersigned.exchange.exports.office;

import com.ibm.icu.util.ULocale;
import org.undersigned.exchange.exports.content.Content;
import org.undersigned.exchange.exports.content.Markup;

/// The named styles of a `.docx`.
final class DocxStyles {

    private static final double LINE = 240;

    private DocxStyles() {}

    static String of(Content content) {
        var page = content.letter().settings().pageStyle();
        var language = content.edition().language();
        boolean rightToLeft = ULocale.forLanguageTag(language).isRightToLeft();
        var xml = new Markup().raw(Parcel.XML).open("w:styles", "xmlns:w", DocxBody.W);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.empty("w:rFonts", "w:ascii", page.typeface(), "w:hAnsi", page.typeface(), "w:cs", page.typeface());
        size(xml, page.size());
        xml.empty("w:lang", "w:val", language, "w:eastAsia", language, "w:bidi", language);
        xml.close(2).open("w:pPrDefault").open("w:pPr");
        xml.empty("w:widowControl").close(3);
        style(xml, "paragraph", "Normal", "Normal").close();
        for (var shape : Shape.all(page)) {
            shape(xml, shape, rightToLeft);
        }
        style(xml, "character", "Hyperlink", "Hyperlink");
        xml.open("w:rPr").empty("w:color", "w:val", Shape.LINK).close(2);
        style(xml, "character", "FootnoteReference", "footnote reference");
        xml.open("w:rPr").empty("w:vertAlign", "w:val", "superscript").close(2);
        return xml.close().toString();
    }

    private static void shape(Markup xml, Shape shape, boolean rightToLeft) {
        style(xml, "paragraph", shape.id(), shape.name());
        xml.empty("w:basedOn", "w:val", "Normal").empty("w:qFormat").open("w:pPr");
        if (shape.stays()) {
            xml.empty("w:keepNext");
        }
        if (shape.id().equals(Shape.ENTRY)) {
            xml.empty("w:keepLines");
        }
        if (shape.isRuled()) {
            xml.open("w:pBdr")
                    .empty("w:bottom", "w:val", "single", "w:sz", "6", "w:space", "6", "w:color", Shape.ACCENT)
                    .close();
        }
        if (rightToLeft) {
            xml.empty("w:bidi");
        }
        xml.empty(
                "w:spacing",
                "w:before",
                twips(shape.before()),
                "w:after",
                twips(shape.after()),
                "w:line",
                Long.toString(Math.round(shape.line() * LINE / 1.2)),
                "w:lineRule",
                "auto");
        indent(xml, shape);
        xml.empty("w:jc", "w:val", shape.align().equals("justify") ? "both" : shape.align());
        if (shape.outline() > 0) {
            xml.empty("w:outlineLvl", "w:val", Integer.toString(shape.outline() - 1));
        }
        xml.close().open("w:rPr");
        if (shape.bold()) {
            xml.empty("w:b").empty("w:bCs");
        }
        xml.empty("w:color", "w:val", shape.colour());
        size(xml, shape.size());
        xml.close(2);
    }

    private static void indent(Markup xml, Shape shape) {
        if (shape.indent() > 0) {
            xml.empty("w:ind", "w:start", twips(shape.indent()), "w:end", twips(shape.indent() * 0.75));
        } else if (shape.id().equals(Shape.ENTRY)) {
            xml.empty("w:ind", "w:start", twips(shape.size()), "w:hanging", twips(shape.size()));
        }
    }

    private static Markup style(Markup xml, String type, String id, String name) {
        return xml.open("w:style", "w:type", type, "w:styleId", id, "w:default", id.equals("Normal") ? "1" : "")
                .empty("w:name", "w:val", name);
    }

    private static void size(Markup xml, double points) {
        var halves = Long.toString(Math.round(points * 2));
        xml.empty("w:sz", "w:val", halves).empty("w:szCs", "w:val", halves);
    }

    static String twips(double points) {
        return Long.toString(Math.round(points * 20));
    }
}
