package org.undersigned.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Letter;
import org.undersigned.store.json.StringsJson;
import org.undersigned.store.table.LetterTables;
import org.undersigned.store.table.Migrations;

/// Makes and opens letters' files, and knows which of them are open for writing in this process.
///
/// One for the whole process: two of them would not see each other's locks. May be used from any thread.
public final class LetterFiles {

    /// What the name of every letter's file ends in, without the dot.
    public static final String EXTENSION = "undersigned";

    private final Me me;
    private final InstantSource clock;
    private final Migrations migrations;
    private final Map<Path, LetterLock> locks = new HashMap<>();

    public LetterFiles(Me me, InstantSource clock) {
        this(me, clock, Migrations.OF_A_LETTER);
    }

    LetterFiles(Me me, InstantSource clock, Migrations migrations) {
        this.me = me;
        this.clock = clock;
        this.migrations = migrations;
    }

    /// Loads what the first letter of a process waits for, on a thread that has nothing else to do.
    public static void makeReady() {
        try (var _ = Connections.scratch()) {
            StringsJson.read("{}");
        } catch (SQLException _) {
            // Whoever opens a letter hears of it, in words.
        }
    }

    /// Opens the file of a letter and reads it.
    ///
    /// @throws LetterFileException whose problem says what is wrong; [Problem.Newer], [Problem.InUse] and
    /// [Problem.ReadOnly] may be looked at with [Access#READ_ONLY]
    public LetterFile open(Path path, Access access) throws LetterFileException {
        FileCheck.fromOutside(path);
        return LetterFile.open(this, path, access, access == Access.WRITE ? lock(path) : null);
    }

    /// Makes the file of a new letter and leaves it open for writing.
    ///
    /// @param overwrite whether a file that stands there may be replaced; it stays whole until the new one is
    public LetterFile create(Path path, Letter letter, boolean overwrite) throws LetterFileException {
        var lock = lock(path);
        boolean made = false;
        try {
            if (!overwrite && Files.exists(path)) {
                throw new LetterFileException(new Problem.Exists(path));
            }
            writeNew(path, letter);
            made = true;
        } finally {
            if (!made) {
                unlock(lock);
            }
        }
        return LetterFile.open(this, path, Access.WRITE, lock);
    }

    /// Opens a new file that holds `newest` and, where they can still be read, the kept files of one that cannot be
    /// written any more. That one stays as it is.
    public LetterFile rescue(LetterFile failing, Letter newest, Path target) throws LetterFileException {
        try {
            failing.saveCopy(target, true);
        } catch (LetterFileException _) {
            // Its own file may be out of reach altogether; the letter is what counts.
            return create(target, newest, true);
        }
        var rescued = open(target, Access.WRITE);
        boolean saved = false;
        try {
            rescued.save(newest);
            saved = true;
            return rescued;
        } finally {
            if (!saved) {
                rescued.close();
            }
        }
    }

    private void writeNew(Path path, Letter letter) throws LetterFileException {
        var draft = Drafts.beside(path);
        try {
            try (var connection = Connections.create(draft)) {
                Transaction.writing(connection, () -> {
                    migrations.run(connection);
                    LetterTables.save(connection, null, letter);
                    return letter;
                });
            }
            Drafts.becomes(draft, path);
        } catch (SQLException e) {
            throw Problems.of(e, path);
        } finally {
            Drafts.drop(draft);
        }
    }

    /// Refuses what is not a sound letter, and brings an old one to the newest shape.
    void check(Path path, Connection connection, Access access) throws LetterFileException, SQLException {
        new FileCheck(migrations).fromInside(path, connection, access);
        if (access == Access.WRITE && Migrations.version(connection) < migrations.newest()) {
            Transaction.writing(connection, () -> {
                migrations.run(connection);
                return path;
            });
        }
    }

    /// Reads the letter; one that is too old for our tables, and was opened to look only, from a copy in memory.
    Letter read(Connection connection) throws SQLException {
        if (Migrations.version(connection) >= migrations.newest()) {
            return LetterTables.load(connection);
        }
        try (var scratch = Connections.scratch()) {
            migrations.copyOfNewest(connection, scratch);
            return LetterTables.load(scratch);
        }
    }

    /// Takes the lock of a file, once per process.
    LetterLock lock(Path path) throws LetterFileException {
        synchronized (locks) {
            var key = key(path);
            var held = locks.get(key);
            if (held != null) {
                throw new LetterFileException(new Problem.InUse(path, held.holder()));
            }
            var lock = LetterLock.take(key, me.since(clock.instant()));
            locks.put(key, lock);
            return lock;
        }
    }

    void unlock(@Nullable LetterLock lock) throws LetterFileException {
        if (lock == null) {
            return;
        }
        synchronized (locks) {
            locks.values().remove(lock);
            try {
                lock.close();
            } catch (IOException e) {
                throw Problems.of(e, lock.file());
            }
        }
    }

    /// One name for a file, however it was reached.
    private static Path key(Path path) throws LetterFileException {
        try {
            if (Files.exists(path)) {
                return path.toRealPath();
            }
            var folder = path.toAbsolutePath().getParent();
            return folder == null ? path.toAbsolutePath() : folder.toRealPath().resolve(path.getFileName());
        } catch (IOException e) {
            throw Problems.of(e, path);
        }
    }
}
