package org.undersigned.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.undersigned.exchange.imports.Piece;
import org.undersigned.exchange.imports.Reading;

/// Finds in which lines the markers of notes stand in the text, so that the pairs can be seen.
final class MarkerLines {

    private static final Pattern MARKER = Pattern.compile(
            "<sup>\\s*([^<]{1,6}?)\\s*</sup>|\\[\\^?([^\\]\\s]{1,12})]|\\((\\d{1,3})\\)|([¹²³⁰⁴-⁹]+)|(\\*{1,3}|[†‡])");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Map<String, Integer> firstLine = new HashMap<>();

    MarkerLines(List<Piece> pieces) {
        for (var piece : pieces) {
            boolean note = piece.reading() instanceof Reading.NoteText || piece.reading() instanceof Reading.LinkTarget;
            if (!note) {
                look(piece);
            }
        }
    }

    /// The first line, from 1, in which a note's marker stands outside the notes; 0 when there is none.
    int of(String label) {
        return firstLine.getOrDefault(plain(label), 0);
    }

    private void look(Piece piece) {
        int line = piece.firstLine();
        for (var text : piece.text().split("\n", -1)) {
            var found = MARKER.matcher(text);
            while (found.find()) {
                for (int group = 1; group <= found.groupCount(); group++) {
                    if (found.group(group) != null) {
                        firstLine.putIfAbsent(plain(found.group(group)), line);
                    }
                }
            }
            line++;
        }
    }

    private static String plain(String label) {
        var plain = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            int digit = SUPERSCRIPTS.indexOf(c);
            if (digit >= 0) {
                plain.append(digit);
            } else if ("()[]^".indexOf(c) < 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
