package org.undersigned.sources;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.undersigned.citing.style.Styler;
import org.undersigned.document.Place;
import org.undersigned.keeping.KeptCopies;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.Source;
import org.undersigned.online.Online;

/// What the panel reaches outside the letter's value.
///
/// @param cite cites a source where the caret stands; given by whoever knows the editor
/// @param copies files kept inside the letter's own
/// @param styler shows what citations look like in a style
/// @param text where the caret is, and the way back to this panel
public record Surroundings(Consumer<Id<Source>> cite, KeptCopies copies, Online online, Styler styler, Text text) {

    /// The text beside the panel.
    ///
    /// @param caret where it is now
    /// @param toFront shows this panel, whichever is shown now
    public record Text(Supplier<Place> caret, Runnable toFront) {}
}
