package org.undersigned.sources.card;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undersigned.citing.AddressFlag;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;

/// A source, where it can be read, and which notes stand on it.
///
/// @param about who made it and when, as known
public record Cited(Id<Source> id, String title, String about, List<Where> places, Uses uses) {

    public boolean needsLook() {
        return places.stream().anyMatch(Where::needsLook);
    }

    /// An address and what to know of it.
    ///
    /// @param kept the copy inside the letter
    public record Where(
            Location location,
            Set<AddressFlag> flags,
            @Nullable KeptFile kept) {

        public boolean needsLook() {
            var check = location.check();
            return !flags.isEmpty() || (check != null && !check.arrives());
        }
    }

    /// How often it is cited.
    ///
    /// @param citations in the edition on show
    /// @param notes the numbers of the notes that do, each once; a note that nothing calls has none
    /// @param elsewhere whether another edition cites it
    public record Uses(int citations, List<Integer> notes, boolean elsewhere) {

        static final Uses NONE = new Uses(0, List.of(), false);

        public boolean none() {
            return citations == 0 && !elsewhere;
        }
    }
}
