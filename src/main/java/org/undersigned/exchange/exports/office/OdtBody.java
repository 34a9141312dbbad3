package org.undersigned.exchange.exports.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.exchange.exports.content.Content;
import org.undersigned.exchange.exports.content.KeptImage;
import org.undersigned.exchange.exports.content.ListTree;
import org.undersigned.exchange.exports.content.Markup;
import org.undersigned.model.people.LogosRow;
import org.undersigned.model.text.Alignment;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Role;

/// The text of an `.odt`. Used once.
final class OdtBody {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /// A paragraph style that differs from a named one by alignment, a page of its own, staying with the next, or the
    /// space below; empty for that of the style.
    private record Variant(String parent, Alignment alignment, boolean breaks, boolean stays, String after) {}

    private final Content content;
    private final Markup text = new Markup();
    private final Map<Variant, String> variants = new LinkedHashMap<>();
    private final List<Integer> tables = new ArrayList<>();
    private final OdtProse prose;

    OdtBody(Content content) {
        this.content = content;
        var page = content.letter().settings().pageStyle();
        double measure = (page.paper().width() - 2 * page.margin()) * POINTS_PER_MILLIMETRE;
        this.prose = new OdtProse(content, measure, page.paper().height() * POINTS_PER_MILLIMETRE / 3);
    }

    /// By their file names.
    Map<String, KeptImage> images() {
        return prose.images();
    }

    String xml() {
        blocks();
        var xml = Odf.document("office:document-content").open("office:automatic-styles");
        variants.forEach((variant, name) -> variant(xml, variant, name));
        prose.looks(xml);
        for (int i = 0; i < tables.size(); i++) {
            xml.open("style:style", "style:name", "List" + i, "style:family", "table");
            xml.empty("style:table-properties", "style:rel-width", "100%", "table:align", "margins")
                    .close();
        }
        xml.open("style:style", "style:name", "ListRow", "style:family", "table-row");
        xml.empty("style:table-row-properties", "fo:keep-together", "always").close();
        xml.open("style:style", "style:name", "ListCell", "style:family", "table-cell");
        xml.empty("style:table-cell-properties", "fo:padding-right", "10pt").close();
        xml.open("style:style", "style:name", "RuledCell", "style:family", "table-cell");
        xml.empty(
                        "style:table-cell-properties",
                        "fo:padding-right",
                        "10pt",
                        "fo:padding-top",
                        "3pt",
                        "fo:padding-bottom",
                        "3pt",
                        "fo:border-bottom",
                        "0.4pt solid #" + Shape.RULE)
                .close();
        xml.open("style:style", "style:name", Shape.END, "style:family", "paragraph");
        xml.empty(
                "style:paragraph-properties",
                "fo:line-height",
                "1pt",
                "fo:margin-top",
                "0pt",
                "fo:margin-bottom",
                "0pt");
        xml.empty("style:text-properties", "fo:font-size", "1pt").close();
        xml.close().open("office:body").open("office:text");
        return xml.raw(text.toString()).close(3).toString();
    }

    private void blocks() {
        var blocks = content.blocks();
        if (!blocks.isEmpty() && blocks.getFirst().role() != Role.LETTERHEAD) {
            logos(LogosRow.UNDER_LETTERHEAD);
        }
        for (int i = 0; i < blocks.size(); ) {
            var block = blocks.get(i);
            if (block.role() == Role.LIST_ITEM) {
                int end = content.endOfRole(i);
                lists(content.lists(blocks.subList(i, end)), 0, blocks.get(end - 1));
                i = end;
                continue;
            }
            if (block.role() != Role.SIGNATORIES || !block.prose().isEmpty()) {
                block(block, i + 1 < blocks.size() ? blocks.get(i + 1) : null);
            }
            if (block.role() == Role.SIGNATORIES) {
                signatories();
                logos(LogosRow.AFTER_LIST);
            } else if (content.endsLetterhead(i)) {
                logos(LogosRow.UNDER_LETTERHEAD);
            }
            i++;
        }
        boolean endsInTable = !blocks.isEmpty()
                && blocks.getLast().role() == Role.SIGNATORIES
                && content.logos(LogosRow.AFTER_LIST).isEmpty();
        if (endsInTable) {
            // No text ends in a table: a line would be added, on an empty page where this one is full.
            text.empty("text:p", "text:style-name", Shape.END);
        }
    }

    private void block(Block block, @Nullable Block next) {
        var style = style(Shape.idOf(block, content.isName(block)), block, next);
        int depth = content.depth(block);
        if (depth > 0) {
            text.open("text:h", "text:style-name", style, "text:outline-level", "" + depth);
        } else {
            text.open("text:p", "text:style-name", style);
        }
        prose.write(text, content.pieces(block.prose()));
        text.close();
    }

    /// @param last of the run of items
    private void lists(List<ListTree> lists, int depth, Block last) {
        for (var list : lists) {
            text.open(
                    "text:list",
                    "text:style-name",
                    list.numbered() ? "Numbers" : "Bullets",
                    "text:continue-numbering",
                    "false");
            for (int i = 0; i < list.items().size(); i++) {
                var item = list.items().get(i);
                int number = item.label().number();
                text.open("text:list-item", "text:start-value", i == 0 && number > 0 ? "" + number : "");
                text.open(
                        "text:p",
                        "text:style-name",
                        style(Shape.ITEM, item.block(), item.block().equals(last) ? null : last));
                prose.write(text, content.pieces(item.block().prose()));
                text.close();
                lists(item.inner(), depth + 1, last);
                text.close();
            }
            text.close();
        }
    }

    private void signatories() {
        for (var tier : content.tiers()) {
            if (!tier.name().isEmpty()) {
                text.open("text:p", "text:style-name", Shape.TIER);
                prose.plain(text, tier.name());
                text.close();
            }
            table(NameTable.of(tier));
        }
    }

    private void logos(LogosRow place) {
        for (var row : content.logos(place)) {
            text.open("text:p", "text:style-name", Shape.LOGOS);
            for (int i = 0; i < row.size(); i++) {
                prose.logo(text, row.get(i));
                if (i + 1 < row.size()) {
                    text.text(Shape.BETWEEN_LOGOS);
                }
            }
            text.close();
        }
    }

    private void table(NameTable table) {
        var name = "List" + tables.size();
        tables.add(table.columns());
        text.open("table:table", "table:name", name, "table:style-name", name);
        text.empty("table:table-column", "table:number-columns-repeated", "" + table.columns());
        for (int row = 0; row < table.rows(); row++) {
            text.open("table:table-row", "table:style-name", "ListRow");
            var style = table.stays(row)
                    ? variants.computeIfAbsent(
                            new Variant(Shape.ENTRY, Alignment.NATURAL, false, true, ""), _ -> "P" + variants.size())
                    : Shape.ENTRY;
            int span = table.span(row);
            for (var words : table.row(row)) {
                text.open(
                        "table:table-cell",
                        "table:style-name",
                        table.ruled() ? "RuledCell" : "ListCell",
                        "office:value-type",
                        "string",
                        "table:number-columns-spanned",
                        span > 1 ? "" + span : "");
                text.open("text:p", "text:style-name", style);
                prose.plain(text, words);
                text.close(2);
            }
            for (int i = 1; i < span; i++) {
                text.empty("table:covered-table-cell");
            }
            text.close();
        }
        text.close();
    }

    private String style(String shape, Block block, @Nullable Block next) {
        var layout = block.layout();
        var after = Shape.after(block, next, content.letter().settings().pageStyle());
        if (layout.alignment() == Alignment.NATURAL && !layout.pageBreakBefore() && after.isEmpty()) {
            return shape;
        }
        var space = after.isPresent() ? Odf.pt(after.getAsDouble()) : "";
        return variants.computeIfAbsent(
                new Variant(shape, layout.alignment(), layout.pageBreakBefore(), false, space),
                _ -> "P" + variants.size());
    }

    private static void variant(Markup xml, Variant variant, String name) {
        var align =
                switch (variant.alignment()) {
                    case NATURAL -> "";
                    case START -> "start";
                    case CENTRE -> "center";
                    case END -> "end";
                    case JUSTIFIED -> "justify";
                };
        xml.open(
                "style:style",
                "style:name",
                name,
                "style:family",
                "paragraph",
                "style:parent-style-name",
                variant.parent());
        xml.empty(
                "style:paragraph-properties",
                "fo:text-align",
                align,
                "fo:break-before",
                variant.breaks() ? "page" : "",
                "fo:keep-with-next",
                variant.stays() ? "always" : "",
                "fo:margin-bottom",
                variant.after());
        xml.close();
    }
}
