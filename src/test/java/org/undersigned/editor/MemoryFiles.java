package org.undersigned.editor;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.undersigned.editor.area.KeptFiles;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.KeptFile;

/// Kept files of a letter that no file holds. It can be told to be full.
public final class MemoryFiles implements KeptFiles {

    public final Map<String, byte[]> contents = new HashMap<>();
    public boolean full;

    @Override
    public Optional<byte[]> bytes(KeptFile file) {
        return Optional.ofNullable(contents.get(file.sha256()));
    }

    @Override
    public KeptFile keep(Id<KeptFile> id, String name, String mediaType, byte[] content) throws IOException {
        if (full) {
            throw new IOException("The disk is full");
        }
        var hash = "hash-" + java.util.Arrays.hashCode(content);
        contents.put(hash, content);
        return new KeptFile(id, name, mediaType, hash, content.length);
    }
}
