package org.undersigned.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.identity.Id;
import org.undersigned.store.json.Words;

/// Reads the columns of a result one after the other. A value of the wrong kind is an [IllegalArgumentException].
final class Row {

    /// What stands in many rows is short, and of few kinds: a role, a country, nothing at all.
    private static final int SHORT = 40;

    private static final int MOST = 2_000;

    private final ResultSet result;
    private final Map<String, String> said = new HashMap<>();
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
        return once(present(textOrNull()));
    }

    private <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("Nothing stands in column " + column);
        }
        return value;
    }

    /// The same words in many rows are the same object.
    private String once(String text) {
        if (text.length() > SHORT) {
            return text;
        }
        var known = said.get(text);
        if (known == null && said.size() < MOST) {
            said.put(text, text);
        }
        return known == null ? text : known;
    }

    <T> Id<T> id() throws SQLException {
        return Id.of(present(textOrNull()));
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
        return present(result.getBytes(++column));
    }
}
