package org.undersigned.editor;

import java.time.Duration;
import org.undersigned.citing.style.CitationForms;
import org.undersigned.citing.style.Styler;
import org.undersigned.document.OpenLetter;
import org.undersigned.editor.area.Facts;
import org.undersigned.kit.tasks.Latest;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.model.CitationStyle;
import org.undersigned.model.Letter;

/// Keeps the citations on the screen in the letter's style. It is made on another thread, at once when the style or a
/// source changes and after a pause when the text does; until it is there, what was shown stays. JavaFX thread.
final class CitationStyling {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final OpenLetter open;
    private final Facts facts;
    private final Latest<CitationForms> forms;
    private final Tasks.Debounced afterTyping;

    /// @param working what the user is told meanwhile
    CitationStyling(OpenLetter open, Facts facts, Styler styler, Tasks tasks, String working) {
        this.open = open;
        this.facts = facts;
        this.forms = new Latest<>(
                tasks,
                working,
                () -> {
                    var letter = open.letter();
                    var edition = open.edition();
                    return () -> CitationForms.of(styler.shown(letter, edition));
                },
                this::show);
        this.afterTyping = tasks.debounced(PAUSE, this::refresh);
    }

    void follow() {
        open.letterProperty().addListener((_, old, letter) -> changed(old, letter));
        open.editionProperty().addListener(_ -> refresh());
        refresh();
    }

    @SuppressWarnings("ReferenceEquality")
    private void changed(Letter old, Letter letter) {
        if (old.sources() != letter.sources()
                || !old.settings().citing().equals(letter.settings().citing())) {
            refresh();
        } else if (old.editions() != letter.editions() && isStyled()) {
            afterTyping.request();
        }
    }

    private boolean isStyled() {
        return open.letter().settings().citing().style() != CitationStyle.AS_WRITTEN;
    }

    private void refresh() {
        if (!open.letter().editions().contains(open.editionProperty().get())) {
            return;
        }
        if (isStyled()) {
            forms.request();
        } else {
            facts.show(CitationForms.WRITTEN);
        }
    }

    /// The letter may have gone back to what was written while a style was made.
    private void show(CitationForms made) {
        facts.show(isStyled() ? made : CitationForms.WRITTEN);
    }
}
