package org.undersigned.sources.merge;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.undersigned.citing.SourceField;
import org.undersigned.citing.SourceMatch;

/// Two sources that may be one, and what the user says of them.
final class MergePair {

    private final SourceMatch match;
    private final BooleanProperty chosen;
    private final Set<SourceField> fromOther = EnumSet.noneOf(SourceField.class);

    /// Chosen from the start where nobody needs to look.
    MergePair(SourceMatch match) {
        this.match = match;
        this.chosen = new SimpleBooleanProperty(match.likeness().isSure());
    }

    SourceMatch match() {
        return match;
    }

    BooleanProperty chosenProperty() {
        return chosen;
    }

    /// The fields that the second of the two is right about.
    Set<SourceField> fromOther() {
        return fromOther;
    }
}
