package org.undersigned.exchange.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The imported text and its lines. A line ends at a line feed, a carriage return or both, a form feed or one of
/// Unicode's own separators.
public final class SourceText {

    private final String name;
    private final String text;
    private final String encoding;
    private final boolean opened;
    private final int[] starts;
    private final int[] ends;

    SourceText(String name, String written, String encoding) {
        var mail = new QuotedMail(written);
        this.name = name;
        this.opened = mail.is();
        this.text = opened ? mail.opened() : written;
        this.encoding = encoding;
        var from = IntStream.builder();
        var to = IntStream.builder();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text.charAt(i))) {
                from.add(start);
                to.add(i);
                boolean pair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                i += pair ? 1 : 0;
                start = i + 1;
            }
        }
        starts = from.add(start).build().toArray();
        ends = to.add(text.length()).build().toArray();
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    /// The file's name.
    public String name() {
        return name;
    }

    /// Whether this was a mail that came as a quotation, whose marks were taken off.
    boolean isOpenedMail() {
        return opened;
    }

    /// The whole text as decoded, without the marks of a quoted mail.
    public String text() {
        return text;
    }

    /// The encoding it was read in: `UTF-8`, `UTF-16LE`, `windows-1252` …
    public String encoding() {
        return encoding;
    }

    public int lines() {
        return starts.length;
    }

    /// A line as it stands, without its end. Counted from 1.
    public String line(int number) {
        return text.substring(start(number), end(number));
    }

    /// The lines from `first` to `last`, parted by line feeds.
    public String lines(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(this::line).collect(Collectors.joining("\n"));
    }

    boolean isMarkdown() {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown") || lower.endsWith(".mdown");
    }

    int start(int line) {
        return starts[line - 1];
    }

    int end(int line) {
        return ends[line - 1];
    }

    /// The line that holds an offset.
    int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// Characters that no text can hold in a letter: controls, Unicode's placeholders, halves of pairs.
    boolean isForbidden(int at) {
        char c = text.charAt(at);
        if (Character.isSurrogate(c)) {
            boolean first = Character.isHighSurrogate(c)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1));
            boolean second = Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
            return !first && !second;
        }
        return (c < 0x20 && c != '\t') || (c >= 0x7F && c <= 0x9F) || c == '\uFFFC' || c == '\uFFFE' || c == '\uFFFF';
    }
}
