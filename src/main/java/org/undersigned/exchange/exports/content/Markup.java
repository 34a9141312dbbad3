package org.undersigned.exchange.exports.content;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes elements of a web page or of XML, with every character quoted that could be taken for markup, and without
/// those that XML cannot have.
public final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /// @param attributes names and values by turns; an empty value leaves the attribute out
    public Markup open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /// An element with nothing inside.
    public Markup empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    public Markup close(int count) {
        for (int i = 0; i < count; i++) {
            close();
        }
        return this;
    }

    public Markup text(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (isWritable(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        }
        return this;
    }

    /// Markup of our own.
    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                text(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    private static boolean isWritable(int c) {
        return (c >= ' ' || c == '\t' || c == '\n') && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}
