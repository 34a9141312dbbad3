package org.undersigned.exchange.imports;

/// A mail that came as a quotation: `>` before nearly every line, which says nothing about the letter in it.
final class QuotedMail {

    /// So many lines must be quoted before a text is a quoted mail, and not a letter that quotes.
    private static final int FEWEST = 5;

    private final String text;
    private final int written;
    private final int quoted;

    QuotedMail(String text) {
        this.text = text;
        this.written = (int) text.lines().filter(line -> !line.isBlank()).count();
        this.quoted = (int) text.lines().filter(QuotedMail::isQuoted).count();
    }

    /// Whether nine lines of ten are quoted: above them may stand who wrote when, below them a few words of an answer.
    boolean is() {
        return quoted >= FEWEST && quoted * 10 >= written * 9;
    }

    /// The text without the first mark of each line; every line keeps its number.
    String opened() {
        var opened = new StringBuilder(text.length());
        boolean atStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (atStart && c == '>') {
                i += i + 1 < text.length() && text.charAt(i + 1) == ' ' ? 1 : 0;
            } else {
                opened.append(c);
            }
            atStart = c == '\n' || c == '\r';
        }
        return opened.toString();
    }

    private static boolean isQuoted(String line) {
        return line.startsWith(">");
    }
}
