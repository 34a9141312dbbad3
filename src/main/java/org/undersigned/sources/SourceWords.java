package org.undersigned.sources;

import java.util.List;
import org.undersigned.citing.AddressFlag;
import org.undersigned.language.Messages;

/// Says in a few words what the notes and sources still need.
final class SourceWords {

    private final Messages messages;

    SourceWords(Messages messages) {
        this.messages = messages;
    }

    String needs(List<Card> cards) {
        long shortLinks = cards.stream()
                .flatMap(card -> card.sources().stream())
                .flatMap(source -> source.places().stream())
                .filter(where -> where.flags().contains(AddressFlag.SHORT_LINK))
                .map(Card.Where::id)
                .distinct()
                .count();
        return shortLinks == 0 ? "" : messages.text("sources.needs.shortLinks", shortLinks);
    }
}
