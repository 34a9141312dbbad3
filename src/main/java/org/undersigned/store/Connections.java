package org.undersigned.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

/// Opens connections the way a letter needs them: a rollback journal, nothing trusted, everything flushed.
final class Connections {

    /// How long we wait while another program holds the file, in milliseconds.
    private static final int PATIENCE = 3000;

    /// The longest text or blob a file may hold, in bytes.
    private static final int LONGEST_CELL = 512 << 20;

    private Connections() {}

    /// Opens a file that is there; never makes one.
    static Connection open(Path file, Access access) throws SQLException {
        var config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setReadOnly(access == Access.READ_ONLY);
        return prepared(connect(file, config.toProperties()), access);
    }

    /// Makes a file where none is.
    static Connection create(Path file) throws SQLException {
        return prepared(connect(file, new SQLiteConfig().toProperties()), Access.WRITE);
    }

    /// An empty database in memory. Made as all others are, with the driver's settings first: two threads that loaded
    /// its classes from different ends would wait for each other.
    static Connection scratch() throws SQLException {
        return JDBC.createConnection("jdbc:sqlite::memory:", new SQLiteConfig().toProperties());
    }

    /// By URI, whose escapes keep a `?` in a name from being taken for options.
    private static SQLiteConnection connect(Path file, Properties properties) throws SQLException {
        return JDBC.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri(), properties);
    }

    private static Connection prepared(SQLiteConnection connection, Access access) throws SQLException {
        try (var statement = connection.createStatement()) {
            connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_CELL);
            connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 1);
            statement.execute("PRAGMA busy_timeout = " + PATIENCE);
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
            statement.execute("PRAGMA foreign_keys = ON");
            statement.execute("PRAGMA locking_mode = NORMAL");
            if (access == Access.WRITE) {
                statement.execute("PRAGMA journal_mode = DELETE");
                statement.execute("PRAGMA synchronous = EXTRA");
                statement.execute("PRAGMA secure_delete = ON");
            }
            return connection;
        } catch (SQLException e) {
            try (connection) {
                throw e;
            }
        }
    }
}
