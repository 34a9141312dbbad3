package org.undersigned.exchange.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.undersigned.exchange.lists.columns.Column;
import org.undersigned.exchange.lists.tables.TableRow;
import org.undersigned.exchange.people.SignatoryLine;
import org.undersigned.exchange.people.SignatoryLine.Question;
import org.undersigned.language.Countries;
import org.undersigned.language.Phrases;
import org.undersigned.model.people.Capacity;

/// What a row says, by the meaning of its columns.
final class RowReader {

    /// @param reasons what to know of the row, whatever becomes of it
    record Said(ListEntry entry, List<Reason> reasons) {}

    private final ColumnMap columns;

    /// Few countries stand in many rows.
    private final Map<String, Optional<String>> countries = new HashMap<>();

    RowReader(ColumnMap columns) {
        this.columns = columns;
    }

    Said read(TableRow row) {
        var cells = cells(row);
        var reasons = new ArrayList<Reason>();
        var whole = get(cells, Column.WHOLE_LINE);
        var line = whole.isEmpty() ? null : LineEntry.of(whole);
        if (line != null && line.questions().contains(Question.PERSON_OR_ORGANISATION)) {
            reasons.add(new Reason.PersonOrOrganisation());
        }
        var person = either(person(cells), part(line, SignatoryLine::person));
        var organisation = either(get(cells, Column.ORGANISATION), part(line, SignatoryLine::organisation));
        var country = country(either(get(cells, Column.COUNTRY), part(line, SignatoryLine::country)), reasons);
        var entry = new ListEntry(
                person,
                either(get(cells, Column.ROLE), part(line, SignatoryLine::role)),
                organisation,
                get(cells, Column.SHORT_NAME),
                country,
                capacity(
                        get(cells, Column.CAPACITY),
                        line == null ? Capacity.FOR_THE_ORGANISATION : line.capacity(),
                        organisation),
                get(cells, Column.TIER),
                get(cells, Column.CONTACT),
                get(cells, Column.WEBSITE),
                get(cells, Column.REMARKS),
                part(line, SignatoryLine::printedForm));
        return new Said(entry, reasons);
    }

    private Map<Column, String> cells(TableRow row) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            var meaning = columns.at(i);
            if (meaning != Column.IGNORED && !row.cell(i).isBlank()) {
                cells.merge(meaning, row.cell(i), (one, other) -> one + ", " + other);
            }
        }
        return cells;
    }

    private static String person(Map<Column, String> cells) {
        var name = get(cells, Column.PERSON);
        return name.isEmpty()
                ? (get(cells, Column.GIVEN_NAME) + " " + get(cells, Column.FAMILY_NAME)).strip()
                : get(cells, Column.GIVEN_NAME).isEmpty()
                                && !get(cells, Column.FAMILY_NAME).isEmpty()
                        ? name + " " + get(cells, Column.FAMILY_NAME)
                        : name;
    }

    private String country(String written, List<Reason> reasons) {
        if (written.isEmpty()) {
            return "";
        }
        var country = countries.computeIfAbsent(written, RowReader::country);
        if (country.isEmpty()) {
            reasons.add(new Reason.NotACountry(written));
        }
        return country.orElse("");
    }

    /// Codes in small letters are codes where only countries are expected.
    private static Optional<String> country(String written) {
        var place = Countries.ofPlace(written);
        return place.isEmpty() && written.length() == 2 ? Countries.recognise(written.toUpperCase(Locale.ROOT)) : place;
    }

    private static Capacity capacity(String written, Capacity ofLine, String organisation) {
        if (!written.isEmpty() && Phrases.of(Phrases.Theme.IDENTIFICATION).isIn(written)) {
            return Capacity.AFFILIATION_FOR_IDENTIFICATION;
        }
        if (Phrases.of(Phrases.Theme.PERSONAL).isIn(written) || organisation.isEmpty()) {
            return Capacity.PERSONAL;
        }
        return ofLine;
    }

    private static String part(@Nullable SignatoryLine line, Function<SignatoryLine, String> part) {
        return line == null ? "" : part.apply(line);
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private static String get(Map<Column, String> cells, Column column) {
        return cells.getOrDefault(column, "");
    }
}
