package org.undersigned.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.undersigned.store.table.Migrations;
import org.undersigned.store.table.Schema;

/// What is looked at before a file is believed to be a letter.
///
/// Never opens the file by itself: a second descriptor, once closed, would take SQLite's own locks away.
final class FileCheck {

    private final Migrations migrations;

    FileCheck(Migrations migrations) {
        this.migrations = migrations;
    }

    /// What can be seen without opening the file.
    static void fromOutside(Path file) throws LetterFileException {
        try {
            if (!Files.exists(file)) {
                throw new LetterFileException(new Problem.Missing(file));
            }
            if (!Files.isRegularFile(file)) {
                throw new LetterFileException(new Problem.NotALetter(file));
            }
            if (Files.size(file) == 0) {
                throw new LetterFileException(new Problem.Empty(file));
            }
        } catch (IOException e) {
            throw Problems.of(e, file);
        }
    }

    /// What the open file says of itself.
    void fromInside(Path file, Connection connection, Access access) throws LetterFileException, SQLException {
        if (Migrations.applicationId(connection) != Schema.APPLICATION_ID) {
            throw new LetterFileException(new Problem.NotALetter(file));
        }
        int version = Migrations.version(connection);
        if (version < 1) {
            throw new LetterFileException(new Problem.Damaged(file, "user_version is " + version));
        }
        if (version > migrations.newest()) {
            if (access == Access.WRITE) {
                throw new LetterFileException(new Problem.Newer(file));
            }
        } else {
            try (var scratch = Connections.scratch()) {
                if (!migrations.matches(connection, scratch)) {
                    throw new LetterFileException(new Problem.Tampered(file));
                }
            }
        }
        quickCheck(file, connection);
    }

    private static void quickCheck(Path file, Connection connection) throws SQLException, LetterFileException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("PRAGMA quick_check(1)")) {
            var verdict = result.next() ? result.getString(1) : "no answer";
            if (!"ok".equals(verdict)) {
                throw new LetterFileException(new Problem.Damaged(file, verdict));
            }
        }
    }
}
