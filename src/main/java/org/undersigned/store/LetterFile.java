package org.undersigned.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Letter;
import org.undersigned.model.source.KeptFile;
import org.undersigned.store.table.LetterTables;

/// One open file with one letter in it. Made by [LetterFiles].
///
/// Every call touches the disk and waits for the one before it, so any thread but the screen's may call.
public final class LetterFile implements AutoCloseable {

    /// Where bytes come from; opened twice, once to hash and once to write.
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }

    /// What bytes are kept as.
    ///
    /// @param size in bytes
    public record Kept(String sha256, long size) {}

    private final LetterFiles files;
    private final Access access;
    private Path path;
    private Connection connection;
    private @Nullable LetterLock lock;
    private Letter saved;
    private boolean closed;

    private LetterFile(LetterFiles files, Path path, Access access, Connection connection, @Nullable LetterLock lock)
            throws SQLException {
        this.files = files;
        this.path = path;
        this.access = access;
        this.connection = connection;
        this.lock = lock;
        this.saved = Transaction.reading(connection, () -> files.read(connection));
    }

    /// Opens, checks, brings to the newest shape and reads; gives the lock back when any of it fails.
    static LetterFile open(LetterFiles files, Path path, Access access, @Nullable LetterLock lock)
            throws LetterFileException {
        Connection connection = null;
        boolean done = false;
        try {
            connection = Connections.open(path, access);
            files.check(path, connection, access);
            var file = new LetterFile(files, path, access, connection, lock);
            done = true;
            return file;
        } catch (SQLException e) {
            throw Problems.of(e, path);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new LetterFileException(new Problem.Damaged(path, String.valueOf(e.getMessage())), e);
        } finally {
            if (!done) {
                giveUp(files, connection, lock);
            }
        }
    }

    public synchronized Path path() {
        return path;
    }

    public Access access() {
        return access;
    }

    /// The letter as the file holds it.
    public synchronized Letter letter() {
        return saved;
    }

    /// Writes what differs from the letter that the file holds, all of it or nothing.
    public synchronized void save(Letter letter) throws LetterFileException {
        if (letter.equals(saved)) {
            return;
        }
        requireWrite();
        try {
            Transaction.writing(connection, () -> {
                LetterTables.save(connection, saved, letter);
                return letter;
            });
            saved = letter;
        } catch (SQLException e) {
            throw Problems.of(e, path);
        }
    }

    /// Leaves nothing in the file, and beside it, but what the letter names: no bytes of files that went, no
    /// free pages, nothing that a crash left half written.
    public synchronized void compact() throws LetterFileException {
        requireWrite();
        try {
            Transaction.writing(connection, () -> {
                new Contents(connection).keepOnly(named(saved));
                return connection;
            });
            try (var vacuum = connection.createStatement()) {
                vacuum.execute("VACUUM");
            }
        } catch (SQLException e) {
            throw Problems.of(e, path);
        }
        Drafts.dropLeft(path);
    }

    /// Writes a compact copy of the file, kept files and all, and goes on with this one.
    public synchronized void saveCopy(Path target, boolean overwrite) throws LetterFileException {
        var targetLock = files.lock(target);
        try {
            copyInto(target, overwrite);
        } finally {
            files.unlock(targetLock);
        }
    }

    /// Moves the letter to a file of another name, which is then the one that is open. Until that file is
    /// whole, the old one is not touched.
    public synchronized void moveTo(Path target, boolean overwrite) throws LetterFileException {
        requireWrite();
        var targetLock = files.lock(target);
        Connection opened;
        try {
            copyInto(target, overwrite);
            opened = Connections.open(target, Access.WRITE);
        } catch (SQLException e) {
            files.unlock(targetLock);
            throw Problems.of(e, target);
        } catch (LetterFileException e) {
            files.unlock(targetLock);
            throw e;
        }
        var old = path;
        var oldLock = lock;
        var oldConnection = connection;
        path = target;
        lock = targetLock;
        connection = opened;
        try (oldConnection) {
            Files.deleteIfExists(old);
        } catch (SQLException e) {
            throw Problems.of(e, old);
        } catch (IOException e) {
            throw Problems.of(e, old);
        } finally {
            files.unlock(oldLock);
        }
    }

    /// Keeps bytes in the file under their hash, before the letter that names them is saved. Bytes that no
    /// letter names when the file is closed are dropped.
    public synchronized Kept keep(Bytes bytes) throws LetterFileException {
        requireWrite();
        try {
            return new Contents(connection).keep(bytes);
        } catch (SQLException e) {
            throw Problems.of(e, path);
        } catch (IOException e) {
            throw Problems.of(e, path);
        }
    }

    /// Copies kept bytes out.
    ///
    /// @return false when the file keeps none under this hash
    public synchronized boolean copyContent(String sha256, OutputStream out) throws IOException {
        try {
            return new Contents(connection).copy(sha256, out);
        } catch (SQLException e) {
            throw Problems.of(e, path);
        }
    }

    /// Closes the file and gives its lock back. Closing twice does nothing.
    @Override
    public synchronized void close() throws LetterFileException {
        if (closed) {
            return;
        }
        closed = true;
        try (var closing = connection) {
            if (access == Access.WRITE) {
                Transaction.writing(closing, () -> {
                    new Contents(closing).keepOnly(named(saved));
                    return closing;
                });
            }
        } catch (SQLException e) {
            throw Problems.of(e, path);
        } finally {
            files.unlock(lock);
        }
    }

    /// For tests that make the disk full.
    Connection connection() {
        return connection;
    }

    private void copyInto(Path target, boolean overwrite) throws LetterFileException {
        if (!overwrite && Files.exists(target)) {
            throw new LetterFileException(new Problem.Exists(target));
        }
        var draft = Drafts.beside(target);
        try (var vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, draft.toAbsolutePath().toString());
            vacuum.execute();
            Drafts.becomes(draft, target);
        } catch (SQLException e) {
            throw Problems.of(e, target);
        } finally {
            Drafts.drop(draft);
        }
    }

    private void requireWrite() throws LetterFileException {
        if (access == Access.READ_ONLY) {
            throw new LetterFileException(new Problem.ReadOnly(path));
        }
    }

    private static Set<String> named(Letter letter) {
        var hashes = new HashSet<String>();
        letter.keptFiles().stream().map(KeptFile::sha256).forEach(hashes::add);
        for (var version : letter.versions()) {
            version.frozen().keptFiles().stream().map(KeptFile::sha256).forEach(hashes::add);
        }
        return hashes;
    }

    private static void giveUp(LetterFiles files, @Nullable Connection connection, @Nullable LetterLock lock)
            throws LetterFileException {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException _) {
            return;
        } finally {
            files.unlock(lock);
        }
    }
}
