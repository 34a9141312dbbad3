package org.undersigned.model.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Identified;

/// One place where a source can be read.
///
/// @param address as the author gave it; never rewritten by the app
/// @param language BCP 47 tag of what stands there, or empty when nobody said
/// @param seen the day somebody last looked
/// @param keptCopy a copy inside the letter's file
public record Location(
        Id<Location> id,
        String address,
        String language,
        LocationKind kind,
        @Nullable LocalDate seen,
        String note,
        @Nullable Id<KeptFile> keptCopy)
        implements Identified<Location> {

    public static Location of(Id<Location> id, String address, String language) {
        return new Location(id, address, language, LocationKind.ORIGINAL, null, "", null);
    }

    public Location withAddress(String changed) {
        return new Location(id, changed, language, kind, seen, note, keptCopy);
    }

    public Location withLanguage(String changed) {
        return new Location(id, address, changed, kind, seen, note, keptCopy);
    }

    public Location withKind(LocationKind changed) {
        return new Location(id, address, language, changed, seen, note, keptCopy);
    }
}
