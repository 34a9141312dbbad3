package org.undersigned.sources.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Note;
import org.undersigned.sources.card.Cited.Uses;

/// Who cites what: the notes of the edition on show with their numbers, and whether another edition does.
final class Citations {

    private final Map<Id<Source>, Integer> counts = new HashMap<>();
    private final Map<Id<Source>, List<Integer>> notes = new HashMap<>();
    private final Set<Id<Source>> elsewhere = new HashSet<>();

    Citations(Letter letter, Edition shown) {
        var numbers = shown.numbers();
        for (var note : shown.notes()) {
            var number = numbers.of(note.id());
            of(note).forEach(citation -> {
                counts.merge(citation.source(), 1, Integer::sum);
                var where = notes.computeIfAbsent(citation.source(), _ -> new ArrayList<>());
                if (number.isPresent() && !where.contains(number.getAsInt())) {
                    where.add(number.getAsInt());
                }
            });
        }
        letter.editions().stream()
                .filter(edition -> !edition.id().equals(shown.id()))
                .flatMap(edition -> edition.notes().stream())
                .flatMap(Citations::of)
                .forEach(citation -> elsewhere.add(citation.source()));
    }

    Uses of(Id<Source> source) {
        int count = counts.getOrDefault(source, 0);
        boolean also = elsewhere.contains(source);
        return count == 0 && !also
                ? Uses.NONE
                : new Uses(
                        count,
                        notes.getOrDefault(source, List.of()).stream().sorted().toList(),
                        also);
    }

    static Stream<Inline.Citation> of(Note note) {
        return note.body().stream()
                .flatMap(block -> block.prose().inlines().stream())
                .filter(Inline.Citation.class::isInstance)
                .map(Inline.Citation.class::cast);
    }
}
