package org.undersigned.exchange.lists.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lines divided by a delimiter, and which delimiter that is: the one that divides most lines of the start of the
/// file into as many cells as the first.
final class CsvRows {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    private static final int SAMPLE_LENGTH = 128 * 1024;

    /// A cell of more lines than this is no cell, but a quotation mark that nobody closed.
    private static final int MOST_LINES_IN_A_CELL = 40;

    private static final String DECLARED = "sep=";

    private CsvRows() {}

    /// The delimiter there is evidence of, or empty when the lines are not divided.
    static Optional<Character> delimiter(String text) {
        if (declares(text)) {
            return Optional.of(text.charAt(DECLARED.length()));
        }
        var sample = text.length() > SAMPLE_LENGTH ? text.substring(0, SAMPLE_LENGTH) : text;
        double best = 0.5;
        char found = 0;
        for (char delimiter : DELIMITERS) {
            double evidence = sample.indexOf(delimiter) < 0 ? 0 : evidence(sample, delimiter);
            if (evidence > best) {
                best = evidence;
                found = delimiter;
            }
        }
        return found == 0 ? Optional.empty() : Optional.of(found);
    }

    /// Whether a quotation mark opens a cell behind this delimiter: nothing but a table looks like that.
    static boolean quotesCells(String text, char delimiter) {
        return text.contains(delimiter + "\"") || text.contains("\"" + delimiter);
    }

    /// The cells of the first line.
    static List<String> first(String text, char delimiter) {
        int end = text.indexOf('\n');
        return split(end < 0 ? text : text.substring(0, end), delimiter);
    }

    static void read(String text, char delimiter, Rows rows) {
        int skipped = declares(text) ? 1 : 0;
        var body = skipped == 0 ? text : text.substring(Math.max(text.indexOf('\n'), DECLARED.length()) + 1);
        if (isBadlyQuoted(body, delimiter)) {
            rows.note(TableNotice.QUOTES_MISPLACED);
            readLineByLine(body, delimiter, skipped, rows);
            return;
        }
        for (var row : records(body, delimiter)) {
            if (!rows.add((int) row.getStartingLineNumber() + skipped, row.getFields())) {
                return;
            }
        }
    }

    private static boolean declares(String text) {
        return text.length() > DECLARED.length() + 1
                && text.regionMatches(true, 0, DECLARED, 0, DECLARED.length())
                && (text.charAt(DECLARED.length() + 1) == '\n' || text.charAt(DECLARED.length() + 1) == '\r');
    }

    private static double evidence(String sample, char delimiter) {
        var widths = new HashMap<Integer, Integer>();
        int all = 0;
        int first = 0;
        try {
            for (var row : records(sample, delimiter)) {
                int width = row.getFieldCount();
                if (width == 1 && row.getField(0).isBlank()) {
                    continue;
                }
                first = all == 0 ? width : first;
                all++;
                widths.merge(width, 1, Integer::sum);
            }
        } catch (CsvParseException e) {
            return 0;
        }
        int usual = widths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        if (first < 2 && usual < 2) {
            return 0;
        }
        // The header tells best; rows that lost their last cells count half.
        int width = Math.max(first, 2);
        double fitting = 0;
        for (var entry : widths.entrySet()) {
            fitting +=
                    entry.getKey() == width ? entry.getValue() : entry.getKey() == usual ? entry.getValue() / 2.0 : 0;
        }
        return fitting / all + Math.min(width, 20) / 1000.0;
    }

    private static boolean isBadlyQuoted(String text, char delimiter) {
        if (text.indexOf('"') < 0) {
            return false;
        }
        try {
            long before = 0;
            for (var row : records(text, delimiter)) {
                if (row.getStartingLineNumber() - before > MOST_LINES_IN_A_CELL || isLong(row)) {
                    return true;
                }
                before = row.getStartingLineNumber();
            }
            return false;
        } catch (CsvParseException e) {
            return true;
        }
    }

    private static boolean isLong(CsvRecord row) {
        for (var cell : row.getFields()) {
            if (cell.length() > Rows.LONGEST_CELL
                    || (cell.length() > MOST_LINES_IN_A_CELL && lines(cell) > MOST_LINES_IN_A_CELL)) {
                return true;
            }
        }
        return false;
    }

    private static int lines(String cell) {
        int lines = 1;
        for (int at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) {
            lines++;
        }
        return lines;
    }

    private static void readLineByLine(String text, char delimiter, int skipped, Rows rows) {
        int line = skipped;
        for (var each : (Iterable<String>) text.lines()::iterator) {
            line++;
            if (!rows.add(line, split(each, delimiter))) {
                return;
            }
        }
    }

    /// The cells of one line, a quotation mark only taken for one when it is closed before a delimiter or the end.
    private static List<String> split(String line, char delimiter) {
        var cells = new ArrayList<String>();
        int from = 0;
        while (from <= line.length()) {
            int closing = line.startsWith("\"", from) ? closing(line, from + 1, delimiter) : -1;
            if (closing >= 0) {
                cells.add(line.substring(from + 1, closing).replace("\"\"", "\""));
                from = closing + 2;
            } else {
                int end = line.indexOf(delimiter, from);
                cells.add(line.substring(from, end < 0 ? line.length() : end));
                from = end < 0 ? line.length() + 1 : end + 1;
            }
        }
        return cells;
    }

    private static int closing(String line, int from, char delimiter) {
        for (int at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 1)) {
            if (at + 1 == line.length() || line.charAt(at + 1) == delimiter) {
                return at;
            }
        }
        return -1;
    }

    private static CsvReader<CsvRecord> records(String text, char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }
}
