package org.undersigned.exchange.lists;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.undersigned.exchange.lists.columns.Column;
import org.undersigned.exchange.lists.columns.Headings;
import org.undersigned.exchange.lists.tables.Table;
import org.undersigned.exchange.lists.tables.TableFormat;
import org.undersigned.exchange.lists.tables.TableRow;
import org.undersigned.language.Countries;
import org.undersigned.matching.OrganisationWords;

/// What columns mean, by their headings and else by what stands in them.
final class ColumnGuess {

    /// Headings are looked for this far down.
    private static final int TOP = 12;

    private static final int SAMPLE = 400;

    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|www\\.)\\S+");
    private static final Pattern NUMBER = Pattern.compile("[\\d./:+ -]*");
    private static final Pattern PERSON = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]*(\\s+(\\p{Lu}[\\p{L}.'’-]*|de|del|la|van|von|der|da|dos|di|y|e)){1,4}");

    private final List<TableRow> sample;
    private final List<Column> columns = new ArrayList<>();
    private final Set<Column> taken = EnumSet.noneOf(Column.class);

    private ColumnGuess(List<TableRow> sample) {
        this.sample = sample;
    }

    static ColumnMap of(Table table) {
        int headings = headings(table.rows());
        var rows = table.rows().subList(headings + 1, table.rows().size());
        var guess = new ColumnGuess(
                rows.stream().filter(row -> !row.isBlank()).limit(SAMPLE).toList());
        int width = table.width();
        if (width == 1 && (headings < 0 || table.origin().format() == TableFormat.LINES)) {
            return new ColumnMap(headings, List.of(Column.WHOLE_LINE));
        }
        guess.byHeadings(headings < 0 ? List.of() : table.rows().get(headings).cells(), width);
        guess.byContent();
        guess.correctNames();
        return new ColumnMap(headings, guess.columns);
    }

    private static int headings(List<TableRow> rows) {
        for (int i = 0; i < Math.min(TOP, rows.size()); i++) {
            if (Headings.isHeader(rows.get(i).cells())) {
                return i;
            }
        }
        return -1;
    }

    /// Sure headings choose first.
    private void byHeadings(List<String> cells, int width) {
        for (int i = 0; i < width; i++) {
            columns.add(Column.IGNORED);
        }
        for (boolean sure : new boolean[] {true, false}) {
            for (int i = 0; i < cells.size(); i++) {
                var told = Headings.told(cells.get(i));
                if (told.isPresent() && told.get().sure() == sure && columns.get(i) == Column.IGNORED) {
                    take(i, told.get().column());
                }
            }
        }
    }

    private void take(int column, Column meaning) {
        if (taken.add(meaning) || meaning.mayRepeat()) {
            columns.set(column, meaning);
        }
    }

    private void byContent() {
        boolean named = taken.contains(Column.PERSON)
                || taken.contains(Column.ORGANISATION)
                || taken.contains(Column.FAMILY_NAME);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) == Column.IGNORED && taken.isEmpty()) {
                byContent(i);
            }
        }
        if (!named) {
            somebody();
        }
    }

    private void byContent(int column) {
        if (share(column, cell -> EMAIL.matcher(cell).matches()) > 0.6) {
            columns.set(column, Column.CONTACT);
        } else if (share(column, cell -> ADDRESS.matcher(cell).matches()) > 0.6) {
            columns.set(column, Column.WEBSITE);
        } else if (share(column, cell -> Countries.recognise(cell).isPresent()) > 0.5) {
            columns.set(column, Column.COUNTRY);
        }
    }

    /// Where no heading tells who signs: the column that looks most like organisations, and one like persons.
    private void somebody() {
        int organisations = best(ColumnGuess::looksLikeOrganisation, 0.25);
        if (organisations >= 0) {
            columns.set(organisations, Column.ORGANISATION);
        }
        int persons = best(cell -> PERSON.matcher(cell).matches() && !looksLikeOrganisation(cell), 0.6);
        if (persons >= 0) {
            columns.set(persons, Column.PERSON);
        }
        if (organisations < 0 && persons < 0) {
            int words = best(cell -> !NUMBER.matcher(cell).matches() && cell.length() > 3, 0.3);
            if (words >= 0) {
                columns.set(words, Column.ORGANISATION);
            }
        } else if (organisations < 0) {
            int words = best(cell -> !NUMBER.matcher(cell).matches() && cell.length() > 3, 0.5);
            if (words >= 0) {
                columns.set(words, Column.ORGANISATION);
            }
        }
    }

    private int best(Predicate<String> test, double atLeast) {
        int best = -1;
        double most = atLeast;
        for (int i = 0; i < columns.size(); i++) {
            double share = columns.get(i) == Column.IGNORED ? share(i, test) : 0;
            if (share > most) {
                most = share;
                best = i;
            }
        }
        return best;
    }

    /// "Name" above a column of organisations, where no other column is for them.
    private void correctNames() {
        int names = columns.indexOf(Column.PERSON);
        if (names >= 0
                && !columns.contains(Column.ORGANISATION)
                && share(names, ColumnGuess::looksLikeOrganisation) > 0.25) {
            columns.set(names, Column.ORGANISATION);
        }
    }

    private static boolean looksLikeOrganisation(String cell) {
        return OrganisationWords.in(cell) > 0;
    }

    private double share(int column, Predicate<String> test) {
        int filled = 0;
        int fitting = 0;
        for (var row : sample) {
            var cell = row.cell(column);
            if (!cell.isBlank()) {
                filled++;
                fitting += test.test(cell) ? 1 : 0;
            }
        }
        return filled == 0 ? 0 : (double) fitting / filled;
    }
}
