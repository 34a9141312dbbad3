package org.undersigned.sources;

import java.util.function.Consumer;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.Source;
import org.undersigned.online.Online;
import org.undersigned.sources.form.KeptCopies;

/// What the panel reaches outside the letter's value.
///
/// @param cite cites a source where the caret stands; given by whoever knows the editor
/// @param copies files kept inside the letter's own
public record Surroundings(Consumer<Id<Source>> cite, KeptCopies copies, Online online) {}
