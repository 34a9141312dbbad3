package org.undersigned.exchange.lists.tables;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Gathers rows within the bounds of what a list may be, and remembers what had to be cut. One thread, one file.
final class Rows {

    static final int MOST_ROWS = 200_000;
    static final int MOST_CELLS = 100;
    static final int LONGEST_CELL = 4_000;

    private final List<TableRow> rows = new ArrayList<>();
    private final Set<TableNotice> notices = EnumSet.noneOf(TableNotice.class);

    /// @return whether there is room for another row
    boolean add(int line, List<String> cells) {
        if (rows.size() >= MOST_ROWS) {
            notices.add(TableNotice.ROWS_LEFT_OUT);
            return false;
        }
        var clean = new ArrayList<String>(cells.size());
        for (var cell : cells.size() > MOST_CELLS ? cells.subList(0, MOST_CELLS) : cells) {
            clean.add(withoutGuard(clean(cell)));
        }
        if (cells.size() > MOST_CELLS) {
            notices.add(TableNotice.CELLS_SHORTENED);
        }
        rows.add(new TableRow(line, clean));
        return true;
    }

    void note(TableNotice notice) {
        notices.add(notice);
    }

    boolean isEmpty() {
        return rows.stream().allMatch(TableRow::isBlank);
    }

    Table table(TableOrigin origin) {
        return new Table(origin, rows, notices);
    }

    /// An apostrophe before a sign that starts a formula only keeps a spreadsheet from reckoning.
    private static String withoutGuard(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    /// The cell on one line, without what cannot be seen.
    private String clean(String cell) {
        var text = cell;
        if (text.length() > LONGEST_CELL) {
            notices.add(TableNotice.CELLS_SHORTENED);
            text = text.substring(0, LONGEST_CELL);
        }
        if (isClean(text)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (c != '\uFEFF' && c != '\u200B') {
                clean.append(c);
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
    }

    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }
}
