package org.undersigned.exchange.references;

import java.text.Normalizer;
import java.util.Map;

/// Text as BibTeX files write it, to Unicode and back.
///
/// Reading knows accents, the letters that have a command, and escaped signs; any other command is left as it
/// stands, so that nothing is lost. Writing escapes only what would break the file: today's readers take Unicode.
final class LatexText {

    /// Accent command to combining mark.
    private static final Map<Character, Character> ACCENTS = Map.ofEntries(
            Map.entry('`', '\u0300'),
            Map.entry('\'', '\u0301'),
            Map.entry('^', '\u0302'),
            Map.entry('~', '\u0303'),
            Map.entry('"', '\u0308'),
            Map.entry('=', '\u0304'),
            Map.entry('.', '\u0307'),
            Map.entry('u', '\u0306'),
            Map.entry('v', '\u030C'),
            Map.entry('H', '\u030B'),
            Map.entry('c', '\u0327'),
            Map.entry('k', '\u0328'),
            Map.entry('r', '\u030A'),
            Map.entry('d', '\u0323'),
            Map.entry('b', '\u0331'));

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"),
            Map.entry("dh", "ð"),
            Map.entry("DH", "Ð"),
            Map.entry("th", "þ"),
            Map.entry("TH", "Þ"),
            Map.entry("dj", "đ"),
            Map.entry("DJ", "Đ"),
            Map.entry("textbackslash", "\\"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textasciicircum", "^"),
            Map.entry("textquotesingle", "'"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"));

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private LatexText(String source) {
        this.source = source;
    }

    static String read(String latex) {
        var reader = new LatexText(latex);
        while (reader.at < latex.length()) {
            reader.next();
        }
        return Normalizer.normalize(reader.text, Normalizer.Form.NFC).strip();
    }

    static String write(String text) {
        var latex = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> latex.append("\\textbackslash{}");
                case '~' -> latex.append("\\textasciitilde{}");
                case '^' -> latex.append("\\textasciicircum{}");
                case '{', '}', '%', '&', '$', '#', '_' -> latex.append('\\').append(c);
                default -> latex.append(c);
            }
        }
        return latex.toString().replace("--", "-{}-").replace("``", "`{}`").replace("''", "'{}'");
    }

    private void next() {
        char c = source.charAt(at++);
        switch (c) {
            case '{', '}' -> {}
            case '~' -> text.append('\u00A0');
            case '-' -> text.append(take("--") ? "—" : take("-") ? "–" : "-");
            case '`' -> text.append(take("`") ? "“" : "`");
            case '\'' -> text.append(take("'") ? "”" : "'");
            case '\\' -> command();
            default -> text.append(c);
        }
    }

    private boolean take(String expected) {
        boolean there = source.startsWith(expected, at);
        at += there ? expected.length() : 0;
        return there;
    }

    private void command() {
        if (at == source.length()) {
            text.append('\\');
            return;
        }
        int start = at;
        char first = source.charAt(at);
        if (!Character.isLetter(first)) {
            at++;
            var mark = ACCENTS.get(first);
            if (mark == null || !accented(mark)) {
                text.append(mark == null && "{}%&$#_ \\".indexOf(first) < 0 ? "\\" + first : "" + first);
            }
            return;
        }
        while (at < source.length() && Character.isLetter(source.charAt(at))) {
            at++;
        }
        var name = source.substring(start, at);
        var mark = name.length() == 1 ? ACCENTS.get(first) : null;
        if (mark != null && accented(mark)) {
            return;
        }
        var letter = LETTERS.get(name);
        text.append(letter == null ? "\\" + name : letter);
        if (letter != null && !take("{}")) {
            take(" ");
        }
    }

    /// Reads the letter that an accent stands on: `e`, `{e}`, `\i` or `{\i}`.
    private boolean accented(char mark) {
        int back = at;
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        boolean braced = take("{");
        if (take("\\i") || take("\\j")) {
            text.append(source.charAt(at - 1)).append(mark);
        } else if (at < source.length() && Character.isLetter(source.charAt(at))) {
            text.append(source.charAt(at++)).append(mark);
        } else {
            at = back;
            return false;
        }
        if (braced) {
            take("}");
        }
        return true;
    }
}
