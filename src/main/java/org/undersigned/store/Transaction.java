package org.undersigned.store;

import java.sql.Connection;
import java.sql.SQLException;

/// All of some work on a file, or none of it.
final class Transaction {

    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    private Transaction() {}

    /// A state of the file that no other writer changes while it is read.
    static <T> T reading(Connection connection, Work<T> work) throws SQLException {
        return within(connection, "BEGIN", work);
    }

    /// Takes the right to write at once, so that nothing is half done when somebody else has it.
    static <T> T writing(Connection connection, Work<T> work) throws SQLException {
        return within(connection, "BEGIN IMMEDIATE", work);
    }

    private static <T> T within(Connection connection, String begin, Work<T> work) throws SQLException {
        execute(connection, begin);
        boolean done = false;
        try {
            var result = work.run();
            execute(connection, "COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack(connection);
            }
        }
    }

    /// SQLite has rolled back by itself after some failures, such as a full disk; then there is nothing left to do.
    private static void rollBack(Connection connection) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException _) {
            return;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
