package org.undersigned.sources.style;

import java.util.Optional;
import org.undersigned.citing.style.Styler;
import org.undersigned.model.CitationStyle;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Note;
import org.undersigned.sources.card.NoteBeginning;

/// The first note of an edition that cites something, as a style prints it. Not for the JavaFX thread.
record StyleExample(Styler styler, Letter letter, Edition edition) {

    /// Empty when no note cites anything.
    Optional<String> in(CitationStyle style) {
        var citing = letter.settings().citing().withStyle(style).withBibliography(false);
        var restyled = letter.withSettings(letter.settings().withCiting(citing));
        return first().map(id -> {
            var shown = styler.shown(restyled, edition);
            return NoteBeginning.words(restyled, shown.notes().get(id));
        });
    }

    private Optional<Id<Note>> first() {
        return edition.numbers().inOrder().stream()
                .filter(id ->
                        edition.notes().find(id).filter(StyleExample::cites).isPresent())
                .findFirst();
    }

    private static boolean cites(Note note) {
        return note.body().stream()
                .flatMap(block -> block.prose().inlines().stream())
                .anyMatch(Inline.Citation.class::isInstance);
    }
}
