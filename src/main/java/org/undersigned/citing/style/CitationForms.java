package org.undersigned.citing.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.undersigned.model.Edition;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Prose;

/// The citations of an edition as its letter's style words them, by the block they stand in and their order there. The
/// letter itself keeps what its author wrote: these are for the screen alone.
public final class CitationForms {

    /// As the author wrote them.
    public static final CitationForms WRITTEN = new CitationForms(Map.of());

    private final Map<Id<Block>, List<Inline.Citation>> byBlock;

    private CitationForms(Map<Id<Block>, List<Inline.Citation>> byBlock) {
        this.byBlock = byBlock;
    }

    /// The forms of an edition that was put into a style.
    public static CitationForms of(Edition styled) {
        var forms = new HashMap<Id<Block>, List<Inline.Citation>>();
        styled.blocks().forEach(block -> add(forms, block));
        styled.notes().forEach(note -> note.body().forEach(block -> add(forms, block)));
        return new CitationForms(Map.copyOf(forms));
    }

    private static void add(Map<Id<Block>, List<Inline.Citation>> forms, Block block) {
        var citations = block.prose().inlines().stream()
                .filter(Inline.Citation.class::isInstance)
                .map(Inline.Citation.class::cast)
                .toList();
        if (!citations.isEmpty()) {
            forms.put(block.id(), citations);
        }
    }

    /// The same blocks as they are shown. While a new style is being made, what was written since stands as written.
    public Register<Block> on(Register<Block> blocks) {
        return byBlock.isEmpty() ? blocks : blocks.map(this::on);
    }

    private Block on(Block block) {
        var styled = byBlock.get(block.id());
        return styled == null ? block : block.withProse(on(block.prose(), styled.iterator()));
    }

    private static Prose on(Prose prose, Iterator<Inline.Citation> styled) {
        var shown = new ArrayList<Inline>();
        var next = styled.next();
        boolean left = true;
        for (var inline : prose.inlines()) {
            boolean same =
                    left && inline instanceof Inline.Citation(var source, var _, var _) && source.equals(next.source());
            shown.add(same ? next : inline);
            if (same) {
                left = styled.hasNext();
                next = left ? styled.next() : next;
            }
        }
        return new Prose(shown);
    }
}
