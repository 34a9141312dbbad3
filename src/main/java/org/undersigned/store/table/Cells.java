package org.undersigned.store.table;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.undersigned.store.json.Words;

/// Fills the places of a statement one after the other.
final class Cells {

    private final PreparedStatement statement;
    private int place;

    Cells(PreparedStatement statement) {
        this.statement = statement;
    }

    Cells text(@Nullable String value) throws SQLException {
        statement.setString(++place, value);
        return this;
    }

    /// An id, a date or an instant in its own written form; null stays null.
    Cells written(@Nullable Object value) throws SQLException {
        return text(value == null ? null : value.toString());
    }

    Cells word(Enum<?> value) throws SQLException {
        return text(Words.of(value));
    }

    Cells whole(long value) throws SQLException {
        statement.setLong(++place, value);
        return this;
    }

    Cells yesOrNo(boolean value) throws SQLException {
        return whole(value ? 1 : 0);
    }

    Cells bytes(byte[] value) throws SQLException {
        statement.setBytes(++place, value);
        return this;
    }

    /// Puts the row by for the next [PreparedStatement#executeBatch] and starts the next one.
    void done() throws SQLException {
        statement.addBatch();
        place = 0;
    }
}
