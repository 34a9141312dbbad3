package org.undersigned.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.language.Folding;

/// Keeps the cards that hold every word typed, without accents, and the headings that still have a card under them.
final class CardFilter {

    private CardFilter() {}

    static List<Card> of(List<Card> cards, String typed) {
        var words = Arrays.stream(Folding.fold(typed).strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return cards;
        }
        var kept = new ArrayList<Card>();
        for (var card : cards) {
            if (card instanceof Card.Heading || holds(folded(card), words)) {
                if (card instanceof Card.Heading && !kept.isEmpty() && kept.getLast() instanceof Card.Heading) {
                    kept.removeLast();
                }
                kept.add(card);
            }
        }
        if (!kept.isEmpty() && kept.getLast() instanceof Card.Heading) {
            kept.removeLast();
        }
        return kept;
    }

    private static boolean holds(String folded, List<String> words) {
        return words.stream().allMatch(folded::contains);
    }

    private static String folded(Card card) {
        var own = card instanceof Card.OfNote note ? note.beginning() + "\n" + note.context() : "";
        var sources = card.sources().stream()
                .map(source -> source.title() + "\n" + source.about() + "\n"
                        + source.places().stream().map(Card.Where::address).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
        return Folding.fold(own + "\n" + sources);
    }
}
