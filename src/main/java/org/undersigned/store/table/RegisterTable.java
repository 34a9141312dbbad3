package org.undersigned.store.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Identified;
import org.undersigned.model.identity.Register;

/// A table that holds one register: a row an item, its id, its place in the order, and its own columns.
///
/// @param columns the columns after `id` and `place`, in the order in which cells are written and read
record RegisterTable<T extends Identified<T>>(String name, List<String> columns, Writer<T> writer, Reader<T> reader) {

    @FunctionalInterface
    interface Writer<T> {
        /// Fills the item's own columns.
        void write(Cells cells, T item) throws SQLException;
    }

    @FunctionalInterface
    interface Reader<T extends Identified<T>> {
        T read(Id<T> id, Row row) throws SQLException;
    }

    Register<T> load(Connection connection) throws SQLException {
        var items = new ArrayList<T>();
        var sql = "SELECT id, " + String.join(", ", columns) + " FROM " + name + " ORDER BY place";
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var row = new Row(result);
            while (row.next()) {
                items.add(reader.read(row.id(), row));
            }
        }
        return Register.copyOf(items);
    }

    /// Writes what differs between two registers, and returns the items whose own columns were written.
    List<T> save(Connection connection, Register<T> before, Register<T> now) throws SQLException {
        if (before.equals(now)) {
            return List.of();
        }
        deleteGone(connection, before, now);
        var written = new ArrayList<T>();
        try (var put = connection.prepareStatement(upsert());
                var move = connection.prepareStatement("UPDATE " + name + " SET place = ? WHERE id = ?")) {
            var putCells = new Cells(put);
            var moveCells = new Cells(move);
            for (int place = 0; place < now.size(); place++) {
                var item = now.at(place);
                int old = before.contains(item.id()) ? before.placeOf(item.id()) : -1;
                if (old < 0 || !before.at(old).equals(item)) {
                    putCells.text(item.id().value()).whole(place);
                    writer.write(putCells, item);
                    putCells.done();
                    written.add(item);
                } else if (old != place) {
                    moveCells.whole(place).text(item.id().value()).done();
                }
            }
            put.executeBatch();
            move.executeBatch();
        }
        return written;
    }

    private void deleteGone(Connection connection, Register<T> before, Register<T> now) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM " + name + " WHERE id = ?")) {
            var cells = new Cells(delete);
            for (var item : before) {
                if (!now.contains(item.id())) {
                    cells.text(item.id().value()).done();
                }
            }
            delete.executeBatch();
        }
    }

    private String upsert() {
        var all = new ArrayList<>(List.of("place"));
        all.addAll(columns);
        var updates =
                all.stream().map(column -> column + " = excluded." + column).toList();
        return "INSERT INTO " + name + " (id, " + String.join(", ", all) + ") VALUES (?"
                + String.join("", Collections.nCopies(all.size(), ", ?")) + ") ON CONFLICT (id) DO UPDATE SET "
                + String.join(", ", updates);
    }
}
