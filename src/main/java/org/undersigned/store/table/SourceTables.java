package org.undersigned.store.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.AddressCheck;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.LocationKind;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;
import org.undersigned.store.json.AddressCheckJson;
import org.undersigned.store.json.SourceJson;
import org.undersigned.store.json.StringsJson;
import org.undersigned.store.json.Words;

/// The table of sources, and the one of their locations that hangs on it.
final class SourceTables {

    private SourceTables() {}

    static Register<Source> load(Connection connection) throws SQLException {
        var locations = locations(connection);
        return table(locations).load(connection);
    }

    static void save(Connection connection, Register<Source> before, Register<Source> now) throws SQLException {
        var written = table(Map.of()).save(connection, before, now);
        try (var clear = connection.prepareStatement("DELETE FROM location WHERE source = ?");
                var put =
                        connection.prepareStatement("INSERT INTO location (source, id, place, address, language, kind,"
                                + " seen, note, kept_copy, checked_at, check_outcome, check_status, check_hops)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            var cleared = new Cells(clear);
            var cells = new Cells(put);
            for (var source : written) {
                cleared.text(source.id().value()).done();
                int place = 0;
                for (var location : source.locations()) {
                    cells.text(source.id().value()).text(location.id().value()).whole(place++);
                    cells.text(location.address()).text(location.language()).word(location.kind());
                    cells.written(location.seen()).text(location.note()).written(location.keptCopy());
                    write(cells, location.check());
                    cells.done();
                }
            }
            clear.executeBatch();
            put.executeBatch();
        }
    }

    private static void write(Cells cells, @Nullable AddressCheck check) throws SQLException {
        if (check == null) {
            cells.text(null).text(null).text(null).text(null);
        } else {
            cells.written(check.at()).word(check.outcome()).whole(check.status());
            cells.text(AddressCheckJson.hops(check.hops()));
        }
    }

    private static @Nullable AddressCheck check(Row row) throws SQLException {
        var at = row.textOrNull();
        var outcome = row.textOrNull();
        int status = (int) row.whole();
        var hops = row.textOrNull();
        return at == null || outcome == null || hops == null
                ? null
                : new AddressCheck(
                        Instant.parse(at),
                        Words.read(AddressCheck.Outcome.class, outcome),
                        status,
                        AddressCheckJson.hops(hops));
    }

    private static Map<Id<Source>, List<Location>> locations(Connection connection) throws SQLException {
        var bySource = new HashMap<Id<Source>, List<Location>>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "SELECT source, id, address, language, kind, seen, note, kept_copy,"
                                + " checked_at, check_outcome, check_status, check_hops FROM location ORDER BY source, place")) {
            var row = new Row(result);
            while (row.next()) {
                Id<Source> source = row.id();
                bySource.computeIfAbsent(source, _ -> new ArrayList<>())
                        .add(new Location(
                                row.id(),
                                row.text(),
                                row.text(),
                                row.word(LocationKind.class),
                                row.dayOrNull(),
                                row.text(),
                                row.idOrNull(),
                                check(row)));
            }
        }
        return bySource;
    }

    private static RegisterTable<Source> table(Map<Id<Source>, List<Location>> locations) {
        return new RegisterTable<>(
                "source",
                List.of(
                        "kind",
                        "title",
                        "authors",
                        "publisher",
                        "date_written",
                        "date",
                        "language",
                        "pages",
                        "identifiers",
                        "other_fields"),
                (cells, source) -> {
                    cells.word(source.kind()).text(source.title()).text(SourceJson.authors(source.authors()));
                    cells.text(source.publisher()).text(source.dateWritten()).text(source.date());
                    cells.text(source.language()).text(source.pages());
                    cells.text(StringsJson.write(source.identifiers())).text(StringsJson.write(source.otherFields()));
                },
                (id, row) -> new Source(
                        id,
                        row.word(SourceKind.class),
                        row.text(),
                        SourceJson.authors(row.text()),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.text(),
                        StringsJson.read(row.text()),
                        StringsJson.read(row.text()),
                        Register.copyOf(locations.getOrDefault(id, List.of()))));
    }
}
