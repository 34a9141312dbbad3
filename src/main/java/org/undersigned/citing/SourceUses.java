package org.undersigned.citing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Note;

/// Where a letter cites its sources, in all its editions.
public final class SourceUses {

    private final Map<Id<Source>, List<Use>> uses = new HashMap<>();

    /// A citation.
    ///
    /// @param note the note it stands in, or null in the text itself
    /// @param number of the note; 0 while nothing calls it, and in the text itself
    public record Use(Edition edition, @Nullable Id<Note> note, int number, String locator) {}

    private SourceUses() {}

    public static SourceUses in(Letter letter) {
        var found = new SourceUses();
        for (var edition : letter.editions()) {
            found.add(edition, null, 0, edition.blocks());
            var numbers = edition.numbers();
            numbers.inOrder().forEach(id -> edition.notes()
                    .find(id)
                    .ifPresent(note -> found.add(edition, id, numbers.of(id).orElse(0), note.body())));
            edition.uncalled().forEach(note -> found.add(edition, note.id(), 0, note.body()));
        }
        return found;
    }

    /// The citations of a source, in the order in which they stand.
    public List<Use> of(Id<Source> source) {
        return List.copyOf(uses.getOrDefault(source, List.of()));
    }

    private void add(Edition edition, @Nullable Id<Note> note, int number, Register<Block> blocks) {
        for (var block : blocks) {
            for (var inline : block.prose().inlines()) {
                if (inline instanceof Inline.Citation citation) {
                    uses.computeIfAbsent(citation.source(), _ -> new ArrayList<>())
                            .add(new Use(edition, note, number, citation.locator()));
                }
            }
        }
    }
}
