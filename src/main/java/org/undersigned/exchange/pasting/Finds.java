package org.undersigned.exchange.pasting;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.exchange.pasting.Pasted.Lost;
import org.undersigned.exchange.pasting.Pasted.PastedPicture;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Note;

/// What a reader found beside the blocks: notes, pictures, and what it had to leave. One for the text and all its
/// notes.
final class Finds {

    private final Ids ids;
    private final List<Note> notes = new ArrayList<>();
    private final List<PastedPicture> pictures = new ArrayList<>();
    private int lostPictures;
    private int tables;

    Finds(Ids ids) {
        this.ids = ids;
    }

    Ids ids() {
        return ids;
    }

    void note(Note note) {
        notes.add(note);
    }

    void lostPicture() {
        lostPictures++;
    }

    void table() {
        tables++;
    }

    /// Takes a picture along, if a page can show it or what can be made of it.
    ///
    /// @return null when it cannot
    @org.jspecify.annotations.Nullable
    Id<KeptFile> picture(byte[] content) {
        var mediaType = PictureBytes.readable(content);
        if (mediaType.isEmpty()) {
            lostPicture();
            return null;
        }
        Id<KeptFile> id = ids.fresh();
        var name = "picture-" + (pictures.size() + 1) + "." + PictureBytes.extension(mediaType.get());
        pictures.add(new PastedPicture(id, name, mediaType.get(), new Pasted.Bytes(content)));
        return id;
    }

    Pasted with(List<Block> blocks) {
        return new Pasted(blocks, notes, pictures, new Lost(lostPictures, tables));
    }
}
