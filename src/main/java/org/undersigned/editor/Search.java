package org.undersigned.editor;

import org.undersigned.document.OpenLetter;
import org.undersigned.editor.gesture.Finder;
import org.undersigned.editor.gesture.Hits;
import org.undersigned.editor.gesture.PatternTrouble;
import org.undersigned.editor.gesture.Sought;
import org.undersigned.language.Messages;

/// What the bar asks for, and where it stands in the letter as it is now. JavaFX thread only.
final class Search {

    private final OpenLetter open;
    private final FindBar bar;
    private final Messages messages;
    private Hits hits = Hits.NONE;
    private boolean stale = true;

    /// Something that a pattern may make impossible, which is then said.
    interface Attempt {
        boolean run() throws PatternTrouble;
    }

    Search(OpenLetter open, FindBar bar, Messages messages) {
        this.open = open;
        this.bar = bar;
        this.messages = messages;
        open.letterProperty().addListener(_ -> forget());
        open.editionProperty().addListener(_ -> forget());
    }

    /// As last found; see [#refresh].
    Hits hits() {
        return hits;
    }

    /// Something else is sought, or in another text.
    void forget() {
        stale = true;
    }

    void refresh() {
        if (stale) {
            hits = Hits.NONE;
            attempt(() -> {
                hits = Hits.of(open.letter(), open.edition(), finder(), bar.notes.isSelected());
                return true;
            });
            stale = false;
        }
    }

    Finder finder() throws PatternTrouble {
        return new Finder(new Sought(
                bar.sought.getText(), bar.exact.isSelected(), bar.wholeWords.isSelected(), bar.pattern.isSelected()));
    }

    /// @return false where the pattern stood in the way, as the bar then says
    boolean attempt(Attempt attempt) {
        try {
            bar.trouble.setText("");
            return attempt.run();
        } catch (PatternTrouble trouble) {
            bar.showTrouble(trouble, messages);
            return false;
        }
    }
}
