package org.undersigned.shell.saving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.undersigned.keeping.KeptCopies;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.KeptFile;
import org.undersigned.store.LetterFile;

/// Kept copies in the file that holds the letter now.
public final class LetterCopies implements KeptCopies {

    /// What the folders of files that are looked at are called, and nothing else.
    private static final String PASSING = "undersigned-shown-";

    private final Ids ids;
    private final Supplier<LetterFile> file;
    private final Consumer<Path> viewer;
    private final Queue<Path> passing = new ConcurrentLinkedQueue<>();

    /// @param viewer shows a file in the system's own program for it
    public LetterCopies(Ids ids, Supplier<LetterFile> file, Consumer<Path> viewer) {
        this.ids = ids;
        this.file = file;
        this.viewer = viewer;
    }

    @Override
    public KeptFile keep(Path bytes, String name, String mediaType) throws IOException {
        var kept = file.get().keep(() -> Files.newInputStream(bytes));
        return new KeptFile(ids.fresh(), name, mediaType, kept.sha256(), kept.size());
    }

    @Override
    public void copyOut(KeptFile kept, Path target) throws IOException {
        boolean there;
        try (var out = Files.newOutputStream(target)) {
            there = file.get().copyContent(kept.sha256(), out);
        }
        if (!there) {
            Files.deleteIfExists(target);
            throw new NoSuchFileException(kept.name());
        }
    }

    @Override
    public Path passing(String name) throws IOException {
        var folder = Files.createTempDirectory(PASSING);
        var path = folder.resolve(name);
        passing.add(path);
        folder.toFile().deleteOnExit();
        path.toFile().deleteOnExit();
        return path;
    }

    /// Deletes what was written out to be looked at: it may tell of somebody who is erased. Touches the disk.
    public void forgetPassing() throws IOException {
        for (var path = passing.poll(); path != null; path = passing.poll()) {
            Files.deleteIfExists(path);
        }
        forgetOlder();
    }

    /// A process that was killed could not delete its own.
    private static void forgetOlder() throws IOException {
        var temporary = Path.of(System.getProperty("java.io.tmpdir", "."));
        try (var folders = Files.newDirectoryStream(temporary, PASSING + "*")) {
            for (var folder : folders) {
                if (Files.isWritable(folder) && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    forget(folder);
                }
            }
        }
    }

    private static void forget(Path folder) throws IOException {
        try (var shown = Files.newDirectoryStream(folder)) {
            for (var file : shown) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    @Override
    public void show(Path shown) {
        viewer.accept(shown);
    }
}
