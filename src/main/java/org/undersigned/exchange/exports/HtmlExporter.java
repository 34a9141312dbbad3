package org.undersigned.exchange.exports;

import com.ibm.icu.util.ULocale;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.undersigned.exchange.exports.content.Content;
import org.undersigned.exchange.exports.content.KeptImage;
import org.undersigned.exchange.exports.content.ListTree;
import org.undersigned.exchange.exports.content.Markup;
import org.undersigned.exchange.exports.content.Outgoing;
import org.undersigned.exchange.exports.content.Piece;
import org.undersigned.exchange.exports.content.TextExporter;
import org.undersigned.language.PrintedList;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.LogosRow;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Role;

/// An edition as a web page in one file, which fetches nothing and runs nothing: notes at the end, linked there and
/// back.
public final class HtmlExporter implements TextExporter {

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public String nameKey() {
        return "export.format.html";
    }

    @Override
    public String text(Outgoing outgoing) {
        return new Page(Content.withLetterheadInLines(outgoing)).write();
    }

    /// One page being written.
    private static final class Page {

        private final Content content;
        private final Markup html = new Markup();
        private final Set<Id<Note>> called = new HashSet<>();

        Page(Content content) {
            this.content = content;
        }

        String write() {
            var edition = content.edition();
            var locale = ULocale.forLanguageTag(edition.language());
            html.raw("<!doctype html>\n");
            html.open("html", "lang", edition.language(), "dir", locale.isRightToLeft() ? "rtl" : "ltr");
            html.raw("\n<head>\n<meta charset=\"utf-8\">\n");
            html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
            html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:;"
                    + " style-src 'unsafe-inline'\">\n");
            var title = edition.title();
            html.open("title")
                    .text(title.isEmpty() ? edition.language() : title)
                    .close();
            html.raw("\n<style>\n" + HtmlStyle.of(content.letter().settings().pageStyle())
                    + "</style>\n</head>\n<body>\n<main>\n");
            blocks();
            html.raw("</main>\n");
            notes();
            return html.raw("</body>\n").close().raw("\n").toString();
        }

        private void blocks() {
            var blocks = content.blocks();
            if (!blocks.isEmpty() && blocks.getFirst().role() != Role.LETTERHEAD) {
                logos(LogosRow.UNDER_LETTERHEAD);
            }
            for (int i = 0; i < blocks.size(); ) {
                switch (blocks.get(i).role()) {
                    case LIST_ITEM -> {
                        int end = content.endOfRole(i);
                        lists(content.lists(blocks.subList(i, end)));
                        i = end;
                    }
                    case LETTERHEAD -> {
                        int end = content.endOfRole(i);
                        letterhead(blocks.subList(i, end));
                        if (i == 0) {
                            logos(LogosRow.UNDER_LETTERHEAD);
                        }
                        i = end;
                    }
                    case SIGNATORIES -> {
                        signatories(blocks.get(i++));
                        logos(LogosRow.AFTER_LIST);
                    }
                    default -> block(blocks.get(i++));
                }
            }
        }

        private void letterhead(List<Block> lines) {
            html.open("header", "class", "letterhead").raw("\n");
            lines.forEach(this::block);
            html.close().raw("\n");
        }

        /// As large in proportion to the type as on paper; a narrow screen has more rows.
        private void logos(LogosRow place) {
            var rows = content.logos(place);
            if (!rows.isEmpty()) {
                double size = content.letter().settings().pageStyle().size();
                html.open("div", "class", "logos").raw("\n");
                for (var row : rows) {
                    html.open("div");
                    for (var logo : row) {
                        var height = String.format(Locale.ROOT, "height: %.2fem", logo.height() / size);
                        var image = logo.of();
                        html.empty("img", "src", data(image.image()), "alt", image.alternative(), "style", height);
                    }
                    html.close().raw("\n");
                }
                html.close().raw("\n");
            }
        }

        private static String data(KeptImage image) {
            return "data:" + image.mediaType() + ";base64,"
                    + Base64.getEncoder().encodeToString(image.bytes());
        }

        private void block(Block block) {
            int depth = content.depth(block);
            var role = block.role().name().toLowerCase(Locale.ROOT);
            var name = depth > 0 ? "h" + depth : block.role() == Role.QUOTATION ? "blockquote" : "p";
            html.open(name, "class", role + (content.isName(block) ? " name" : "") + aligned(block));
            prose(content.pieces(block.prose()));
            html.close().raw("\n");
        }

        private static String aligned(Block block) {
            return switch (block.layout().alignment()) {
                case NATURAL -> "";
                case START -> " start";
                case CENTRE -> " centre";
                case END -> " end";
                case JUSTIFIED -> " justified";
            };
        }

        private void lists(List<ListTree> lists) {
            for (var list : lists) {
                html.open(list.numbered() ? "ol" : "ul", "class", "list").raw("\n");
                for (var item : list.items()) {
                    int number = item.label().number();
                    html.open("li", "value", number > 0 ? Integer.toString(number) : "");
                    prose(content.pieces(item.block().prose()));
                    lists(item.inner());
                    html.close().raw("\n");
                }
                html.close().raw("\n");
            }
        }

        private void signatories(Block block) {
            html.open("section", "class", "signatories").raw("\n");
            if (!block.prose().isEmpty()) {
                block(block);
            }
            for (var tier : content.tiers()) {
                if (!tier.name().isEmpty()) {
                    html.open("p", "class", "tier").text(tier.name()).close().raw("\n");
                }
                if (tier.isTable()) {
                    table(tier);
                    continue;
                }
                html.open("ul", "class", tier.entries().size() > 14 ? "names many" : "names")
                        .raw("\n");
                for (var entry : tier.entries()) {
                    html.open("li").text(entry).close().raw("\n");
                }
                html.close().raw("\n");
            }
            html.close().raw("\n");
        }

        private void table(PrintedList.Tier tier) {
            var whole = Integer.toString(tier.columns());
            html.open("table", "class", "names").raw("\n");
            for (var row : tier.rows()) {
                html.open("tr");
                for (var cell : row) {
                    html.open("td", "colspan", row.size() == 1 && tier.columns() > 1 ? whole : "");
                    html.text(cell).close();
                }
                html.close().raw("\n");
            }
            html.close().raw("\n");
        }

        private void notes() {
            var notes = content.notesInOrder();
            if (notes.isEmpty()) {
                return;
            }
            html.raw("<hr>\n").open("section", "role", "doc-endnotes").raw("\n<ol>\n");
            for (var note : notes) {
                var number = content.number(note.id());
                html.open("li", "id", "note-" + number, "value", number);
                var body = note.body().items();
                for (int i = 0; i < body.size(); i++) {
                    html.open("p");
                    prose(content.notePieces(body.get(i)));
                    if (i + 1 == body.size()) {
                        html.raw(" ");
                        html.open("a", "class", "back", "href", "#call-" + number, "role", "doc-backlink");
                        html.text("\u21A9\uFE0E").close();
                    }
                    html.close();
                }
                html.close().raw("\n");
            }
            html.raw("</ol>\n").close().raw("\n");
        }

        private void prose(List<Piece> pieces) {
            for (var piece : pieces) {
                switch (piece) {
                    case Piece.Words words -> words(words);
                    case Piece.Break _ -> html.raw("<br>");
                    case Piece.Call call -> call(call);
                    case Piece.Image(KeptImage image, String alternative) ->
                        html.raw("<img src=\"" + data(image) + "\" alt=\"")
                                .text(alternative)
                                .raw("\">");
                }
            }
        }

        private void call(Piece.Call call) {
            html.open("sup", "id", called.add(call.note()) ? "call-" + call.figure() : "");
            html.open("a", "href", "#note-" + call.figure(), "role", "doc-noteref");
            html.text(call.figure()).close().close();
        }

        private void words(Piece.Words words) {
            int open = 0;
            var target = words.target();
            if (target != null) {
                html.open("a", "href", target);
                open++;
            }
            var language = words.marks().language();
            if (language != null) {
                html.open("span", "lang", language);
                open++;
            }
            open += marks(words.marks());
            html.text(words.text());
            html.close(open);
        }

        private int marks(Marks marks) {
            int open = 0;
            for (var mark : Mark.values()) {
                if (marks.has(mark)) {
                    html.open(element(mark), "class", mark == Mark.SMALL_CAPITALS ? "small-capitals" : "");
                    open++;
                }
            }
            return open;
        }

        private static String element(Mark mark) {
            return switch (mark) {
                case BOLD -> "b";
                case ITALIC -> "i";
                case UNDERLINE -> "u";
                case STRIKE -> "s";
                case SUPERSCRIPT -> "sup";
                case SUBSCRIPT -> "sub";
                case SMALL_CAPITALS -> "span";
            };
        }
    }
}
