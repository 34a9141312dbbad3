package org.undersigned.exchange.exports;

import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.exchange.exports.content.Content;
import org.undersigned.exchange.exports.content.Outgoing;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Prose;

/// A part of an edition as bare words, a block a line: what a program without marks pastes. Numbers of notes
/// are left out, since their notes are.
public final class CopiedText {

    private final Content content;

    public CopiedText(Letter letter, Edition edition) {
        this.content = new Content(Outgoing.undated(letter, edition));
    }

    public String of(List<Block> blocks) {
        return blocks.stream()
                .map(block -> PlainTextExporter.plain(content.pieces(withoutCalls(block.prose()))))
                .collect(Collectors.joining("\n"));
    }

    private static Prose withoutCalls(Prose prose) {
        return new Prose(prose.inlines().stream()
                .filter(inline -> !(inline instanceof Inline.NoteCall))
                .toList());
    }
}
