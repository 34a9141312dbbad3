package org.undersigned.exchange.imports;

import java.util.ArrayList;
import java.util.List;

/// Decides whether neighbouring lines are one wrapped text, several, or lines on purpose.
///
/// A wrapped line is one behind which the next word had no room; lines of an address end for no such reason.
final class Flowing {

    private static final int NARROWEST = 44;
    private static final int LONG = 110;

    private final boolean markdown;

    Flowing(boolean markdown) {
        this.markdown = markdown;
    }

    /// A run of lines, as places in the list that was asked about.
    record Run(int from, int to, boolean flows, boolean unsure) {}

    List<Run> runs(List<String> lines) {
        int count = lines.size();
        if (count == 1) {
            return List.of(new Run(0, 1, true, false));
        }
        int width = lines.stream().mapToInt(line -> line.strip().length()).max().orElse(0);
        if (width > LONG) {
            return markdown && lines.stream().allMatch(line -> line.strip().length() > 40)
                    ? List.of(new Run(0, count, !hasHardBreaks(lines), true))
                    : eachLongLineAlone(lines);
        }
        if (width < NARROWEST) {
            return List.of(new Run(0, count, false, false));
        }
        var runs = new ArrayList<Run>();
        int start = 0;
        int early = 0;
        for (int i = 0; i < count - 1; i++) {
            if (hasRoom(lines.get(i), lines.get(i + 1), width)) {
                boolean ends = endsSentence(lines.get(i));
                early += ends ? 0 : 1;
                if (ends && lines.get(i).strip().length() < width * 0.9) {
                    runs.add(new Run(start, i + 1, true, false));
                    start = i + 1;
                }
            }
        }
        runs.add(new Run(start, count, true, false));
        boolean wrapped = early * 6 <= count
                && lines.stream()
                                .filter(line -> line.strip().length() > width * 0.7)
                                .count()
                        >= count * 0.5;
        return wrapped ? runs : List.of(new Run(0, count, false, width > 60));
    }

    private static boolean hasHardBreaks(List<String> lines) {
        return lines.stream().limit(lines.size() - 1L).allMatch(line -> line.endsWith("  ") || line.endsWith("\\"));
    }

    private static boolean hasRoom(String line, String next, int width) {
        var rest = next.strip();
        int word = 0;
        while (word < rest.length() && !SourceText.isBlank(rest.charAt(word))) {
            word++;
        }
        return line.strip().length() + 1 + word <= width;
    }

    static boolean endsSentence(String line) {
        var text = line.strip();
        int end = text.length();
        while (end > 0
                && (Labels.superscript(text.charAt(end - 1)) >= 0 || "\"'”’»)]*_".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end > 0 && ".!?:;。！？…".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static List<Run> eachLongLineAlone(List<String> lines) {
        var runs = new ArrayList<Run>();
        int shortFrom = -1;
        for (int i = 0; i < lines.size(); i++) {
            boolean isShort = lines.get(i).strip().length() < 60;
            if (isShort && shortFrom < 0) {
                shortFrom = i;
            } else if (!isShort) {
                if (shortFrom >= 0) {
                    runs.add(new Run(shortFrom, i, i - shortFrom == 1, false));
                    shortFrom = -1;
                }
                runs.add(new Run(i, i + 1, true, false));
            }
        }
        if (shortFrom >= 0) {
            runs.add(new Run(shortFrom, lines.size(), lines.size() - shortFrom == 1, false));
        }
        return runs;
    }
}
