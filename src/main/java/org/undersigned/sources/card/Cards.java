package org.undersigned.sources.card;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.citing.AddressFlag;
import org.undersigned.citing.Addresses;
import org.undersigned.citing.style.CitationForms;
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
import org.undersigned.sources.card.Card.Trouble;

/// Makes the cards of an edition: notes in order of call, notes that nothing calls, and every source of the letter.
final class Cards {

    private static final int CONTEXT = 44;

    private final Letter letter;
    private final Edition edition;
    private final CitationForms forms;
    private final Citations citations;
    private final Map<Id<Note>, List<Card.Call>> calls = new HashMap<>();
    private final Map<Id<Source>, Cited> cited = new HashMap<>();

    Cards(Letter letter, Edition edition, CitationForms forms) {
        this.letter = letter;
        this.edition = edition;
        this.forms = forms;
        this.citations = new Citations(letter, edition);
        edition.blocks().forEach(this::findCalls);
        letter.sources().forEach(source -> cited.put(source.id(), cited(source)));
    }

    /// Notes that the text calls, in that order.
    List<Card.OfNote> called() {
        var numbers = edition.numbers();
        return numbers.inOrder().stream()
                .flatMap(id -> edition.notes().find(id).stream())
                .map(note -> card(note, numbers.of(note.id())))
                .toList();
    }

    List<Card.OfNote> uncalled() {
        return edition.uncalled().stream()
                .map(note -> card(note, OptionalInt.empty()))
                .toList();
    }

    /// All sources, in the order of the letter.
    List<Card.OfSource> sources() {
        return letter.sources().stream()
                .flatMap(source -> Stream.ofNullable(cited.get(source.id())))
                .map(Card.OfSource::new)
                .toList();
    }

    private Card.OfNote card(Note note, OptionalInt number) {
        var body = new Flow.NoteBody(edition.id(), note.id());
        var named =
                Citations.of(note).map(Inline.Citation::source).collect(Collectors.toCollection(LinkedHashSet::new));
        return new Card.OfNote(
                note.id(),
                number,
                NoteBeginning.of(letter, note.withBody(forms.on(note.body()))),
                calls.getOrDefault(note.id(), List.of()),
                Place.InText.caret(body, note.body().at(0).id(), 0),
                named.stream().flatMap(id -> Stream.ofNullable(cited.get(id))).toList(),
                troubles(note));
    }

    private Set<Trouble> troubles(Note note) {
        var troubles = EnumSet.noneOf(Trouble.class);
        if (!calls.containsKey(note.id())) {
            troubles.add(Trouble.UNCALLED);
        }
        if (note.body().stream()
                .allMatch(block -> block.prose().words().isBlank()
                        && Citations.of(note).findAny().isEmpty())) {
            troubles.add(Trouble.EMPTY);
        }
        Citations.of(note).forEach(citation -> {
            var source = letter.sources().find(citation.source());
            if (source.isEmpty()) {
                troubles.add(Trouble.LOST_SOURCE);
            } else if (!citation.shown().stream().allMatch(source.get().locations()::contains)) {
                troubles.add(Trouble.LOST_ADDRESS);
            }
        });
        return troubles;
    }

    private Cited cited(Source source) {
        var about = Stream.concat(
                        source.authors().stream().map(Author::name),
                        Stream.of(source.publisher(), date(source), source.pages()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return new Cited(
                source.id(),
                source.title(),
                about,
                source.locations().stream().map(this::where).toList(),
                citations.of(source.id()));
    }

    private static String date(Source source) {
        return source.dateWritten().isBlank() ? source.date() : source.dateWritten();
    }

    private Cited.Where where(Location location) {
        var flags = Addresses.flags(location.address());
        if (location.kind() == LocationKind.SHORT_LINK) {
            flags.add(AddressFlag.SHORT_LINK);
        }
        if (location.kind() == LocationKind.ARCHIVED_COPY || staysPlain(location)) {
            flags.remove(AddressFlag.PLAIN_HTTP);
        }
        var copy = location.keptCopy();
        return new Cited.Where(
                location,
                flags,
                copy == null ? null : letter.keptFiles().find(copy).orElse(null));
    }

    /// Whether somebody looked, and the server did not lead on to a secure address.
    private static boolean staysPlain(Location location) {
        var check = location.check();
        return check != null
                && check.arrives()
                && (check.hops().isEmpty() || check.hops().getLast().startsWith("http:"));
    }

    private void findCalls(Block block) {
        int offset = 0;
        for (var inline : block.prose().inlines()) {
            if (inline instanceof Inline.NoteCall(Id<Note> note)) {
                var place = Place.InText.caret(new Flow.Body(edition.id()), block.id(), offset);
                calls.computeIfAbsent(note, _ -> new ArrayList<>()).add(new Card.Call(place, context(block, offset)));
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
}
