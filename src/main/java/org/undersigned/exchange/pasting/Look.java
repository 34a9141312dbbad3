package org.undersigned.exchange.pasting;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;

/// How text inside an element looks, as far as it means something: fonts, sizes and colours are of another paper.
///
/// @param pre whether line feeds and spaces in the source are the author's
record Look(Marks marks, boolean pre) {

    static final Look PLAIN = new Look(Marks.NONE, false);

    Look inside(Element element, Declarations style) {
        var next = byName(element, marks);
        next = byStyle(style, next);
        var link = link(element);
        if (link != null) {
            next = next.withLink(link);
        }
        if (next.link() != null) {
            next = next.without(Mark.UNDERLINE);
        }
        var space = style.get("white-space");
        boolean spaced = space.isEmpty() ? pre || element.nameIs("pre") : space.startsWith("pre");
        return new Look(next, spaced);
    }

    private static Marks byName(Element element, Marks marks) {
        return switch (element.normalName()) {
            case "b", "strong" -> marks.with(Mark.BOLD);
            case "i", "em", "cite", "dfn", "var" -> marks.with(Mark.ITALIC);
            case "u" -> marks.with(Mark.UNDERLINE);
            case "s", "strike", "del" -> marks.with(Mark.STRIKE);
            case "sup" -> marks.with(Mark.SUPERSCRIPT);
            case "sub" -> marks.with(Mark.SUBSCRIPT);
            default -> marks;
        };
    }

    private static Marks byStyle(Declarations style, Marks marks) {
        var next = marks;
        next = put(next, Mark.BOLD, weight(style.get("font-weight")));
        next = put(next, Mark.ITALIC, style.get("font-style").isEmpty() ? null : !style.has("font-style", "normal"));
        var variant = style.get("font-variant") + style.get("font-variant-caps");
        next = put(next, Mark.SMALL_CAPITALS, variant.isEmpty() ? null : variant.contains("small-caps"));
        var line = style.get("text-decoration") + " " + style.get("text-decoration-line");
        next = put(next, Mark.UNDERLINE, line.contains("underline") ? Boolean.TRUE : null);
        next = put(next, Mark.STRIKE, line.contains("line-through") ? Boolean.TRUE : null);
        next = put(next, Mark.UNDERLINE, line.contains("none") ? Boolean.FALSE : null);
        return switch (style.get("vertical-align")) {
            case "super" -> next.with(Mark.SUPERSCRIPT);
            case "sub" -> next.with(Mark.SUBSCRIPT);
            default -> next;
        };
    }

    private static Marks put(Marks marks, Mark mark, @Nullable Boolean on) {
        return on == null ? marks : on ? marks.with(mark) : marks.without(mark);
    }

    private static @Nullable Boolean weight(String value) {
        return switch (value) {
            case "bold", "bolder", "600", "700", "800", "900" -> Boolean.TRUE;
            case "normal", "lighter", "100", "200", "300", "400", "500" -> Boolean.FALSE;
            default -> null;
        };
    }

    /// Where an element leads to, if that is a place outside the text.
    private static @Nullable String link(Element element) {
        if (!element.nameIs("a") || !element.hasAttr("href")) {
            return null;
        }
        return Links.outside(element.attr("href"));
    }
}
