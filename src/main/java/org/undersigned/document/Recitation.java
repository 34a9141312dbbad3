package org.undersigned.document;

import java.util.Map;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Prose;

/// Citations of one source turned to another, in the text and notes of every edition; their words stay.
record Recitation(Id<Source> from, Id<Source> to, Map<Id<Location>, Id<Location>> moved) {

    Letter in(Letter letter) {
        return letter.withEditions(letter.editions().map(edition -> edition.withBlocks(turned(edition.blocks()))
                .withNotes(edition.notes().map(note -> note.withBody(turned(note.body()))))));
    }

    private Register<Block> turned(Register<Block> blocks) {
        return blocks.map(block -> {
            var inlines = block.prose().inlines();
            return inlines.stream().noneMatch(this::isMine)
                    ? block
                    : block.withProse(
                            new Prose(inlines.stream().map(this::turned).toList()));
        });
    }

    private boolean isMine(Inline inline) {
        return inline instanceof Inline.Citation citation && citation.source().equals(from);
    }

    private Inline turned(Inline inline) {
        return inline instanceof Inline.Citation citation && isMine(citation)
                ? new Inline.Citation(
                        to, citation.form().stream().map(this::turned).toList(), citation.locator())
                : inline;
    }

    private Inline.Part turned(Inline.Part part) {
        return part instanceof Inline.Address(var location, var before, var after)
                ? new Inline.Address(moved.getOrDefault(location, location), before, after)
                : part;
    }
}
