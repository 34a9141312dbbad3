package org.undersigned.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Turns what SQLite and the file system say into a [Problem].
final class Problems {

    private Problems() {}

    static LetterFileException of(SQLException failure, Path file) {
        var code = failure instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        var detail = String.valueOf(failure.getMessage());
        var problem =
                switch (code) {
                    case SQLITE_READONLY_DBMOVED -> new Problem.Moved(file);
                    case SQLITE_CORRUPT_VTAB, SQLITE_CORRUPT_INDEX, SQLITE_CORRUPT_SEQUENCE ->
                        new Problem.Damaged(file, detail);
                    default -> ofPrimary(code, file, detail);
                };
        return new LetterFileException(problem, failure);
    }

    /// By the low byte, which the finer codes share with the coarse ones.
    private static Problem ofPrimary(SQLiteErrorCode code, Path file, String detail) {
        return switch (code.code & 0xFF) {
            case 26 -> new Problem.NotALetter(file);
            case 11 -> new Problem.Damaged(file, detail);
            case 8 -> new Problem.ReadOnly(file);
            case 5, 6 -> new Problem.Busy(file);
            case 13 -> new Problem.Full(file);
            default -> new Problem.NoAccess(file, detail);
        };
    }

    static LetterFileException of(IOException failure, Path file) {
        if (failure instanceof LetterFileException known) {
            return known;
        }
        var problem =
                switch (failure) {
                    case NoSuchFileException _ -> new Problem.Missing(file);
                    case AccessDeniedException _ -> new Problem.ReadOnly(file);
                    case FileSystemException refused when says(refused, "no space left") -> new Problem.Full(file);
                    case FileSystemException refused when says(refused, "read-only") -> new Problem.ReadOnly(file);
                    default -> new Problem.NoAccess(file, String.valueOf(failure.getMessage()));
                };
        return new LetterFileException(problem, failure);
    }

    private static boolean says(FileSystemException failure, String words) {
        return String.valueOf(failure.getReason()).toLowerCase(Locale.ROOT).contains(words);
    }
}
