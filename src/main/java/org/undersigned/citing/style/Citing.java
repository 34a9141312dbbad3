package org.undersigned.citing.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.NoteNumbers;
import org.undersigned.model.text.Prose;

/// Goes through an edition as a reader does and gives each citation the form that the style wants at its place. Used
/// once, by one thread.
final class Citing {

    /// How many notes away a citation may be and still be near.
    private static final int NEAR = 5;

    private final Letter letter;
    private final Edition edition;
    private final StyleSheet.Kind kind;
    private final Function<Workshop.Order, List<Rendering.Piece>> render;
    private final boolean bibliography;
    private final CitedSources cited;
    private final Map<Id<Source>, String> yearLetters;
    private final NoteNumbers numbers;
    private final LanguageNames languages;
    private final Map<Id<Note>, Note> notes = new HashMap<>();
    private Trail trail = new Trail();

    /// @param render makes the pieces of a citation or entry
    Citing(
            Letter letter,
            Edition edition,
            StyleSheet.Kind kind,
            Function<Workshop.Order, List<Rendering.Piece>> render) {
        this.letter = letter;
        this.edition = edition;
        this.kind = kind;
        this.render = render;
        this.bibliography = letter.settings().citing().bibliography();
        this.cited = new CitedSources(letter, edition);
        this.yearLetters = kind.addsYearLetters() ? cited.yearLetters() : Map.of();
        this.numbers = edition.numbers();
        this.languages = new LanguageNames(edition.language());
    }

    /// What was cited so far.
    private static final class Trail {

        /// Each cited source, and the number of the note that cited it first.
        final Map<Id<Source>, Integer> first = new HashMap<>();

        final Map<Id<Source>, Integer> latest = new HashMap<>();
        final Set<Id<Location>> shown = new HashSet<>();
        Inline.@Nullable Citation last;
        int lastNote;
        /// How many citations the note of the last one has until now.
        int inNote;
    }

    /// The edition with other forms of its citations, and the entries of its bibliography if it has one.
    Edition edition() {
        var blocks = restyled(edition.blocks(), 0);
        for (var note : edition.notes()) {
            if (!notes.containsKey(note.id())) {
                // Nothing calls it: what it cites is cited nowhere else.
                trail = new Trail();
                notes.put(note.id(), note.withBody(restyled(note.body(), 0)));
            }
        }
        return edition.withBlocks(blocks).withNotes(edition.notes().map(note -> notes.getOrDefault(note.id(), note)));
    }

    private Register<Block> restyled(Register<Block> blocks, int note) {
        return blocks.map(block -> {
            var inlines = new ArrayList<Inline>(block.prose().inlines());
            boolean changed = false;
            for (int i = 0; i < inlines.size(); i++) {
                switch (inlines.get(i)) {
                    case Inline.NoteCall(Id<Note> id) -> call(id);
                    case Inline.Citation citation -> {
                        var form = Joint.spaced(form(citation, note, Ending.of(inlines, i)), inlines, i);
                        inlines.set(i, new Inline.Citation(citation.source(), form, ""));
                        changed = true;
                    }
                    default -> {}
                }
            }
            return changed ? block.withProse(new Prose(inlines)) : block;
        });
    }

    private void call(Id<Note> id) {
        var note = edition.notes().find(id);
        if (note.isPresent() && !notes.containsKey(id)) {
            notes.put(id, note.get());
            notes.put(
                    id,
                    note.get()
                            .withBody(restyled(note.get().body(), numbers.of(id).orElse(0))));
        }
    }

    private List<Inline.Part> form(Inline.Citation citation, int note, Ending ending) {
        var found = letter.sources().find(citation.source());
        if (found.isEmpty()) {
            return citation.form();
        }
        var source = found.get();
        var position = position(citation, note);
        boolean near = trail.latest.getOrDefault(source.id(), -NEAR - 1) >= note - NEAR;
        int firstNote = trail.first.getOrDefault(source.id(), 0);
        var locations = unseen(source, citation, position);
        remember(citation, note);
        boolean inBrackets = !kind.inNotes() && bibliography;
        boolean whole = !kind.inNotes() && !bibliography && (kind.numbered() || position == Position.FIRST);
        var shown = inBrackets || locations.isEmpty() ? null : locations.getFirst();
        var locator = LocatorText.of(citation.locator());
        boolean wordsLocator = locator != null && locator.label() != null && !whole;
        var parts = new Parts(languages);
        parts.rendered(
                render.apply(new Workshop.Order(
                        source,
                        shown,
                        position,
                        near,
                        wordsLocator ? locator : null,
                        position == Position.FIRST ? 0 : firstNote,
                        cited.number(source.id()),
                        yearLetters.getOrDefault(source.id(), ""),
                        whole ? Workshop.Form.ENTRY_ALONE : Workshop.Form.CITATION)),
                shown);
        if (locator != null && !wordsLocator) {
            parts.words(", " + citation.locator().strip());
        }
        if (!inBrackets) {
            parts.otherAddresses(locations);
        }
        boolean sentence = kind.inNotes() || whole;
        return parts.close(ending != Ending.GOES_ON, sentence && ending == Ending.ENDS);
    }

    /// The locations that the citation shows; in a repeat only those that no citation has shown yet.
    private List<Location> unseen(Source source, Inline.Citation citation, Position position) {
        return citation.shown().stream()
                .distinct()
                .filter(id -> position == Position.FIRST || !trail.shown.contains(id))
                .flatMap(id -> source.locations().find(id).stream())
                .toList();
    }

    private Position position(Inline.Citation citation, int note) {
        if (!trail.first.containsKey(citation.source())) {
            return Position.FIRST;
        }
        var last = trail.last;
        boolean alone = trail.lastNote == note || trail.inNote == 1;
        if (last == null || !last.source().equals(citation.source()) || !alone) {
            return Position.SUBSEQUENT;
        }
        if (citation.locator().isBlank()) {
            return last.locator().isBlank() ? Position.IBID : Position.SUBSEQUENT;
        }
        return citation.locator().equals(last.locator()) ? Position.IBID : Position.IBID_WITH_LOCATOR;
    }

    private void remember(Inline.Citation citation, int note) {
        trail.first.putIfAbsent(citation.source(), note);
        trail.latest.put(citation.source(), note);
        trail.shown.addAll(citation.shown());
        trail.inNote = trail.last != null && trail.lastNote == note ? trail.inNote + 1 : 1;
        trail.last = citation;
        trail.lastNote = note;
    }

    /// The entries of all that the printed edition cites, in the style's order.
    List<Inline.Citation> entries() {
        var entries = new ArrayList<Inline.Citation>();
        for (var source : cited.inOrder()) {
            var locations = cited.locations(source);
            var shown = locations.isEmpty() ? null : locations.getFirst();
            var parts = new Parts(languages)
                    .rendered(
                            render.apply(new Workshop.Order(
                                    source,
                                    shown,
                                    Position.FIRST,
                                    false,
                                    null,
                                    0,
                                    cited.number(source.id()),
                                    yearLetters.getOrDefault(source.id(), ""),
                                    Workshop.Form.ENTRY)),
                            shown);
            parts.otherAddresses(locations);
            entries.add(new Inline.Citation(source.id(), parts.close(true, true), ""));
        }
        return entries;
    }
}
