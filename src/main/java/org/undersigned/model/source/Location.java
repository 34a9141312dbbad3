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
/// @param check what was found when somebody last asked to look at the address; null while nobody did
public record Location(
        Id<Location> id,
        String address,
        String language,
        LocationKind kind,
        @Nullable LocalDate seen,
        String note,
        @Nullable Id<KeptFile> keptCopy,
        @Nullable AddressCheck check)
        implements Identified<Location> {

    public static Location of(Id<Location> id, String address, String language) {
        return new Location(id, address, language, LocationKind.ORIGINAL, null, "", null, null);
    }

    /// The same place under another address, which nobody has looked at yet; a copy kept of the old one stays.
    public Location withAddress(String changed) {
        var stillTrue = changed.equals(address) ? check : null;
        return new Location(id, changed, language, kind, seen, note, keptCopy, stillTrue);
    }

    public Location withLanguage(String changed) {
        return new Location(id, address, changed, kind, seen, note, keptCopy, check);
    }

    public Location withKind(LocationKind changed) {
        return new Location(id, address, language, changed, seen, note, keptCopy, check);
    }

    public Location withSeen(@Nullable LocalDate changed) {
        return new Location(id, address, language, kind, changed, note, keptCopy, check);
    }

    public Location withNote(String changed) {
        return new Location(id, address, language, kind, seen, changed, keptCopy, check);
    }

    public Location withKeptCopy(@Nullable Id<KeptFile> changed) {
        return new Location(id, address, language, kind, seen, note, changed, check);
    }

    public Location withCheck(@Nullable AddressCheck changed) {
        return new Location(id, address, language, kind, seen, note, keptCopy, changed);
    }

    /// The same place under another id.
    public Location withId(Id<Location> changed) {
        return new Location(changed, address, language, kind, seen, note, keptCopy, check);
    }
}
