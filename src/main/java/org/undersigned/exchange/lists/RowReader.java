package org.undersigned.exchange.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.undersigned.exchange.lists.columns.Column;
import org.undersigned.exchange.lists.tables.TableRow;
import org.undersigned.exchange.people.SignatoryLine;
import org.undersigned.exchange.people.SignatoryLine.Question;
import org.undersigned.language.Phrases;
import org.undersigned.language.WrittenCountry;
import org.undersigned.model.people.Capacity;

/// What a row says, by the meaning of its columns.
final class RowReader {

    /// @param reasons what to know of the row, whatever becomes of it
    record Said(ListEntry entry, List<Reason> reasons) {}

    private final ColumnMap columns;
    private final String language;

    /// Few countries stand in many rows.
    private final Map<String, WrittenCountry> countries = new HashMap<>();

    /// @param language in which the letter names countries
    RowReader(ColumnMap columns, String language) {
        this.columns = columns;
        this.language = language;
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
        var country = country(
                either(get(cells, Column.COUNTRY), part(line, SignatoryLine::country)),
                get(cells, Column.COUNTRY_WRITTEN),
                reasons);
        var entry = new ListEntry(
                person,
                either(get(cells, Column.ROLE), part(line, SignatoryLine::role)),
                organisation,
                get(cells, Column.SHORT_NAME),
                country.code(),
                country.spelling(),
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

    /// What a column of spellings says counts where it is a spelling of the country that the row names, or names one by
    /// itself.
    private WrittenCountry country(String named, String spelt, List<Reason> reasons) {
        var country = country(named, reasons);
        var spelling = spelt.isEmpty() ? WrittenCountry.NONE : WrittenCountry.of(spelt, language);
        boolean fits =
                spelling.isRecognised() && (named.isEmpty() || spelling.code().equals(country.code()));
        return fits ? spelling : country;
    }

    private WrittenCountry country(String written, List<Reason> reasons) {
        if (written.isEmpty()) {
            return WrittenCountry.NONE;
        }
        var country = countries.computeIfAbsent(written, this::country);
        if (!country.isRecognised()) {
            reasons.add(new Reason.NotACountry(written));
            return WrittenCountry.NONE;
        }
        return country;
    }

    /// Codes in small letters are codes where only countries are expected.
    private WrittenCountry country(String written) {
        var country = WrittenCountry.of(written, language);
        return !country.isRecognised() && written.length() == 2
                ? WrittenCountry.of(written.toUpperCase(Locale.ROOT), language)
                : country;
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
