package org.undersigned.sources.card;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.document.Place;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Note;

/// What the panel shows, from top to bottom.
public sealed interface Card {

    /// The sources that are on it, in order.
    default List<Cited> sources() {
        return List.of();
    }

    /// Whether something on it asks to be looked at before the letter is printed.
    default boolean needsLook() {
        return sources().stream().anyMatch(Cited::needsLook);
    }

    /// The small heading over the cards that follow.
    record Heading(Part part) implements Card {}

    /// A note and what it cites.
    ///
    /// @param words its beginning
    /// @param calls where it is called, in order
    /// @param text its own words
    record OfNote(
            Id<Note> note,
            OptionalInt number,
            List<Piece> words,
            List<Call> calls,
            Place.InText text,
            List<Cited> sources,
            Set<Trouble> troubles)
            implements Card {

        public String beginning() {
            return words.stream().map(Piece::text).collect(Collectors.joining());
        }

        @Override
        public boolean needsLook() {
            return !troubles.isEmpty() || Card.super.needsLook();
        }
    }

    /// A source by itself.
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

    /// What keeps a note from being what its author wants.
    enum Trouble {
        /// Nothing calls it: it is kept and not printed.
        UNCALLED,
        /// It has no words.
        EMPTY,
        /// It cites a source that is no longer in the letter.
        LOST_SOURCE,
        /// It shows an address that its source no longer has.
        LOST_ADDRESS
    }

    /// Some words of a note, or an address in them.
    record Piece(String text, boolean address) {}

    /// Where a note is called.
    ///
    /// @param context the words before it
    record Call(Place.InText place, String context) {}
}
