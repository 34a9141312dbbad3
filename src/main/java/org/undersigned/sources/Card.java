package org.undersigned.sources;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.undersigned.citing.AddressFlag;
import org.undersigned.document.Place;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.LocationKind;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.Note;

/// What the panel shows, from top to bottom.
sealed interface Card {

    /// The sources that are on it, in order.
    default List<Cited> sources() {
        return List.of();
    }

    /// The small heading over the cards that follow.
    record Heading(Part part) implements Card {}

    /// A note and what it cites.
    ///
    /// @param beginning its first words
    /// @param context the words before its first call
    /// @param call where it is first called
    /// @param text its own words
    record OfNote(
            Id<Note> note,
            OptionalInt number,
            String beginning,
            String context,
            int calls,
            Optional<Place.InText> call,
            Place.InText text,
            List<Cited> sources)
            implements Card {}

    /// A source that no note cites.
    record OfSource(Cited source) implements Card {

        @Override
        public List<Cited> sources() {
            return List.of(source);
        }
    }

    /// What follows a heading.
    enum Part {
        UNCALLED_NOTES,
        NOT_CITED
    }

    /// A source, and where it can be read.
    ///
    /// @param about who made it and when, as known
    record Cited(Id<Source> id, String title, String about, List<Where> places) {}

    /// An address and what to know of it.
    record Where(
            Id<Location> id,
            String language,
            LocationKind kind,
            String address,
            Set<AddressFlag> flags,
            boolean kept) {}
}
