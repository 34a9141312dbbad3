package org.undersigned.sources;

import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.undersigned.citing.style.CitationForms;
import org.undersigned.citing.style.Styler;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.tasks.Latest;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.model.CitationStyle;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.sources.card.CardSet;

/// Keeps the cards in step with the open letter: at once when sources or the style change, after a pause when text is
/// typed.
///
/// The cards of a letter with many notes and sources are made on another thread, and so is what a style makes of the
/// notes: until it is there, the cards say what they said. JavaFX thread.
final class CardFeed {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int MANY = 200;

    private final OpenLetter open;
    private final Tasks.Debounced afterTyping;
    private final ReadOnlyObjectWrapper<CardSet> cards = new ReadOnlyObjectWrapper<>(CardSet.EMPTY);
    private final Latest<Made> made;
    private CitationForms forms = CitationForms.WRITTEN;

    /// What was made for a letter in a style.
    private record Made(CitationStyle style, CitationForms forms, CardSet cards) {}

    CardFeed(OpenLetter open, Styler styler, Tasks tasks, Messages messages) {
        this.open = open;
        this.made = new Latest<>(
                tasks,
                messages.text("sources.working"),
                () -> {
                    var letter = open.letter();
                    var edition = open.edition();
                    return () -> make(letter, edition, styler);
                },
                this::show);
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
        if (old.sources() != letter.sources()
                || old.keptFiles() != letter.keptFiles()
                || !old.settings().citing().equals(letter.settings().citing())) {
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
        boolean styled = style(letter) != CitationStyle.AS_WRITTEN;
        if (!styled) {
            forms = CitationForms.WRITTEN;
        }
        var edition = open.edition();
        boolean few = edition.notes().size() + letter.sources().size() <= MANY;
        if (few) {
            cards.set(CardSet.of(letter, edition, forms));
        }
        if (styled || !few) {
            made.request();
        }
    }

    private static Made make(Letter letter, Edition edition, Styler styler) {
        var forms = style(letter) == CitationStyle.AS_WRITTEN
                ? CitationForms.WRITTEN
                : CitationForms.of(styler.shown(letter, edition));
        return new Made(style(letter), forms, CardSet.of(letter, edition, forms));
    }

    /// The letter may have got another style since, and then more is being made.
    private void show(Made latest) {
        if (latest.style() == style(open.letter())) {
            forms = latest.forms();
            cards.set(latest.cards());
        }
    }

    private static CitationStyle style(Letter letter) {
        return letter.settings().citing().style();
    }
}
