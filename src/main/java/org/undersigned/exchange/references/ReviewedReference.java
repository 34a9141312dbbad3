package org.undersigned.exchange.references;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.citing.Likeness;
import org.undersigned.model.source.Source;

/// An imported source and what is to become of it.
///
/// @param like the source of the letter, or of an earlier row, that it may be one with
/// @param likeness why it may be; null when there is none
/// @param inLetter whether `like` is the letter's own
/// @param chosen whether somebody chose the fate
public record ReviewedReference(
        Source source,
        ReferenceFate fate,
        @Nullable Source like,
        @Nullable Likeness likeness,
        boolean inLetter,
        boolean chosen) {

    /// The fates that somebody may choose for it.
    public List<ReferenceFate> choices() {
        return like == null
                ? List.of(ReferenceFate.NEW, ReferenceFate.LEFT_OUT)
                : List.of(ReferenceFate.NEW, ReferenceFate.DUPLICATE, ReferenceFate.LEFT_OUT);
    }

    /// This row with another fate; itself when it cannot have that one.
    ReviewedReference chosen(ReferenceFate changed) {
        return choices().contains(changed)
                ? new ReviewedReference(source, changed, like, likeness, inLetter, true)
                : this;
    }
}
