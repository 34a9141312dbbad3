package org.undersigned.store.keeping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Person;
import org.undersigned.store.LetterFile;
import org.undersigned.store.LetterFiles;

/// A few dated copies of each letter, made by the same writer as the letter's own file, so that they miss
/// no part.
///
/// Touches the disk: for the writing thread, by `Autosave.withFile`.
public final class Backups {

    /// Between two copies of the same letter.
    static final Duration APART = Duration.ofHours(1);

    /// So many of a letter are kept; then the oldest goes.
    static final int MOST = 10;

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS").withZone(ZoneOffset.UTC);

    private final LetterFiles files;
    private final Path folder;
    private final InstantSource clock;

    /// @param folder of all letters' backups, below the user's data
    public Backups(LetterFiles files, Path folder, InstantSource clock) {
        this.files = files;
        this.folder = folder;
        this.clock = clock;
    }

    /// Copies the letter as its file holds it, unless the last copy is young or nothing changed since.
    ///
    /// @return the new copy
    public Optional<Path> keep(LetterFile file) throws IOException {
        var shelf = shelf(file.letter().id());
        var now = clock.instant();
        var older = shelf.paths();
        if (!older.isEmpty() && !isDue(older.getLast(), file.path(), now)) {
            return Optional.empty();
        }
        var copy = shelf.make().resolve(NAME.format(now) + "." + LetterFiles.EXTENSION);
        file.saveCopy(copy, false);
        for (int i = 0; i <= older.size() - MOST; i++) {
            Files.delete(older.get(i));
        }
        return Optional.of(copy);
    }

    /// The sound backups of a letter, the newest first.
    public List<Found> of(Id<Letter> letter) throws IOException {
        return shelf(letter).found();
    }

    /// Takes every trace of a person out of all copies of a letter. A copy that cannot be read is deleted:
    /// nobody could say what it holds.
    public void erase(Id<Letter> letter, Id<Person> person) throws IOException {
        shelf(letter).erase(letter, person, true);
    }

    private static boolean isDue(Path last, Path original, Instant now) throws IOException {
        var made = Files.getLastModifiedTime(last).toInstant();
        return made.plus(APART).isBefore(now)
                && Files.getLastModifiedTime(original).toInstant().isAfter(made);
    }

    /// By a hash of the id, since a stranger's file may be called anything.
    private Shelf shelf(Id<Letter> letter) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(letter.value().getBytes(StandardCharsets.UTF_8));
            return new Shelf(files, folder.resolve(HexFormat.of().formatHex(hash, 0, 8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
