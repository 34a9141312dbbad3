package org.undersigned.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.undersigned.editor.area.KeptFiles;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.KeptPictures;
import org.undersigned.store.LetterFile;

/// The files inside the letter's file, whichever that is now: saving under another name changes it.
record FileContents(Supplier<LetterFile> file) implements KeptFiles, KeptPictures {

    @Override
    public Optional<byte[]> bytes(KeptFile kept) {
        var out = new ByteArrayOutputStream();
        try {
            boolean there = file.get().copyContent(kept.sha256(), out);
            return there ? Optional.of(out.toByteArray()) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    @Override
    public KeptFile keep(Id<KeptFile> id, String name, String mediaType, byte[] content) throws IOException {
        var kept = file.get().keep(() -> new ByteArrayInputStream(content));
        return new KeptFile(id, name, mediaType, kept.sha256(), kept.size());
    }
}
