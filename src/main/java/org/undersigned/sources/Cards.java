package org.undersigned.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.citing.AddressFlag;
import org.undersigned.citing.Addresses;
import org.undersigned.document.Flow;
import org.undersigned.document.Place;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.LocationKind;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Note;

/// Makes the cards of an edition: notes in order of call, notes that nothing calls, sources that nothing cites.
final class Cards {

    private static final int BEGINNING = 140;
    private static final int CONTEXT = 44;

    private final Letter letter;
    private final Edition edition;
    private final Map<Id<Note>, Calls> calls = new HashMap<>();

    /// Where a note is called.
    private record Calls(Place.InText first, String context, int count) {}

    private Cards(Letter letter, Edition edition) {
        this.letter = letter;
        this.edition = edition;
        edition.blocks().forEach(this::findCalls);
    }

    static List<Card> of(Letter letter, Edition edition) {
        return new Cards(letter, edition).all();
    }

    private List<Card> all() {
        var cards = new ArrayList<Card>();
        var numbers = edition.numbers();
        numbers.inOrder()
                .forEach(id -> edition.notes().find(id).ifPresent(note -> cards.add(card(note, numbers.of(id)))));
        var uncalled = edition.uncalled();
        if (!uncalled.isEmpty()) {
            cards.add(new Card.Heading(Card.Part.UNCALLED_NOTES));
            uncalled.forEach(note -> cards.add(card(note, OptionalInt.empty())));
        }
        var cited = citedAnywhere();
        var idle = letter.sources().stream()
                .filter(source -> !cited.contains(source.id()))
                .toList();
        if (!idle.isEmpty()) {
            cards.add(new Card.Heading(Card.Part.NOT_CITED));
            idle.forEach(source -> cards.add(new Card.OfSource(cited(source))));
        }
        return cards;
    }

    /// Whatever any edition cites: what is only cited in a translation is not idle.
    private Set<Id<Source>> citedAnywhere() {
        return letter.editions().stream()
                .flatMap(each -> each.notes().stream())
                .flatMap(Cards::citations)
                .collect(Collectors.toSet());
    }

    private Card card(Note note, OptionalInt number) {
        var called = Optional.ofNullable(calls.get(note.id()));
        var body = new Flow.NoteBody(edition.id(), note.id());
        var sources = citations(note).collect(Collectors.toCollection(LinkedHashSet::new)).stream()
                .flatMap(id -> letter.sources().find(id).stream())
                .map(Cards::cited)
                .toList();
        return new Card.OfNote(
                note.id(),
                number,
                beginning(note),
                called.map(Calls::context).orElse(""),
                called.map(Calls::count).orElse(0),
                called.map(Calls::first),
                Place.InText.caret(body, note.body().at(0).id(), 0),
                sources);
    }

    private static Stream<Id<Source>> citations(Note note) {
        return note.body().stream()
                .flatMap(block -> block.prose().inlines().stream())
                .filter(Inline.Citation.class::isInstance)
                .map(inline -> ((Inline.Citation) inline).source());
    }

    static Card.Cited cited(Source source) {
        var about = Stream.concat(
                        source.authors().stream().map(Author::name),
                        Stream.of(source.publisher(), date(source), source.pages()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return new Card.Cited(
                source.id(),
                source.title(),
                about,
                source.locations().stream().map(Cards::where).toList());
    }

    private static String date(Source source) {
        return source.dateWritten().isBlank() ? source.date() : source.dateWritten();
    }

    private static Card.Where where(Location location) {
        var flags = Addresses.flags(location.address());
        if (location.kind() == LocationKind.SHORT_LINK) {
            flags.add(AddressFlag.SHORT_LINK);
        }
        return new Card.Where(
                location.id(),
                location.language(),
                location.kind(),
                location.address(),
                Set.copyOf(flags),
                location.keptCopy() != null);
    }

    private void findCalls(Block block) {
        int offset = 0;
        for (var inline : block.prose().inlines()) {
            if (inline instanceof Inline.NoteCall(Id<Note> note)) {
                int at = offset;
                calls.merge(
                        note,
                        new Calls(
                                Place.InText.caret(new Flow.Body(edition.id()), block.id(), at), context(block, at), 1),
                        (old, _) -> new Calls(old.first(), old.context(), old.count() + 1));
            }
            offset += inline.length();
        }
    }

    /// The words before a call, from the start of one of them.
    private static String context(Block block, int offset) {
        var before = block.prose().slice(0, offset).words();
        if (before.length() <= CONTEXT) {
            return before;
        }
        var tail = before.substring(before.length() - CONTEXT);
        int space = tail.indexOf(' ');
        return "…" + tail.substring(space + 1);
    }

    private static String beginning(Note note) {
        var words = note.body().stream()
                .map(block -> words(block).strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        var text = words.replaceAll("\\s+", " ")
                .replaceFirst("[\\s;:,(<\\[]+$", "")
                .strip();
        if (text.length() <= BEGINNING) {
            return text;
        }
        int space = text.lastIndexOf(' ', BEGINNING);
        return text.substring(0, space > 0 ? space : BEGINNING) + "…";
    }

    /// The words of a note, with what its citations say but not their addresses, which stand below.
    private static String words(Block block) {
        var words = new StringBuilder();
        for (var inline : block.prose().inlines()) {
            switch (inline) {
                case Inline.Run run -> words.append(run.text());
                case Inline.LineBreak _ -> words.append(' ');
                case Inline.Citation citation ->
                    citation.form().forEach(part -> {
                        if (part instanceof Inline.Words said) {
                            words.append(said.text());
                        }
                    });
                default -> {}
            }
        }
        return words.toString();
    }
}
