package org.undersigned.sources.card;

import java.util.Optional;
import javafx.scene.Node;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.Source;

/// What the mouse can do on a card. The keyboard does the same by the commands of the panel.
public interface CardGestures {

    /// Lets the user write over what a source says, on its card.
    void editHere(Id<Source> source);

    /// What was written over it; empty when nothing is to change.
    void edited(Optional<Source> changed);

    /// The whole form of a source, with what was written over it on the card.
    void openForm(Source source);

    /// Says why an address is flagged, and offers what can be done.
    void explain(Id<Source> source, Cited.Where where, Node beside);

    void openCopy(KeptFile copy);

    /// Everything that can be done with a card.
    void menu(Card card, Node beside);
}
