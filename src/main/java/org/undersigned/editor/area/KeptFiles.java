package org.undersigned.editor.area;

import java.io.IOException;
import java.util.Optional;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.KeptFile;

/// The files inside the letter's own file. For threads in the background.
public interface KeptFiles {

    /// A letter that no file holds yet, as in a test of something else.
    KeptFiles NONE = new KeptFiles() {

        @Override
        public Optional<byte[]> bytes(KeptFile file) {
            return Optional.empty();
        }

        @Override
        public KeptFile keep(Id<KeptFile> id, String name, String mediaType, byte[] content) throws IOException {
            throw new IOException("This letter has no file yet");
        }
    };

    /// The bytes, or empty when they cannot be had.
    Optional<byte[]> bytes(KeptFile file);

    /// Puts bytes into the letter's file; they stay once an edit of the letter names them.
    KeptFile keep(Id<KeptFile> id, String name, String mediaType, byte[] content) throws IOException;
}
