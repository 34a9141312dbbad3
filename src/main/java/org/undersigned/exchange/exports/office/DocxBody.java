package org.undersigned.exchange.exports.office;

import static org.undersigned.exchange.exports.office.DocxStyles.twips;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.exchange.exports.content.Content;
import org.undersigned.exchange.exports.content.KeptImage;
import org.undersigned.exchange.exports.content.Markup;
import org.undersigned.model.people.LogosRow;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Role;

/// The text of a `.docx` and its footnotes. Used once.
final class DocxBody {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final Content content;
    private final DocxNumbering numbering = new DocxNumbering();
    private final Links links = new Links();
    private final Links noteLinks = new Links();
    private final DocxProse prose;

    DocxBody(Content content) {
        this.content = content;
        var page = content.letter().settings().pageStyle();
        double measure = (page.paper().width() - 2 * page.margin()) * POINTS_PER_MILLIMETRE;
        this.prose = new DocxProse(measure, page.paper().height() * POINTS_PER_MILLIMETRE / 3);
    }

    DocxNumbering numbering() {
        return numbering;
    }

    Links links() {
        return links;
    }

    Links noteLinks() {
        return noteLinks;
    }

    /// By their file names.
    Map<String, KeptImage> images() {
        return prose.images();
    }

    String document() {
        var xml = part("w:document").open("w:body");
        var blocks = content.blocks();
        if (!blocks.isEmpty() && blocks.getFirst().role() != Role.LETTERHEAD) {
            logos(xml, LogosRow.UNDER_LETTERHEAD);
        }
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            if (block.role() == Role.SIGNATORIES) {
                if (!block.prose().isEmpty()) {
                    block(xml, block, next);
                }
                boolean last = i + 1 == blocks.size()
                        && content.logos(LogosRow.AFTER_LIST).isEmpty();
                signatories(xml, last);
                logos(xml, LogosRow.AFTER_LIST);
            } else {
                block(xml, block, next);
                if (content.endsLetterhead(i)) {
                    logos(xml, LogosRow.UNDER_LETTERHEAD);
                }
            }
        }
        section(xml);
        return xml.close(2).toString();
    }

    String notes() {
        var xml = part("w:footnotes");
        rule(xml, "-1", "separator");
        rule(xml, "0", "continuationSeparator");
        for (var note : content.notesInOrder()) {
            xml.open("w:footnote", "w:id", content.number(note.id()));
            var body = note.body().items();
            for (int i = 0; i < body.size(); i++) {
                xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Shape.NOTE);
                xml.close();
                if (i == 0) {
                    xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference");
                    xml.close().empty("w:footnoteRef").close();
                    // No tab and no hanging lines: LibreOffice takes a tab away that stands here.
                    xml.open("w:r")
                            .open("w:t", "xml:space", "preserve")
                            .text(" ")
                            .close(2);
                }
                prose.write(xml, content.notePieces(body.get(i)), noteLinks);
                xml.close();
            }
            xml.close();
        }
        return xml.close().toString();
    }

    private static Markup part(String name) {
        return new Markup()
                .raw(Parcel.XML)
                .open(
                        name,
                        "xmlns:w",
                        W,
                        "xmlns:r",
                        R,
                        "xmlns:wp",
                        DRAWING + "wordprocessingDrawing",
                        "xmlns:a",
                        DRAWING + "main",
                        "xmlns:pic",
                        DRAWING + "picture");
    }

    private static void rule(Markup xml, String id, String kind) {
        xml.open("w:footnote", "w:type", kind, "w:id", id)
                .open("w:p")
                .open("w:r")
                .empty("w:" + kind)
                .close(3);
    }

    private void block(Markup xml, Block block, @Nullable Block next) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Shape.idOf(block, content.isName(block)));
        if (block.layout().pageBreakBefore()) {
            xml.empty("w:pageBreakBefore");
        }
        if (block.role() == Role.LIST_ITEM) {
            var label = content.label(block);
            xml.open("w:numPr")
                    .empty("w:ilvl", "w:val", Integer.toString(DocxNumbering.depth(label)))
                    .empty("w:numId", "w:val", Integer.toString(numbering.listOf(label)))
                    .close();
        }
        Shape.after(block, next, content.letter().settings().pageStyle())
                .ifPresent(space -> xml.empty("w:spacing", "w:after", twips(space)));
        var align =
                switch (block.layout().alignment()) {
                    case NATURAL -> "";
                    case START -> "start";
                    case CENTRE -> "center";
                    case END -> "end";
                    case JUSTIFIED -> "both";
                };
        if (!align.isEmpty()) {
            xml.empty("w:jc", "w:val", align);
        }
        xml.close();
        prose.write(xml, content.pieces(block.prose()), links);
        xml.close();
    }

    private void signatories(Markup xml, boolean last) {
        for (var tier : content.tiers()) {
            if (!tier.name().isEmpty()) {
                paragraph(xml, Shape.TIER, tier.name(), false);
            }
            table(xml, NameTable.of(tier));
            // A paragraph must stand between two tables, and after the last one.
            if (last || content.tiers().size() > 1) {
                xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Shape.ENTRY);
                xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
                xml.close(2);
            }
        }
    }

    private void logos(Markup xml, LogosRow place) {
        for (var row : content.logos(place)) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Shape.LOGOS);
            xml.close();
            for (int i = 0; i < row.size(); i++) {
                prose.logo(xml, row.get(i), links);
                if (i + 1 < row.size()) {
                    xml.open("w:r").open("w:t", "xml:space", "preserve").text(Shape.BETWEEN_LOGOS);
                    xml.close(2);
                }
            }
            xml.close();
        }
    }

    private void table(Markup xml, NameTable table) {
        var page = content.letter().settings().pageStyle();
        double measure = (page.paper().width() - 2 * page.margin()) * POINTS_PER_MILLIMETRE;
        var width = twips(measure / table.columns());
        xml.open("w:tbl").open("w:tblPr").empty("w:tblW", "w:w", twips(measure), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
        var air = table.ruled() ? "60" : "0";
        xml.empty("w:top", "w:w", air, "w:type", "dxa").empty("w:start", "w:w", "0", "w:type", "dxa");
        xml.empty("w:bottom", "w:w", air, "w:type", "dxa").empty("w:end", "w:w", "200", "w:type", "dxa");
        xml.close(2).open("w:tblGrid");
        for (int i = 0; i < table.columns(); i++) {
            xml.empty("w:gridCol", "w:w", width);
        }
        xml.close();
        for (int row = 0; row < table.rows(); row++) {
            xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
            int span = table.span(row);
            for (var words : table.row(row)) {
                xml.open("w:tc").open("w:tcPr");
                xml.empty("w:tcW", "w:w", span == 1 ? width : twips(measure), "w:type", "dxa");
                if (span > 1) {
                    xml.empty("w:gridSpan", "w:val", "" + span);
                }
                if (table.ruled()) {
                    xml.open("w:tcBorders");
                    xml.empty("w:bottom", "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", Shape.RULE);
                    xml.close();
                }
                xml.close();
                paragraph(xml, Shape.ENTRY, words, table.stays(row));
                xml.close();
            }
            xml.close();
        }
        xml.close();
    }

    private static void paragraph(Markup xml, String style, String text, boolean stays) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (stays) {
            xml.empty("w:keepNext");
        }
        xml.close();
        if (!text.isEmpty()) {
            xml.open("w:r").open("w:t", "xml:space", "preserve").text(text).close(2);
        }
        xml.close();
    }

    private void section(Markup xml) {
        var page = content.letter().settings().pageStyle();
        var margin = twips(page.margin() * POINTS_PER_MILLIMETRE);
        var edge = twips(page.margin() * POINTS_PER_MILLIMETRE * 0.55);
        xml.open("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", "header");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "footer");
        xml.empty("w:footerReference", "w:type", "first", "r:id", "footer");
        xml.empty(
                "w:pgSz",
                "w:w",
                twips(page.paper().width() * POINTS_PER_MILLIMETRE),
                "w:h",
                twips(page.paper().height() * POINTS_PER_MILLIMETRE));
        xml.empty(
                "w:pgMar",
                "w:top",
                margin,
                "w:right",
                margin,
                "w:bottom",
                margin,
                "w:left",
                margin,
                "w:header",
                edge,
                "w:footer",
                edge,
                "w:gutter",
                "0");
        xml.empty("w:titlePg").close();
    }
}
