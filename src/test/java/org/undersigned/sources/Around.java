package org.undersigned.sources;

import java.util.function.Consumer;
import org.undersigned.citing.style.Styler;
import org.undersigned.document.Place;
import org.undersigned.keeping.KeptCopies;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.Source;
import org.undersigned.online.Online;

/// The surroundings of a panel that stands alone.
final class Around {

    private Around() {}

    static Surroundings with(Consumer<Id<Source>> cite, KeptCopies copies, Online online) {
        return with(cite, copies, online, new Place.Nowhere());
    }

    static Surroundings with(Consumer<Id<Source>> cite, KeptCopies copies, Online online, Place caret) {
        return new Surroundings(cite, copies, online, new Styler(), new Surroundings.Text(() -> caret, () -> {}));
    }
}
