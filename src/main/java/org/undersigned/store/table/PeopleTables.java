package org.undersigned.store.table;

import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.people.Names;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;
import org.undersigned.store.json.StringsJson;

/// The tables of who signs.
///
/// A name stands as itself in `name`; only who is called differently in some language has an object in
/// `names_by_language`.
final class PeopleTables {

    static final RegisterTable<Person> PERSONS = new RegisterTable<>(
            "person",
            List.of("name", "names_by_language"),
            (cells, person) -> names(cells, person.names()),
            (id, row) -> new Person(id, names(row)));

    static final RegisterTable<Organisation> ORGANISATIONS = new RegisterTable<>(
            "organisation",
            List.of(
                    "name",
                    "names_by_language",
                    "short_name",
                    "country",
                    "website",
                    "logo",
                    "chapter_of",
                    "country_written"),
            (cells, body) -> {
                names(cells, body.names());
                cells.text(body.shortName()).text(body.country()).text(body.website());
                cells.written(body.logo()).written(body.chapterOf()).text(body.countryWritten());
            },
            (id, row) -> {
                var body = new Organisation(
                        id, names(row), row.text(), row.text(), row.text(), row.idOrNull(), row.idOrNull());
                return body.withCountry(body.country(), row.text());
            });

    static final RegisterTable<Signatory> SIGNATORIES = new RegisterTable<>(
            "signatory",
            List.of(
                    "person",
                    "organisation",
                    "role",
                    "capacity",
                    "printed_form",
                    "tier",
                    "contact",
                    "remarks",
                    "on_list"),
            (cells, signatory) -> {
                cells.written(signatory.person()).written(signatory.organisation());
                cells.text(signatory.role()).word(signatory.capacity()).text(signatory.printedForm());
                cells.text(signatory.tier()).text(signatory.contact()).text(signatory.remarks());
                cells.yesOrNo(signatory.onList());
            },
            (id, row) -> new Signatory(
                    id,
                    row.idOrNull(),
                    row.idOrNull(),
                    row.text(),
                    row.word(Capacity.class),
                    row.text(),
                    row.text(),
                    row.text(),
                    row.text(),
                    row.yesOrNo()));

    private PeopleTables() {}

    private static void names(Cells cells, Names names) throws SQLException {
        var others = new TreeMap<>(names.byLanguage());
        var common = others.remove("");
        cells.text(common).text(others.isEmpty() ? null : StringsJson.write(others));
    }

    private static Names names(Row row) throws SQLException {
        var common = row.textOrNull();
        var others = row.textOrNull();
        return common != null && others == null ? Names.of(common) : new Names(together(common, others));
    }

    private static SortedMap<String, String> together(@Nullable String common, @Nullable String others) {
        var byLanguage = new TreeMap<String, String>();
        if (others != null) {
            byLanguage.putAll(StringsJson.read(others));
        }
        if (common != null) {
            byLanguage.put("", common);
        }
        return byLanguage;
    }
}
