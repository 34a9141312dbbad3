package org.undersigned.exchange.imports;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.text.Alignment;
import org.undersigned.model.text.Mark;

/// The HTML that people put into text and Markdown: which tags we know, and what they mean for a letter.
final class Tags {

    private static final Map<String, Mark> MARKS = Map.ofEntries(
            Map.entry("em", Mark.ITALIC),
            Map.entry("i", Mark.ITALIC),
            Map.entry("cite", Mark.ITALIC),
            Map.entry("strong", Mark.BOLD),
            Map.entry("b", Mark.BOLD),
            Map.entry("u", Mark.UNDERLINE),
            Map.entry("ins", Mark.UNDERLINE),
            Map.entry("s", Mark.STRIKE),
            Map.entry("del", Mark.STRIKE),
            Map.entry("strike", Mark.STRIKE),
            Map.entry("sup", Mark.SUPERSCRIPT),
            Map.entry("sub", Mark.SUBSCRIPT));

    private static final Set<String> LAYOUT = Set.of(
            "p",
            "div",
            "span",
            "center",
            "font",
            "small",
            "big",
            "a",
            "br",
            "blockquote",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "hr",
            "ul",
            "ol",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");

    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("shy", "\u00AD"),
            Map.entry("copy", "©"),
            Map.entry("euro", "€"),
            Map.entry("sect", "§"));

    private Tags() {}

    /// The lower-case name of the tag between two angle brackets, or empty when it is none.
    static String name(String text, int open, int close) {
        int from = open + 1 < close && text.charAt(open + 1) == '/' ? open + 2 : open + 1;
        int to = from;
        while (to < close && to - from < 12 && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        boolean ends = to == close || SourceText.isBlank(text.charAt(to)) || text.charAt(to) == '/';
        return to > from && ends ? text.substring(from, to).toLowerCase(Locale.ROOT) : "";
    }

    static boolean isKnown(String name) {
        return LAYOUT.contains(name) || MARKS.containsKey(name);
    }

    static @Nullable Mark mark(String name) {
        return MARKS.get(name);
    }

    /// What an entity's name or number stands for, or empty when we do not know it or no letter can hold it.
    static String entity(String name) {
        if (name.startsWith("#")) {
            return numbered(name.substring(1));
        }
        return ENTITIES.getOrDefault(name, "");
    }

    private static String numbered(String number) {
        boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
        try {
            int code = Integer.parseInt(hexadecimal ? number.substring(1) : number, hexadecimal ? 16 : 10);
            boolean fine = code >= 0xA0 && code < 0x10FFFF && Character.isDefined(code) && !isOdd(code);
            return fine || (code > 0x20 && code < 0x7F) ? Character.toString(code) : "";
        } catch (NumberFormatException _) {
            return "";
        }
    }

    private static boolean isOdd(int code) {
        return (code >= 0xD800 && code <= 0xDFFF)
                || code == 0xFFFC
                || (code & 0xFFFE) == 0xFFFE
                || code == 0x2028
                || code == 0x2029;
    }

    /// The alignment that a block tag asks for.
    static Alignment alignment(String line) {
        var lower = line.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("<")) {
            return Alignment.NATURAL;
        }
        int close = lower.indexOf('>');
        var tag = close < 0 ? "" : lower.substring(0, close).replace(" ", "");
        if (tag.contains("text-align:right") || tag.contains("align=\"right\"") || tag.contains("align=right")) {
            return Alignment.END;
        }
        boolean centred =
                tag.equals("<center") || tag.contains("text-align:center") || tag.contains("align=\"center\"");
        return centred ? Alignment.CENTRE : Alignment.NATURAL;
    }
}
