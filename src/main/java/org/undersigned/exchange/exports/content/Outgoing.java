package org.undersigned.exchange.exports.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.source.KeptPictures;

/// What is exported.
///
/// @param today what a date field shows; null where that is not known, and a date stays to be filled in
/// @param pictures the bytes of pictures kept in the letter's file
public record Outgoing(
        Letter letter, Edition edition, @Nullable LocalDate today, KeptPictures pictures) {

    /// An edition without its pictures on a day that is not known.
    public static Outgoing undated(Letter letter, Edition edition) {
        return new Outgoing(letter, edition, null, KeptPictures.NONE);
    }

    /// An edition without its pictures, whose descriptions stand in their place.
    public static Outgoing of(Letter letter, Edition edition, LocalDate today) {
        return new Outgoing(letter, edition, today, KeptPictures.NONE);
    }
}
