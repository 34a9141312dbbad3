package org.undersigned.sources.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.citing.style.CitationForms;
import org.undersigned.language.Folding;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;

/// All cards of an edition, with the folded words by which the filter finds them.
public final class CardSet {

    /// Folded words begin with the title; what has none goes last.
    private static final Comparator<Found> BY_TITLE = Comparator.comparing(
                    (Found found) -> found.card().sources().getFirst().title().isBlank())
            .thenComparing(Found::folded);

    public static final CardSet EMPTY = new CardSet(List.of(), List.of(), List.of());

    private final List<Found> called;
    private final List<Found> uncalled;
    private final List<Found> byTitle;
    private final List<Found> idle;
    private final List<Found> idleByTitle;
    private final List<Found> look;

    /// Which cards are shown.
    public enum View {
        /// Notes as the text calls them, then those it does not call, then sources that nothing cites.
        NOTES,
        /// Every source by its title.
        SOURCES,
        /// Sources that nothing cites.
        NOT_CITED,
        /// Whatever has a flag or a trouble.
        LOOK
    }

    private record Found(Card card, String folded) {

        static Found of(Card card) {
            return new Found(card, Folding.fold(words(card)));
        }

        /// Whether it is a source that nothing cites.
        boolean isIdle() {
            return card.sources().getFirst().uses().none();
        }

        boolean holds(List<String> words) {
            return words.stream().allMatch(folded::contains);
        }

        private static String words(Card card) {
            var own = card instanceof Card.OfNote note
                    ? note.beginning() + "\n"
                            + note.calls().stream().map(Card.Call::context).collect(Collectors.joining("\n"))
                    : "";
            return own + "\n"
                    + card.sources().stream()
                            .map(source -> source.title() + "\n" + source.about() + "\n"
                                    + source.places().stream()
                                            .map(where -> where.location().address())
                                            .collect(Collectors.joining("\n")))
                            .collect(Collectors.joining("\n"));
        }
    }

    private CardSet(List<? extends Card> called, List<? extends Card> uncalled, List<? extends Card> sources) {
        this.called = called.stream().map(Found::of).toList();
        this.uncalled = uncalled.stream().map(Found::of).toList();
        var all = sources.stream().map(Found::of).toList();
        this.byTitle = all.stream().sorted(BY_TITLE).toList();
        this.idle = all.stream().filter(Found::isIdle).toList();
        this.idleByTitle = byTitle.stream().filter(Found::isIdle).toList();
        // A note stands for the sources it cites.
        this.look = Stream.of(this.called, this.uncalled, idle)
                .flatMap(List::stream)
                .filter(found -> found.card().needsLook())
                .toList();
    }

    /// @param forms how citations are worded on the cards of notes
    public static CardSet of(Letter letter, Edition edition, CitationForms forms) {
        var cards = new Cards(letter, edition, forms);
        return new CardSet(cards.called(), cards.uncalled(), cards.sources());
    }

    public boolean isEmpty() {
        return called.isEmpty() && uncalled.isEmpty() && byTitle.isEmpty();
    }

    public int count(View view) {
        return switch (view) {
            case NOTES -> called.size() + uncalled.size();
            case SOURCES -> byTitle.size();
            case NOT_CITED -> idle.size();
            case LOOK -> look.size();
        };
    }

    /// The cards of a view that hold every word typed, without accents, and the headings that have a card under them.
    public List<Card> shown(View view, String typed) {
        var words = Arrays.stream(Folding.fold(typed).strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return switch (view) {
            case NOTES -> {
                var cards = new ArrayList<>(kept(called, words));
                add(cards, Card.Part.UNCALLED_NOTES, kept(uncalled, words));
                add(cards, Card.Part.NOT_CITED, kept(idle, words));
                yield cards;
            }
            case SOURCES -> kept(byTitle, words);
            case NOT_CITED -> kept(idleByTitle, words);
            case LOOK -> kept(look, words);
        };
    }

    private static List<Card> kept(List<Found> found, List<String> words) {
        return found.stream().filter(each -> each.holds(words)).map(Found::card).toList();
    }

    private static void add(List<Card> cards, Card.Part part, List<Card> more) {
        if (!more.isEmpty()) {
            cards.add(new Card.Heading(part));
            cards.addAll(more);
        }
    }
}
