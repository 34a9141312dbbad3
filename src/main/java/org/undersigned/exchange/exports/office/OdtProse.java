package org.undersigned.exchange.exports.office;

import static org.undersigned.exchange.exports.office.Odf.pt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.undersigned.exchange.exports.content.Content;
import org.undersigned.exchange.exports.content.KeptImage;
import org.undersigned.exchange.exports.content.Markup;
import org.undersigned.exchange.exports.content.Piece;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.EvenLogos;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;

/// Writes the prose of paragraphs of an `.odt`, footnotes inside it at their first call.
final class OdtProse {

    private final Content content;
    private final double widest;
    private final double highest;
    private final Map<Marks, String> looks = new LinkedHashMap<>();
    private final Map<Id<Note>, String> called = new LinkedHashMap<>();
    private final Map<String, KeptImage> images = new LinkedHashMap<>();

    OdtProse(Content content, double widest, double highest) {
        this.content = content;
        this.widest = widest;
        this.highest = highest;
    }

    Map<String, KeptImage> images() {
        return images;
    }

    void write(Markup xml, List<Piece> pieces) {
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Words words -> words(xml, words);
                case Piece.Break _ -> xml.empty("text:line-break");
                case Piece.Call call -> call(xml, call);
                case Piece.Image(KeptImage image, String alternative) -> image(xml, image, alternative);
            }
        }
    }

    /// Words as they are. White space that OpenDocument would take for one space is written as elements.
    void plain(Markup xml, String words) {
        var text = words.replace('\t', ' ');
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean lost = text.charAt(i) == ' ' && (i == 0 || text.charAt(i - 1) == ' ' || i + 1 == text.length());
            if (lost) {
                xml.text(text.substring(start, i)).empty("text:s");
                start = i + 1;
            }
        }
        xml.text(text.substring(start));
    }

    /// The automatic styles of what was written.
    void looks(Markup xml) {
        looks.forEach((marks, name) -> {
            xml.open("style:style", "style:name", name, "style:family", "text");
            var language = Objects.requireNonNullElse(marks.language(), "");
            xml.empty(
                    "style:text-properties",
                    "fo:font-weight",
                    marks.has(Mark.BOLD) ? "bold" : "",
                    "style:font-weight-complex",
                    marks.has(Mark.BOLD) ? "bold" : "",
                    "fo:font-style",
                    marks.has(Mark.ITALIC) ? "italic" : "",
                    "style:font-style-complex",
                    marks.has(Mark.ITALIC) ? "italic" : "",
                    "style:text-underline-style",
                    marks.has(Mark.UNDERLINE) ? "solid" : "",
                    "style:text-line-through-style",
                    marks.has(Mark.STRIKE) ? "solid" : "",
                    "fo:font-variant",
                    marks.has(Mark.SMALL_CAPITALS) ? "small-caps" : "",
                    "style:text-position",
                    marks.has(Mark.SUPERSCRIPT) ? "super 66%" : marks.has(Mark.SUBSCRIPT) ? "sub 66%" : "",
                    "fo:language",
                    language.isEmpty() ? "" : language.split("-", -1)[0],
                    "fo:country",
                    language.isEmpty() ? "" : "none");
            xml.close();
        });
    }

    private void words(Markup xml, Piece.Words words) {
        int open = 0;
        var target = words.target();
        if (target != null) {
            xml.open("text:a", "xlink:type", "simple", "xlink:href", target, "text:style-name", "Link");
            open++;
        }
        if (!words.marks().looks().isEmpty() || words.marks().language() != null) {
            var name = looks.computeIfAbsent(words.marks(), _ -> "T" + looks.size());
            xml.open("text:span", "text:style-name", name);
            open++;
        }
        plain(xml, words.text());
        xml.close(open);
    }

    private void call(Markup xml, Piece.Call call) {
        var known = called.get(call.note());
        if (known != null) {
            xml.open("text:span", "text:style-name", "NoteFigure");
            xml.open(
                    "text:note-ref",
                    "text:note-class",
                    "footnote",
                    "text:reference-format",
                    "text",
                    "text:ref-name",
                    known);
            xml.text(call.figure()).close(2);
            return;
        }
        var id = "note" + call.figure();
        called.put(call.note(), id);
        xml.open("text:note", "text:id", id, "text:note-class", "footnote");
        xml.open("text:note-citation").text(call.figure()).close().open("text:note-body");
        for (var paragraph : content.edition().notes().get(call.note()).body()) {
            xml.open("text:p", "text:style-name", Shape.NOTE);
            write(xml, content.notePieces(paragraph));
            xml.close();
        }
        xml.close(2);
    }

    private void image(Markup xml, KeptImage image, String alternative) {
        sized(xml, image, alternative, Fitted.of(image, widest, highest));
    }

    void logo(Markup xml, EvenLogos.Placed<Piece.Image> logo) {
        sized(xml, logo.of().image(), logo.of().alternative(), new Fitted(logo.width(), logo.height()));
    }

    private void sized(Markup xml, KeptImage image, String alternative, Fitted size) {
        images.put(image.fileName(), image);
        xml.open(
                "draw:frame",
                "text:anchor-type",
                "as-char",
                "svg:width",
                pt(size.width()),
                "svg:height",
                pt(size.height()));
        xml.empty(
                "draw:image",
                "xlink:href",
                "Pictures/" + image.fileName(),
                "xlink:type",
                "simple",
                "xlink:show",
                "embed",
                "xlink:actuate",
                "onLoad");
        xml.open("svg:desc").text(alternative).close(2);
    }
}
