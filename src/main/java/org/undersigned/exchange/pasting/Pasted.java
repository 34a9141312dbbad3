package org.undersigned.exchange.pasting;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Note;

/// What text from another program became.
///
/// @param notes those that the blocks call
/// @param pictures the bytes behind the pictures in the blocks
public record Pasted(List<Block> blocks, List<Note> notes, List<PastedPicture> pictures, Lost lost) {

    /// @param pictures that stand in another place than the clipboard, or are of a kind that no page shows
    /// @param tables whose rows came as lines
    public record Lost(int pictures, int tables) {

        public boolean isNothing() {
            return pictures == 0 && tables == 0;
        }
    }

    /// A picture that came along.
    ///
    /// @param file by which the blocks name it
    public record PastedPicture(Id<KeptFile> file, String name, String mediaType, Bytes bytes) {}

    /// Bytes that nobody changes.
    public static final class Bytes {

        private final byte[] content;

        public Bytes(byte[] content) {
            this.content = content.clone();
        }

        public byte[] content() {
            return content.clone();
        }

        public int size() {
            return content.length;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bytes that && Arrays.equals(content, that.content);
        }

        @Override
        public int hashCode() {
            return Objects.hash(Arrays.hashCode(content));
        }
    }

    public Pasted {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        pictures = List.copyOf(pictures);
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
