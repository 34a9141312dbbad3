package org.undersigned.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.identity.Id;
import org.undersigned.store.json.Words;

/// Reads the columns of a result one after the other. A value of the wrong kind is an [IllegalArgumentException].
final class Row {

    private final ResultSet result;
    private int column;

    Row(ResultSet result) {
        this.result = result;
    }

    boolean next() throws SQLException {
        column = 0;
        return result.next();
    }

    @Nullable
    String textOrNull() throws SQLException {
        return result.getString(++column);
    }

    String text() throws SQLException {
        var text = textOrNull();
        if (text == null) {
            throw new IllegalArgumentException("Nothing stands in column " + column);
        }
        return text;
    }

    <T> Id<T> id() throws SQLException {
        return Id.of(text());
    }

    <T> @Nullable Id<T> idOrNull() throws SQLException {
        var text = textOrNull();
        return text == null ? null : Id.of(text);
    }

    @Nullable
    LocalDate dayOrNull() throws SQLException {
        var text = textOrNull();
        return text == null ? null : LocalDate.parse(text);
    }

    Instant instant() throws SQLException {
        return Instant.parse(text());
    }

    <E extends Enum<E>> E word(Class<E> type) throws SQLException {
        return Words.read(type, text());
    }

    long whole() throws SQLException {
        return result.getLong(++column);
    }

    boolean yesOrNo() throws SQLException {
        return whole() != 0;
    }

    byte[] bytes() throws SQLException {
        var bytes = result.getBytes(++column);
        if (bytes == null) {
            throw new IllegalArgumentException("Nothing stands in column " + column);
        }
        return bytes;
    }
}
