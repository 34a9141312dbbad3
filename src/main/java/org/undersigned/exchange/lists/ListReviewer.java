package org.undersigned.exchange.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undersigned.exchange.lists.columns.Column;
import org.undersigned.exchange.lists.tables.Table;
import org.undersigned.exchange.lists.tables.TableRow;
import org.undersigned.language.WrittenCountry;
import org.undersigned.matching.Duplicates;
import org.undersigned.matching.Watch;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Signatory;

/// Looks at every row of a table beside what the letter has, and says what should become of it. One review, one thread.
public final class ListReviewer {

    private static final ListEntry NOTHING =
            new ListEntry("", "", "", "", "", "", Capacity.PERSONAL, "", "", "", "", "");

    /// What columns say beside the names.
    private static final Set<Column> FACTS = EnumSet.of(
            Column.ROLE,
            Column.SHORT_NAME,
            Column.COUNTRY,
            Column.TIER,
            Column.CONTACT,
            Column.WEBSITE,
            Column.REMARKS);

    private final Letter letter;
    private final ColumnMap columns;
    private final Known known;
    private final Map<String, ReviewedRow> byNames = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Set<String> organisations = new HashSet<>();
    private List<String> headings = List.of();

    /// What the file said first of an entry or organisation, by names and column. A file that contradicts itself
    /// must not change the letter each time it comes in.
    private final Map<String, String> saidFirst = new HashMap<>();

    private ListReviewer(Letter letter, ColumnMap columns) {
        this.letter = letter;
        this.columns = columns;
        this.known = new Known(letter);
    }

    /// @param watch follows and may stop the review
    public static ListReview review(Table table, ColumnMap columns, Letter letter, Watch watch) {
        return review(table, columns, Map.of(), letter, watch);
    }

    /// The review of the same table with another entry in one of its rows; fates that were chosen stay.
    public static ListReview corrected(ListReview review, int place, ListEntry entry, Letter letter, Watch watch) {
        var corrected = new HashMap<>(review.corrected());
        corrected.put(place, entry);
        return review(review.table(), review.columns(), corrected, letter, watch)
                .withChosen(review);
    }

    private static ListReview review(
            Table table, ColumnMap columns, Map<Integer, ListEntry> corrected, Letter letter, Watch watch) {
        var reviewer = new ListReviewer(letter, columns);
        var rows = new ArrayList<ReviewedRow>(table.rows().size());
        var reader = new RowReader(columns, reviewer.language());
        for (int i = 0; i < table.rows().size(); i++) {
            if (i % 1024 == 0) {
                watch.done(0.5 * i / table.rows().size());
            }
            var said = corrected.get(i);
            var row = table.rows().get(i);
            rows.add(said == null ? reviewer.review(row, i, reader) : reviewer.weighed(row, reviewer.written(said)));
        }
        return new ListReview(table, columns, corrected, reviewer.doubted(reviewer.explained(rows), watch));
    }

    private ReviewedRow review(TableRow row, int place, RowReader reader) {
        if (place < columns.headings()) {
            return leftOut(row, row.isBlank() ? new Reason.BlankLine() : new Reason.AboveHeadings());
        }
        if (place == columns.headings()) {
            headings = row.cells();
            return leftOut(row, new Reason.Headings());
        }
        if (row.isBlank()) {
            return leftOut(row, new Reason.BlankLine());
        }
        if (row.cells().equals(headings)) {
            return leftOut(row, new Reason.Headings());
        }
        return weighed(row, reader.read(row));
    }

    /// What somebody wrote is believed no more than the file.
    private RowReader.Said written(ListEntry entry) {
        var reasons = new ArrayList<Reason>(List.of(new Reason.Corrected()));
        if (!entry.countryWritten().isEmpty() || entry.country().isEmpty()) {
            return new RowReader.Said(entry, reasons);
        }
        var country = WrittenCountry.of(entry.country(), language());
        if (!country.isRecognised()) {
            reasons.add(new Reason.NotACountry(entry.country()));
        }
        return new RowReader.Said(entry.withCountry(country.isRecognised() ? country : WrittenCountry.NONE), reasons);
    }

    private String language() {
        return letter.original().language();
    }

    private ReviewedRow weighed(TableRow row, RowReader.Said said) {
        if (said.entry().namesNobody()) {
            var reasons = new ArrayList<>(said.reasons());
            reasons.addFirst(new Reason.NamesNobody());
            return new ReviewedRow(row.line(), said.entry(), Fate.LEFT_OUT, reasons, null, 0);
        }
        return compared(row.line(), said);
    }

    private static ReviewedRow leftOut(TableRow row, Reason reason) {
        return new ReviewedRow(row.line(), NOTHING, Fate.LEFT_OUT, List.of(reason), null, 0);
    }

    private ReviewedRow compared(int line, RowReader.Said said) {
        var entry = said.entry();
        var ofOrganisation = Known.key(entry.organisation());
        var names = Known.key(entry.person()) + "\n" + ofOrganisation;
        var reasons = new ArrayList<>(said.reasons());
        var existing = known.signatory(names);
        var earlier = byNames.get(names);
        var first = saidFirst(entry, names, ofOrganisation);
        var fate = Fate.NEW;
        if (existing != null) {
            fate = onTheList(letter.signatories().get(existing), first, earlier, reasons);
        } else if (earlier != null) {
            fate = repeated(entry, names, first, earlier, reasons);
        } else if (reasons.stream().anyMatch(Reason.PersonOrOrganisation.class::isInstance)) {
            fate = Fate.DOUBTFUL;
        } else if (knowsOrganisation(ofOrganisation)) {
            reasons.add(new Reason.OrganisationKnown(entry.organisation()));
        }
        organisations.add(ofOrganisation);
        if (!entry.country().isEmpty()) {
            countries.putIfAbsent(names, entry.country());
        }
        var reviewed = new ReviewedRow(line, entry, fate, reasons, existing, earlier == null ? 0 : earlier.line());
        byNames.putIfAbsent(names, reviewed);
        return reviewed;
    }

    private boolean knowsOrganisation(String key) {
        return !key.isEmpty() && (known.organisationByKey(key) != null || organisations.contains(key));
    }

    /// For each column of which this row says something, what the file said of it first.
    private Map<Column, String> saidFirst(ListEntry entry, String names, String ofOrganisation) {
        var first = new EnumMap<Column, String>(Column.class);
        for (var column : FACTS) {
            var said = entry.get(column);
            if (!said.isEmpty()) {
                var whose = Facts.isOfOrganisation(column) ? ofOrganisation : names;
                var before = saidFirst.putIfAbsent(whose + '\t' + column, said);
                first.put(column, before == null ? said : before);
            }
        }
        return first;
    }

    private Fate repeated(
            ListEntry entry, String names, Map<Column, String> first, ReviewedRow earlier, List<Reason> reasons) {
        var different = EnumSet.noneOf(Column.class);
        first.forEach((column, said) -> {
            if (column != Column.COUNTRY && !said.equals(entry.get(column))) {
                different.add(column);
            }
        });
        if (!different.isEmpty()) {
            reasons.add(new Reason.Differs(different));
        }
        var country = countries.get(names);
        if (country != null && !entry.country().isEmpty() && !country.equals(entry.country())) {
            reasons.add(new Reason.OtherCountry(entry.country(), country));
            return Fate.DOUBTFUL;
        }
        if (country == null && !entry.country().isEmpty()) {
            reasons.add(new Reason.CountryFound(entry.country()));
        }
        reasons.add(new Reason.RepeatsLine(earlier.line()));
        return Fate.DUPLICATE;
    }

    private Fate onTheList(
            Signatory signatory, Map<Column, String> first, @Nullable ReviewedRow earlier, List<Reason> reasons) {
        reasons.add(new Reason.OnTheList());
        if (earlier != null) {
            reasons.add(new Reason.RepeatsLine(earlier.line()));
        }
        var organisation = organisation(signatory.organisation());
        var different = EnumSet.noneOf(Column.class);
        first.forEach((column, said) -> {
            boolean told = organisation != null || !Facts.isOfOrganisation(column);
            if (told && !said.equals(Facts.of(signatory, organisation, column))) {
                different.add(column);
            }
        });
        if (different.isEmpty()) {
            return Fate.DUPLICATE;
        }
        reasons.add(new Reason.Differs(different));
        return Fate.CHANGED;
    }

    private @Nullable Organisation organisation(@Nullable Id<Organisation> id) {
        return id == null ? null : letter.organisations().find(id).orElse(null);
    }

    /// What is no country in one line does not matter where another line of the same entry has one.
    private List<ReviewedRow> explained(List<ReviewedRow> rows) {
        return rows.stream().map(this::explained).toList();
    }

    private ReviewedRow explained(ReviewedRow row) {
        if (!row.fate().adds() || !row.entry().country().isEmpty()) {
            return row;
        }
        var country = countries.get(
                Known.key(row.entry().person()) + "\n" + Known.key(row.entry().organisation()));
        return country == null ? row : row.because(new Reason.CountryElsewhere(country));
    }

    /// Rows whose organisation is much like another, in the file or in the letter, are doubtful.
    private List<ReviewedRow> doubted(List<ReviewedRow> rows, Watch watch) {
        var namesById = new HashMap<Id<Organisation>, String>();
        var all = new ArrayList<>(letter.organisations().items());
        all.forEach(each -> namesById.put(each.id(), each.names().in("")));
        var places = new HashMap<Id<Organisation>, Integer>();
        var seen = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            var entry = rows.get(i).entry();
            boolean fresh = rows.get(i).fate() == Fate.NEW
                    && !entry.organisation().isEmpty()
                    && known.organisation(entry.organisation()) == null
                    && seen.add(Known.key(entry.organisation()));
            if (fresh) {
                // The prefix cannot be that of an id of the letter: it is no text that anything is named by.
                Id<Organisation> id = Id.of("\uFFFF" + String.format("%08d", i));
                places.put(id, i);
                namesById.put(id, entry.organisation());
                var country = countries.getOrDefault(Known.key(entry), "");
                all.add(Organisation.of(id, entry.organisation()).withCountry(country));
            }
        }
        var reviewed = new ArrayList<>(rows);
        Watch half = share -> watch.done(0.5 + share / 2);
        for (var suggestion : Duplicates.organisations(all, Set.of(), half)) {
            // The later of the two is the one to doubt, and a row stands after what the letter has.
            var later = suggestion.pair().second();
            var place = places.get(later);
            if (place != null) {
                var row = reviewed.get(place);
                var reasons = new ArrayList<>(row.reasons());
                reasons.add(new Reason.LooksLike(
                        namesById.getOrDefault(suggestion.pair().first(), "")));
                reviewed.set(
                        place, new ReviewedRow(row.line(), row.entry(), Fate.DOUBTFUL, reasons, null, row.repeats()));
            }
        }
        return reviewed;
    }
}
