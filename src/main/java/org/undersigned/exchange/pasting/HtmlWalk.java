package org.undersigned.exchange.pasting;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;

/// Goes through a page in the order of its words and hands on what a letter can hold.
final class HtmlWalk {

    private final Finds finds;
    private final Map<String, Id<Note>> notes;
    private final Gathering out;

    HtmlWalk(Finds finds, Map<String, Id<Note>> notes, Gathering out) {
        this.finds = finds;
        this.notes = notes;
        this.out = out;
    }

    void read(Element top) {
        children(top, Look.PLAIN, Place.TOP);
    }

    private void children(Element parent, Look look, Place place) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode words) {
                text(words.getWholeText(), look);
            } else if (child instanceof Element element) {
                element(element, look, place);
            }
        }
    }

    private void element(Element element, Look look, Place place) {
        var style = Declarations.of(element);
        if (style.hides() || element.hasAttr("hidden") || style.has("mso-list", "ignore")) {
            return;
        }
        switch (element.normalName()) {
            case "br" -> lineBreak(style);
            case "hr" -> out.end();
            case "img" -> picture(element, look);
            case HtmlNotes.CALL -> call(element);
            case "tr" -> row(element, look.inside(element, style), place);
            case "ul", "ol", "menu", "dir" -> list(element, look.inside(element, style), place, style);
            default -> {
                if (element.isBlock()) {
                    block(element, look.inside(element, style), place, style);
                } else {
                    inline(element, look.inside(element, style), place, style);
                }
            }
        }
    }

    private void lineBreak(Declarations style) {
        if (style.breaksPage()) {
            out.pageBreak();
        } else {
            out.lineBreak();
        }
    }

    private void call(Element call) {
        var note = notes.get(call.attr("n"));
        if (note != null) {
            out.add(new Inline.NoteCall(note));
        }
    }

    private void list(Element element, Look look, Place place, Declarations style) {
        out.end();
        children(element, look, place.inside(element, style));
        out.begin(place.role(), place.layout());
    }

    private void block(Element element, Look look, Place place, Declarations style) {
        var here = place.inside(element, style);
        if (place.item() && !element.nameIs("li")) {
            out.breakBeforeNext();
            children(element, look, here);
            out.breakBeforeNext();
            return;
        }
        countTable(element);
        out.begin(here.role(), here.layout());
        children(element, look, here);
        out.begin(place.role(), place.layout());
    }

    private void inline(Element element, Look look, Place place, Declarations style) {
        if (element.hasClass("Apple-converted-space") || style.has("mso-spacerun", "yes")) {
            text(element.wholeText().replace('\u00a0', ' '), look);
        } else if (!style.get("mso-tab-count").isEmpty()) {
            text("\t", new Look(look.marks(), true));
        } else {
            children(element, look, place);
        }
    }

    /// A row of short cells is a line; a row that lays out a page is what stands in its cells.
    private void row(Element row, Look look, Place place) {
        var cells = row.select("> td, > th");
        boolean line = cells.stream().allMatch(HtmlWalk::isShort);
        if (!line || place.item()) {
            children(row, look, place);
            return;
        }
        out.begin(place.role(), place.layout());
        boolean first = true;
        for (var cell : cells) {
            if (!first) {
                out.text("\t", Marks.NONE);
            }
            first = false;
            for (Node child : cell.childNodes()) {
                inCell(child, look, place);
            }
        }
        out.begin(place.role(), place.layout());
    }

    private void inCell(Node child, Look look, Place place) {
        if (child instanceof TextNode words) {
            text(words.getWholeText(), look);
        } else if (child instanceof Element element && element.isBlock()) {
            children(element, look.inside(element, Declarations.of(element)), place);
        } else if (child instanceof Element element) {
            element(element, look, place);
        }
    }

    private static boolean isShort(Element cell) {
        var blocks = cell.children().stream().filter(Element::isBlock).toList();
        return blocks.size() <= 1
                && blocks.stream()
                        .allMatch(block -> (block.nameIs("p") || block.nameIs("div"))
                                && block.children().stream().noneMatch(Element::isBlock));
    }

    private void countTable(Element element) {
        if (element.nameIs("table")
                && element.select("tr").stream()
                        .anyMatch(row -> row.select("> td, > th").size() > 1
                                && row.select("> td, > th").stream().allMatch(HtmlWalk::isShort))) {
            finds.table();
        }
    }

    /// A picture in words, as mail programs show a smiley, is those words.
    private void picture(Element element, Look look) {
        var alternative = element.attr("alt").strip();
        var data = PictureBytes.ofData(element.attr("src"));
        if (data.isPresent()) {
            var id = finds.picture(data.get());
            if (id != null) {
                out.picture(new Inline.Picture(id, alternative));
            }
        } else if (!alternative.isEmpty() && alternative.codePoints().noneMatch(HtmlWalk::isWord)) {
            text(alternative, look);
        } else if (!isSpeck(element)) {
            finds.lostPicture();
        }
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.isWhitespace(codePoint);
    }

    /// What counts readers, or only takes up room.
    private static boolean isSpeck(Element element) {
        return element.attr("src").isBlank()
                || element.attr("width").matches("[01](px)?")
                || element.attr("height").matches("[01](px)?");
    }

    private void text(String words, Look look) {
        if (!look.pre()) {
            out.text(collapsed(words), look.marks());
            return;
        }
        int line = 0;
        for (var part : words.replace("\r", "").split("\n", -1)) {
            if (line++ > 0) {
                out.lineBreak();
            }
            out.text(part, look.marks());
        }
    }

    private String collapsed(String words) {
        var text = new StringBuilder(words.length());
        boolean space = out.atSpace();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!blank && c != '\ufeff') {
                text.append(c);
            } else if (blank && !space) {
                text.append(' ');
            }
            space = blank || (space && c == '\ufeff');
        }
        return text.toString();
    }
}
