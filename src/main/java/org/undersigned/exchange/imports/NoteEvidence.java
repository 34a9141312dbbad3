package org.undersigned.exchange.imports;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.undersigned.exchange.imports.Leads.Style;

/// Which markers the running text calls, other than at the start of a line: what makes a doubtful lead a note.
final class NoteEvidence {

    private final Map<Style, Set<String>> called = new EnumMap<>(Style.class);

    NoteEvidence(SourceText source) {
        for (var style : Style.values()) {
            called.put(style, new HashSet<>());
        }
        for (int line = 1; line <= source.lines(); line++) {
            look(source.line(line));
        }
    }

    boolean calls(Style style, String label) {
        return called.getOrDefault(style, Set.of()).contains(label);
    }

    boolean callsNumbers() {
        return !called.getOrDefault(Style.SUPERSCRIPT, Set.of()).isEmpty()
                || !called.getOrDefault(Style.SQUARE, Set.of()).isEmpty();
    }

    private void look(String line) {
        int start = Leads.note(line).length();
        for (int i = Math.max(start, Leads.indent(line) + 1); i < line.length(); i++) {
            char c = line.charAt(i);
            char before = line.charAt(i - 1);
            if (c == '[' || c == '(') {
                bracketed(line, i, c == '[' ? ']' : ')', c == '[' ? Style.SQUARE : Style.ROUND);
            } else if (c == '*' && before != '*' && !SourceText.isBlank(before)) {
                star(line, i);
            } else if (c == '†' || c == '‡') {
                call(Style.DAGGER, String.valueOf(c));
            } else if (c == '<' && line.startsWith("<sup>", i)) {
                int end = line.indexOf("</sup>", i, Math.min(line.length(), i + 20));
                call(
                        Style.SUPERSCRIPT,
                        end < 0 ? "" : line.substring(i + 5, end).strip());
            } else if (Labels.superscript(c) >= 0 && Labels.superscript(before) < 0) {
                int end = i;
                while (end < line.length() && Labels.superscript(line.charAt(end)) >= 0) {
                    end++;
                }
                call(Style.SUPERSCRIPT, Labels.plain(line.substring(i, end)));
            }
        }
    }

    private void bracketed(String line, int open, char closing, Style style) {
        int close = line.indexOf(closing, open, Math.min(line.length(), open + 8));
        if (close > 0 && Labels.isNumber(line.substring(open + 1, close))) {
            call(style, style == Style.ROUND ? line.substring(open, close + 1) : line.substring(open + 1, close));
        }
    }

    /// A star behind a word that no other star of the line can pair with.
    private void star(String line, int at) {
        int end = at;
        while (end < line.length() && line.charAt(end) == '*') {
            end++;
        }
        boolean ends = end == line.length() || !Character.isLetterOrDigit(line.charAt(end));
        int firstStar = line.indexOf('*', Leads.indent(line));
        boolean opened = firstStar >= 0 && firstStar < at;
        if (ends && !opened && end - at <= 3) {
            call(Style.STAR, line.substring(at, end));
        }
    }

    private void call(Style style, String label) {
        if (!label.isEmpty()) {
            called.getOrDefault(style, new HashSet<>()).add(label);
        }
    }
}
