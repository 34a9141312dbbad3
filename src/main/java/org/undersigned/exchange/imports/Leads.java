package org.undersigned.exchange.imports;

/// What can stand at the start of a line and say what the line is. Each method gives the length of the lead, white
/// space before and after it included, or 0.
final class Leads {

    /// The lead of a note and its label.
    record NoteLead(String label, int length, Style style) {}

    enum Style {
        NONE,
        CARET,
        SUPERSCRIPT,
        SQUARE,
        ROUND,
        STAR,
        DAGGER,
        NUMBER
    }

    private static final NoteLead NO_NOTE = new NoteLead("", 0, Style.NONE);

    private Leads() {}

    static int heading(String line) {
        int start = indent(line);
        int end = start;
        while (end < line.length() && line.charAt(end) == '#') {
            end++;
        }
        return end > start && end - start <= 6 && end < line.length() && SourceText.isBlank(line.charAt(end))
                ? afterBlanks(line, end)
                : 0;
    }

    static int headingLevel(String line) {
        int start = indent(line);
        int end = start;
        while (end < line.length() && line.charAt(end) == '#') {
            end++;
        }
        return Math.clamp(end - start, 1, 3);
    }

    static int bullet(String line) {
        int start = indent(line);
        boolean marked = start + 1 < line.length()
                && "-*+•‣▪●◦–—·○■".indexOf(line.charAt(start)) >= 0
                && SourceText.isBlank(line.charAt(start + 1));
        int end = marked ? afterBlanks(line, start + 1) : 0;
        return end < line.length() ? end : 0;
    }

    /// `1.`, `12)`, `a)`.
    static int number(String line) {
        int start = indent(line);
        int end = start;
        while (end < line.length() && end - start < 3 && Character.isDigit(line.charAt(end))) {
            end++;
        }
        boolean letter = end == start && end < line.length() && line.charAt(end) >= 'a' && line.charAt(end) <= 'z';
        end += letter ? 1 : 0;
        boolean marked = end > start
                && end + 1 < line.length()
                && (line.charAt(end) == ')' || (line.charAt(end) == '.' && !letter))
                && SourceText.isBlank(line.charAt(end + 1));
        int after = marked ? afterBlanks(line, end + 1) : 0;
        return after < line.length() ? after : 0;
    }

    /// The number of a numbered line, or 0; letters count from a = 1.
    static int ordinal(String line) {
        int start = indent(line);
        int value = 0;
        for (int i = start; i < line.length() && Character.isDigit(line.charAt(i)) && i < start + 4; i++) {
            value = value * 10 + Character.digit(line.charAt(i), 10);
        }
        boolean letter = start < line.length() && line.charAt(start) >= 'a' && line.charAt(start) <= 'z';
        return letter ? line.charAt(start) - 'a' + 1 : value;
    }

    static int quote(String line) {
        int at = indent(line);
        int end = 0;
        while (at < line.length() && line.charAt(at) == '>') {
            end = afterBlanks(line, at + 1);
            at = end;
        }
        return end;
    }

    /// The lead of a note by its shape alone; whether it is one depends on the rest of the text.
    static NoteLead note(String line) {
        int start = indent(line);
        if (start >= line.length()) {
            return NO_NOTE;
        }
        char c = line.charAt(start);
        if (c == '[') {
            return squareNote(line, start);
        }
        if (c == '<' && line.startsWith("<sup>", start)) {
            int end = line.indexOf("</sup>", start, Math.min(line.length(), start + 20));
            var label = end < 0 ? "" : line.substring(start + 5, end).strip();
            return label.isEmpty() ? NO_NOTE : lead(line, label, end + 6, Style.SUPERSCRIPT);
        }
        int digits = start;
        while (digits < line.length() && Labels.superscript(line.charAt(digits)) >= 0) {
            digits++;
        }
        if (digits > start) {
            return lead(line, Labels.plain(line.substring(start, digits)), digits, Style.SUPERSCRIPT);
        }
        if (c == '↑' || c == '^') {
            return arrowNote(line, start);
        }
        return c == '(' ? roundNote(line, start) : signNote(line, start);
    }

    /// `↑1` and `^1`, what is left of a link back to the call.
    private static NoteLead arrowNote(String line, int start) {
        int from = afterBlanks(line, start + 1);
        int end = from;
        while (end < line.length() && Character.isDigit(line.charAt(end))) {
            end++;
        }
        var label = line.substring(from, end);
        return Labels.isNumber(label) ? lead(line, label, end, Style.SUPERSCRIPT) : NO_NOTE;
    }

    private static NoteLead squareNote(String line, int start) {
        int close = line.indexOf(']', start, Math.min(line.length(), start + 60));
        if (close < 0) {
            return NO_NOTE;
        }
        var inside = line.substring(start + 1, close);
        int end = close + 1 < line.length() && line.charAt(close + 1) == ':' ? close + 2 : close + 1;
        if (inside.startsWith("^") && inside.length() > 1) {
            return lead(line, inside.substring(1), end, Style.CARET);
        }
        boolean link = end == close + 1 && end < line.length() && line.charAt(end) == '(';
        return Labels.isNumber(inside) && !link ? lead(line, inside, end, Style.SQUARE) : NO_NOTE;
    }

    private static NoteLead roundNote(String line, int start) {
        int close = line.indexOf(')', start, Math.min(line.length(), start + 6));
        return close > 0 && Labels.isNumber(line.substring(start + 1, close))
                ? lead(line, line.substring(start, close + 1), close + 1, Style.ROUND)
                : NO_NOTE;
    }

    private static NoteLead signNote(String line, int start) {
        char c = line.charAt(start);
        int end = start;
        while (end < line.length() && line.charAt(end) == c) {
            end++;
        }
        if ((c == '†' || c == '‡') && end - start == 1) {
            return lead(line, String.valueOf(c), end, Style.DAGGER);
        }
        return c == '*' && end - start <= 3 && end < line.length()
                ? lead(line, line.substring(start, end), end, Style.STAR)
                : NO_NOTE;
    }

    /// `1.`, `1)` or `1 ` as they stand under a heading such as "Notes".
    static NoteLead numberedNote(String line) {
        int start = indent(line);
        int end = start;
        while (end < line.length() && Character.isDigit(line.charAt(end)) && end - start < 4) {
            end++;
        }
        if (end == start || end >= line.length()) {
            return NO_NOTE;
        }
        var label = line.substring(start, end);
        boolean signed = ".):".indexOf(line.charAt(end)) >= 0;
        boolean parted = SourceText.isBlank(line.charAt(end));
        return Labels.isNumber(label) && (signed || parted)
                ? lead(line, label, signed ? end + 1 : end, Style.NUMBER)
                : NO_NOTE;
    }

    private static NoteLead lead(String line, String label, int end, Style style) {
        return new NoteLead(label, afterBlanks(line, end), style);
    }

    static int indent(String line) {
        return afterBlanks(line, 0);
    }

    static int afterBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && SourceText.isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }

    /// A line of dashes, stars, underscores or equals signs and nothing else.
    static boolean isRule(String line) {
        int signs = 0;
        char sign = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (SourceText.isBlank(c)) {
                continue;
            }
            if ("-*_=~–—─━".indexOf(c) < 0 || (sign != 0 && c != sign)) {
                return false;
            }
            sign = c;
            signs++;
        }
        return signs >= 3;
    }
}
