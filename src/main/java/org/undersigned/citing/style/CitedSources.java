package org.undersigned.citing.style;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.language.SignatoryOrder;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Note;

/// The sources that the printed edition cites, in the order in which a reader meets them.
final class CitedSources {

    private final Edition edition;
    private final Letter letter;
    private final Map<Id<Source>, Set<Id<Location>>> shown = new LinkedHashMap<>();
    private final Map<Id<Source>, Integer> numbers = new HashMap<>();
    private final Set<Id<Note>> seen = new LinkedHashSet<>();

    CitedSources(Letter letter, Edition edition) {
        this.letter = letter;
        this.edition = edition;
        edition.blocks().forEach(this::block);
    }

    private void block(Block block) {
        for (var inline : block.prose().inlines()) {
            switch (inline) {
                case Inline.NoteCall(Id<Note> id) -> {
                    if (seen.add(id)) {
                        edition.notes().find(id).ifPresent(note -> note.body().forEach(this::block));
                    }
                }
                case Inline.Citation citation -> {
                    if (letter.sources().contains(citation.source())) {
                        numbers.putIfAbsent(citation.source(), numbers.size() + 1);
                        shown.computeIfAbsent(citation.source(), _ -> new LinkedHashSet<>())
                                .addAll(citation.shown());
                    }
                }
                default -> {}
            }
        }
    }

    List<Source> inOrder() {
        return shown.keySet().stream().map(letter.sources()::get).toList();
    }

    /// The number of a source in the order of citing; one more than the last for what is cited nowhere.
    int number(Id<Source> source) {
        return numbers.getOrDefault(source, numbers.size() + 1);
    }

    /// The locations that any citation of a source shows; all of them when none shows one.
    List<Location> locations(Source source) {
        var wanted = shown.getOrDefault(source.id(), Set.of());
        var found = wanted.stream()
                .flatMap(id -> source.locations().find(id).stream())
                .toList();
        return found.isEmpty() ? source.locations().items() : found;
    }

    /// The letters that tell apart what the same authors published in the same year.
    Map<Id<Source>, String> yearLetters() {
        var alike = new HashMap<Object, List<Source>>();
        for (var source : inOrder()) {
            if (source.date().length() >= 4 && !source.authors().isEmpty()) {
                alike.computeIfAbsent(
                                new Making(source.authors(), source.date().substring(0, 4)), _ -> new ArrayList<>())
                        .add(source);
            }
        }
        var letters = new HashMap<Id<Source>, String>();
        Collator collator = SignatoryOrder.collator(edition);
        for (var sources : alike.values()) {
            sources.sort(Comparator.comparing(Source::title, collator::compare));
            for (int i = 0; sources.size() > 1 && i < sources.size(); i++) {
                letters.put(sources.get(i).id(), letter(i));
            }
        }
        return letters;
    }

    private record Making(List<Author> authors, String year) {}

    private static String letter(int index) {
        var last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }
}
