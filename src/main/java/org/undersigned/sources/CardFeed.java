package org.undersigned.sources;

import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.tasks.Latest;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.model.Letter;
import org.undersigned.sources.card.CardSet;

/// Keeps the cards in step with the open letter: at once when sources change, after a pause when text is typed.
///
/// The cards of a letter with many notes and sources are made on another thread.
final class CardFeed {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int MANY = 200;

    private final OpenLetter open;
    private final Tasks.Debounced afterTyping;
    private final ReadOnlyObjectWrapper<CardSet> cards = new ReadOnlyObjectWrapper<>(CardSet.EMPTY);
    private final Latest<CardSet> many;

    CardFeed(OpenLetter open, Tasks tasks, Messages messages) {
        this.open = open;
        this.many = new Latest<>(
                tasks,
                messages.text("sources.working"),
                () -> {
                    var letter = open.letter();
                    var edition = open.edition();
                    return () -> CardSet.of(letter, edition);
                },
                cards::set);
        this.afterTyping = tasks.debounced(PAUSE, this::refresh);
        open.letterProperty().addListener((_, old, letter) -> changed(old, letter));
        open.editionProperty().addListener(_ -> refresh());
        refresh();
    }

    ReadOnlyObjectProperty<CardSet> cardsProperty() {
        return cards.getReadOnlyProperty();
    }

    /// Catches up now with what was typed.
    void flush() {
        afterTyping.flush();
    }

    @SuppressWarnings("ReferenceEquality")
    private void changed(Letter old, Letter letter) {
        if (old.sources() != letter.sources() || old.keptFiles() != letter.keptFiles()) {
            refresh();
        } else if (old.editions() != letter.editions()) {
            afterTyping.request();
        }
    }

    private void refresh() {
        var letter = open.letter();
        if (!letter.editions().contains(open.editionProperty().get())) {
            return;
        }
        var edition = open.edition();
        if (edition.notes().size() + letter.sources().size() <= MANY) {
            cards.set(CardSet.of(letter, edition));
        } else {
            many.request();
        }
    }
}
