package org.undersigned.exchange.exports;

import org.undersigned.model.source.WebAddress;
import org.undersigned.model.text.Mark;

/// How words are written in Markdown so that they are read back as words.
final class MarkdownText {

    private static final String SPECIAL = "\\*_[]<>`&~{}|";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private MarkdownText() {}

    static String escaped(String words) {
        var text = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (SUPERSCRIPTS.indexOf(c) >= 0) {
                text.append("&#").append((int) c).append(';');
            } else {
                text.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return text.toString();
    }

    /// Brackets round an address: angle brackets make it a link and stay, the others are words.
    static String outside(String brackets) {
        return brackets.replace("[", "\\[").replace("]", "\\]");
    }

    static String opening(Mark mark) {
        return switch (mark) {
            case BOLD -> "**";
            case ITALIC -> "*";
            case STRIKE -> "~~";
            case UNDERLINE -> "<u>";
            case SUPERSCRIPT -> "<sup>";
            case SUBSCRIPT -> "<sub>";
            case SMALL_CAPITALS -> "";
        };
    }

    static String closing(Mark mark) {
        return opening(mark).replace("<", "</");
    }

    /// Whether a link may stand as one: what opens no page and writes no mail is only words.
    static boolean isFollowed(String link) {
        return WebAddress.target(link).isPresent();
    }

    /// An address as it stands among words: as it is when it is one, else so that it is read as words.
    static String address(String address) {
        return isFollowed(address) && address.equals(WebAddress.quoted(address)) ? address : escaped(address);
    }

    static String target(String link) {
        return WebAddress.quoted(link);
    }

    /// Each line of a block, with what would make it another kind of block behind a backslash.
    static String lines(String text) {
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line(lines[i]);
        }
        return String.join("\n", lines);
    }

    static String line(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean numbered =
                digits > 0 && digits < 10 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
        if (numbered) {
            return text.substring(0, digits) + "\\" + text.substring(digits);
        }
        boolean led = !text.isEmpty() && "#-+=".indexOf(text.charAt(0)) >= 0;
        return led ? "\\" + text : text;
    }
}
