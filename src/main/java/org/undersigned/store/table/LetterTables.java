package org.undersigned.store.table;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Letter;
import org.undersigned.model.Settings;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.store.json.SettingsJson;

/// A letter as the rows of a file. The caller opens and ends the transaction.
public final class LetterTables {

    private LetterTables() {}

    /// @throws IllegalArgumentException when the rows make no letter
    public static Letter load(Connection connection) throws SQLException {
        var head = head(connection);
        return new Letter(
                head.id(),
                TextTables.EDITIONS.load(connection),
                SourceTables.load(connection),
                PeopleTables.ORGANISATIONS.load(connection),
                PeopleTables.PERSONS.load(connection),
                PeopleTables.SIGNATORIES.load(connection),
                LedgerTable.load(connection),
                TextTables.VERSIONS.load(connection),
                TextTables.KEPT_FILES.load(connection),
                head.settings());
    }

    /// Writes what changed since `before`, or everything into a file that holds no letter yet.
    public static void save(Connection connection, @Nullable Letter before, Letter now) throws SQLException {
        saveHead(connection, before, now);
        var old = before != null ? before : blank(now);
        TextTables.EDITIONS.save(connection, before == null ? Register.empty() : before.editions(), now.editions());
        SourceTables.save(connection, old.sources(), now.sources());
        PeopleTables.ORGANISATIONS.save(connection, old.organisations(), now.organisations());
        PeopleTables.PERSONS.save(connection, old.persons(), now.persons());
        PeopleTables.SIGNATORIES.save(connection, old.signatories(), now.signatories());
        LedgerTable.save(connection, old.ledger(), now.ledger());
        TextTables.VERSIONS.save(connection, old.versions(), now.versions());
        TextTables.KEPT_FILES.save(connection, old.keptFiles(), now.keptFiles());
    }

    /// The same letter with nothing but its original text.
    private static Letter blank(Letter letter) {
        return Letter.of(letter.id(), letter.original());
    }

    private record Head(Id<Letter> id, Settings settings) {}

    private static Head head(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT id, settings FROM letter")) {
            var row = new Row(result);
            if (!row.next()) {
                throw new IllegalArgumentException("The file holds no letter");
            }
            return new Head(row.id(), SettingsJson.read(row.text()));
        }
    }

    private static void saveHead(Connection connection, @Nullable Letter before, Letter now) throws SQLException {
        if (before != null && before.id().equals(now.id()) && before.settings().equals(now.settings())) {
            return;
        }
        try (var clear = connection.createStatement();
                var put = connection.prepareStatement("INSERT INTO letter (id, settings) VALUES (?, ?)")) {
            clear.execute("DELETE FROM letter");
            new Cells(put)
                    .text(now.id().value())
                    .text(SettingsJson.write(now.settings()))
                    .done();
            put.executeBatch();
        }
    }
}
