package org.undersigned.exchange.exports;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.source.WebAddress;

/// Breaks lines of plain text between words, and never inside an address.
///
/// @param columns a line may have; characters of East Asia take two
record Wrap(int columns) {

    static final Wrap NEVER = new Wrap(Integer.MAX_VALUE);

    /// Lines with `lead` before the first, and white space, or the mark of a quotation, before the others.
    String lines(String lead, String text) {
        return lines(lead, lead.startsWith(">") ? lead : " ".repeat(lead.length()), text);
    }

    /// @param hang what stands before every line but the first
    String lines(String lead, String hang, String text) {
        if (text.isBlank()) {
            return "";
        }
        var lines = new ArrayList<String>();
        for (var line : text.split("\n", -1)) {
            wrap(line, lines.isEmpty() ? lead : hang, hang, lines);
        }
        return String.join("\n", lines);
    }

    private void wrap(String text, String first, String hang, List<String> lines) {
        if (columns == Integer.MAX_VALUE) {
            lines.add(first + text);
            return;
        }
        var line = new StringBuilder(first);
        int width = first.length();
        boolean begun = false;
        for (var piece : pieces(text)) {
            int end = width(piece.stripTrailing());
            if (begun && width + end > columns) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(hang);
                width = hang.length();
            }
            line.append(piece);
            width += width(piece);
            begun = true;
        }
        lines.add(line.toString().stripTrailing());
    }

    /// What may stand at the start of a line, each with the space that follows it.
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        int start = 0;
        while (start < text.length()) {
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space + 1;
            var word = text.substring(start, end);
            if (word.codePoints().anyMatch(Wrap::isWide)
                    && !WebAddress.BARE.matcher(word).find()) {
                finer(word, pieces);
            } else {
                pieces.add(word);
            }
            start = end;
        }
        return pieces;
    }

    /// Writing without spaces, cut where its own rules allow.
    private static void finer(String word, List<String> pieces) {
        var breaks = BreakIterator.getLineInstance(ULocale.ROOT);
        breaks.setText(word);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(word.substring(start, end));
            start = end;
        }
    }

    static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }
}
