package org.undersigned.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The small file beside a letter that tells others who writes in it.
///
/// What holds is the system's lock on the file, which dies with the process; the words in it are only for people. A
/// file that nobody holds is what a crash left behind, and is taken over.
final class LetterLock implements AutoCloseable {

    /// Far behind the words, so that systems whose locks forbid reading still let others read them.
    private static final long LOCKED_BYTE = 1L << 40;

    private final Path file;
    private final FileChannel channel;
    private final LockHolder holder;

    private LetterLock(Path file, FileChannel channel, LockHolder holder) {
        this.file = file;
        this.channel = channel;
        this.holder = holder;
    }

    static Path beside(Path letter) {
        return letter.resolveSibling("." + letter.getFileName() + ".lock");
    }

    Path file() {
        return file;
    }

    LockHolder holder() {
        return holder;
    }

    /// Takes the lock of `letter`, which nobody in this process may hold already: to open the file a second time
    /// and close it again would let the lock go.
    ///
    /// @throws LetterFileException with [Problem.InUse] when another process holds it
    static LetterLock take(Path letter, LockHolder me) throws LetterFileException {
        var file = beside(letter);
        try {
            while (true) {
                var lock = takeOnce(letter, file, me);
                if (lock.isPresent()) {
                    return lock.get();
                }
            }
        } catch (IOException e) {
            throw Problems.of(e, letter);
        }
    }

    /// Empty when whoever held it took the file away in the meantime.
    private static Optional<LetterLock> takeOnce(Path letter, Path file, LockHolder me) throws IOException {
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .close();
        var before = key(file);
        var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (!mayTake(channel, me)) {
                throw new LetterFileException(new Problem.InUse(letter, LockWords.read(channel, me.since())));
            }
            if (!Objects.equals(before, key(file))) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(LockWords.of(me).getBytes(StandardCharsets.UTF_8)), 0);
            return Optional.of(new LetterLock(file, channel, me));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /// Where the system knows no locks (some network drives), the words decide: a living process of this machine
    /// holds.
    private static boolean mayTake(FileChannel channel, LockHolder me) throws IOException {
        FileLock held;
        try {
            held = channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (IOException _) {
            var holder = LockWords.read(channel, me.since());
            return !holder.machine().equals(me.machine())
                    || holder.pid() == me.pid()
                    || ProcessHandle.of(holder.pid()).isEmpty();
        }
        return held != null;
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.exists(file)
                ? Files.readAttributes(file, BasicFileAttributes.class).fileKey()
                : null;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
