package org.undersigned.exchange.exports.office;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.exchange.exports.content.KeptImage;
import org.undersigned.exchange.exports.content.Markup;
import org.undersigned.exchange.exports.content.Piece;
import org.undersigned.model.people.EvenLogos;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;

/// Writes the prose of paragraphs of a `.docx`: runs, links, pictures, and references to footnotes.
final class DocxProse {

    private static final int EMU_PER_POINT = 12_700;

    private final double widest;
    private final double highest;
    private final Set<String> called = new HashSet<>();
    private final Map<String, KeptImage> images = new LinkedHashMap<>();
    private int drawings;

    /// @param widest that a picture may be, in points
    /// @param highest that a picture may be, in points
    DocxProse(double widest, double highest) {
        this.widest = widest;
        this.highest = highest;
    }

    Map<String, KeptImage> images() {
        return images;
    }

    void write(Markup xml, List<Piece> pieces, Links links) {
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Words words -> words(xml, words, links);
                case Piece.Break _ -> xml.open("w:r").empty("w:br").close();
                case Piece.Call call -> call(xml, call.figure());
                case Piece.Image(KeptImage image, String alternative) -> image(xml, image, alternative, links);
            }
        }
    }

    private static void words(Markup xml, Piece.Words words, Links links) {
        var target = words.target();
        if (target != null) {
            xml.open("w:hyperlink", "r:id", links.address(target), "w:history", "1");
        }
        xml.open("w:r");
        look(xml, words.marks(), target != null, isRightToLeft(words.text()));
        xml.open("w:t", "xml:space", "preserve").text(words.text().replace('\t', ' '));
        xml.close(target != null ? 3 : 2);
    }

    /// In the order the format wants.
    private static void look(Markup xml, Marks marks, boolean link, boolean rightToLeft) {
        var language = marks.language();
        if (marks.looks().isEmpty() && language == null && !link && !rightToLeft) {
            return;
        }
        xml.open("w:rPr");
        if (link) {
            xml.empty("w:rStyle", "w:val", "Hyperlink");
        }
        if (marks.has(Mark.BOLD)) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (marks.has(Mark.ITALIC)) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (marks.has(Mark.SMALL_CAPITALS)) {
            xml.empty("w:smallCaps");
        }
        if (marks.has(Mark.STRIKE)) {
            xml.empty("w:strike");
        }
        if (marks.has(Mark.UNDERLINE)) {
            xml.empty("w:u", "w:val", "single");
        }
        if (marks.has(Mark.SUPERSCRIPT) || marks.has(Mark.SUBSCRIPT)) {
            xml.empty("w:vertAlign", "w:val", marks.has(Mark.SUPERSCRIPT) ? "superscript" : "subscript");
        }
        if (rightToLeft) {
            xml.empty("w:rtl");
        }
        if (language != null) {
            xml.empty("w:lang", "w:val", language, "w:eastAsia", language, "w:bidi", language);
        }
        xml.close();
    }

    private static boolean isRightToLeft(String text) {
        return java.text.Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// The note goes with its first call; a later call refers to that.
    private void call(Markup xml, String figure) {
        if (called.add(figure)) {
            var id = figure;
            xml.empty("w:bookmarkStart", "w:id", id, "w:name", "_Note" + figure);
            xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference");
            xml.close().empty("w:footnoteReference", "w:id", id).close();
            xml.empty("w:bookmarkEnd", "w:id", id);
            return;
        }
        xml.open("w:fldSimple", "w:instr", " NOTEREF _Note" + figure + " \\f \\h ");
        xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference");
        xml.close().open("w:t").text(figure).close(3);
    }

    private void image(Markup xml, KeptImage image, String alternative, Links links) {
        sized(xml, image, alternative, Fitted.of(image, widest, highest), links);
    }

    void logo(Markup xml, EvenLogos.Placed<Piece.Image> logo, Links links) {
        var size = new Fitted(logo.width(), logo.height());
        sized(xml, logo.of().image(), logo.of().alternative(), size, links);
    }

    private void sized(Markup xml, KeptImage image, String alternative, Fitted size, Links links) {
        images.put(image.fileName(), image);
        var width = Long.toString(Math.round(size.width() * EMU_PER_POINT));
        var height = Long.toString(Math.round(size.height() * EMU_PER_POINT));
        var number = Integer.toString(++drawings);
        // Not said, the distance to the text is an eighth of an inch to some, and nothing to others.
        xml.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", width, "cy", height);
        xml.empty("wp:docPr", "id", number, "name", "Picture " + number, "descr", alternative);
        xml.open("a:graphic").open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture");
        xml.open("pic:pic").open("pic:nvPicPr");
        xml.empty("pic:cNvPr", "id", number, "name", image.fileName()).empty("pic:cNvPicPr");
        xml.close().open("pic:blipFill");
        xml.empty("a:blip", "r:embed", links.image(image.fileName()));
        xml.open("a:stretch").empty("a:fillRect").close(2);
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", "cx", width, "cy", height).close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close(2);
        xml.close(6);
    }
}
