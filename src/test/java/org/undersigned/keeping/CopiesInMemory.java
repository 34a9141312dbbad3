package org.undersigned.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.KeptFile;

/// Kept copies without a letter's file.
public final class CopiesInMemory implements KeptCopies {

    public final Map<String, byte[]> bytes = new HashMap<>();
    public final List<Path> shown = new ArrayList<>();

    @Override
    public KeptFile keep(Path file, String name, String mediaType) throws IOException {
        var content = Files.readAllBytes(file);
        var hash = String.valueOf(bytes.size() + 1).repeat(64).substring(0, 64);
        bytes.put(hash, content);
        return new KeptFile(Id.of("kept" + bytes.size()), name, mediaType, hash, content.length);
    }

    @Override
    public void copyOut(KeptFile kept, Path target) throws IOException {
        Files.write(target, Objects.requireNonNull(bytes.get(kept.sha256())));
    }

    @Override
    public Path passing(String name) throws IOException {
        var path = Files.createTempDirectory("undersigned-test").resolve(name);
        path.toFile().deleteOnExit();
        return path;
    }

    @Override
    public void show(Path file) {
        shown.add(file);
    }
}
