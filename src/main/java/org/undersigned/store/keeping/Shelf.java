package org.undersigned.store.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.undersigned.model.Erasure;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Person;
import org.undersigned.store.Access;
import org.undersigned.store.Drafts;
import org.undersigned.store.LetterFileException;
import org.undersigned.store.LetterFiles;
import org.undersigned.store.Problem;

/// One folder of letters' files, which need not be there yet.
final class Shelf {

    /// Nothing is written for longer.
    private static final Duration UNFINISHED = Duration.ofMinutes(1);

    private final LetterFiles files;
    private final Path folder;

    Shelf(LetterFiles files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    Path make() throws IOException {
        return Files.createDirectories(folder);
    }

    /// The files, by name, whether they are sound or not.
    List<Path> paths() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var list = Files.list(folder)) {
            return list.filter(path -> isLetter(String.valueOf(path.getFileName())))
                    .sorted()
                    .toList();
        }
    }

    /// Takes every trace of a person out of all copies of a letter, and out of what a crash left half written.
    ///
    /// @param itsOwn whether nothing but copies of that letter is here; then what cannot be read is deleted: nobody
    /// could say what it holds. Else it stays, as does what a window has open
    void erase(Id<Letter> letter, Id<Person> person, boolean itsOwn) throws IOException {
        for (var path : paths()) {
            try (var file = files.open(path, Access.WRITE)) {
                if (file.letter().id().equals(letter)) {
                    file.save(Erasure.of(file.letter(), person));
                    file.compact();
                }
            } catch (LetterFileException e) {
                if (itsOwn) {
                    Files.deleteIfExists(path);
                }
            }
        }
        dropDrafts(itsOwn ? Duration.ZERO : UNFINISHED);
    }

    /// @param age so old is no draft that is still being written
    private void dropDrafts(Duration age) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        var last = Instant.now().minus(age);
        try (var drafts = Files.newDirectoryStream(folder, Drafts::isDraft)) {
            for (var draft : drafts) {
                if (!Files.getLastModifiedTime(draft).toInstant().isAfter(last)) {
                    Files.deleteIfExists(draft);
                }
            }
        }
    }

    /// The sound ones that nobody has open for writing, the newest first.
    List<Found> found() throws IOException {
        var all = new ArrayList<Found>();
        for (var path : paths()) {
            look(path).ifPresent(all::add);
        }
        all.sort(Comparator.comparing(Found::changed).reversed());
        return all;
    }

    private Optional<Found> look(Path path) throws IOException {
        try {
            // Opening to write finishes what a crash left half done, and fails where a window has it.
            try (var file = files.open(path, Access.WRITE)) {
                var letter = file.letter();
                return Optional.of(new Found(
                        path,
                        Files.getLastModifiedTime(path).toInstant(),
                        Files.size(path),
                        letter.original().title(),
                        letter.signatories().size()));
            }
        } catch (LetterFileException e) {
            if (e.problem() instanceof Problem.NoAccess) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static boolean isLetter(String name) {
        return name.endsWith("." + LetterFiles.EXTENSION) && !name.startsWith(".");
    }
}
