package org.undersigned.store.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Ledger;
import org.undersigned.model.LedgerEntry;
import org.undersigned.model.Status;

/// The table of what signatories said, numbered in the order it was recorded.
///
/// Rows are added at the end; only undo takes them back.
final class LedgerTable {

    private LedgerTable() {}

    static Ledger load(Connection connection) throws SQLException {
        var entries = new ArrayList<LedgerEntry>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT id, signatory, status, recorded_at, how_we_know,"
                        + " recorded_by, edition, fingerprint, evidence FROM ledger ORDER BY number")) {
            var row = new Row(result);
            while (row.next()) {
                entries.add(new LedgerEntry(
                        row.id(),
                        row.id(),
                        row.word(Status.class),
                        row.instant(),
                        row.text(),
                        row.text(),
                        row.idOrNull(),
                        fingerprint(row.textOrNull()),
                        row.idOrNull()));
            }
        }
        return new Ledger(entries);
    }

    static void save(Connection connection, Ledger before, Ledger now) throws SQLException {
        if (before.equals(now)) {
            return;
        }
        int same = commonLength(before, now);
        try (var delete = connection.prepareStatement("DELETE FROM ledger WHERE number > ?");
                var put = connection.prepareStatement("INSERT INTO ledger (number, id, signatory, status, recorded_at,"
                        + " how_we_know, recorded_by, edition, fingerprint, evidence)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            new Cells(delete).whole(same).done();
            delete.executeBatch();
            var cells = new Cells(put);
            for (int i = same; i < now.entries().size(); i++) {
                var entry = now.entries().get(i);
                var fingerprint = entry.fingerprint();
                cells.whole(i + 1L)
                        .text(entry.id().value())
                        .text(entry.signatory().value());
                cells.word(entry.status()).written(entry.at());
                cells.text(entry.howWeKnow()).text(entry.recordedBy()).written(entry.edition());
                cells.text(fingerprint == null ? null : fingerprint.hex()).written(entry.evidence());
                cells.done();
            }
            put.executeBatch();
        }
    }

    private static int commonLength(Ledger before, Ledger now) {
        int end = Math.min(before.entries().size(), now.entries().size());
        int same = 0;
        while (same < end && before.entries().get(same).equals(now.entries().get(same))) {
            same++;
        }
        return same;
    }

    private static @Nullable Fingerprint fingerprint(@Nullable String hex) {
        return hex == null ? null : new Fingerprint(hex);
    }
}
