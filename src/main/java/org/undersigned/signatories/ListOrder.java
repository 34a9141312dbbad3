package org.undersigned.signatories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.undersigned.document.Edit;
import org.undersigned.document.PeopleEdit;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Signatory;

/// Moves entries in the order by hand, several at once as one step.
final class ListOrder {

    private ListOrder() {}

    /// The edit that moves entries up (negative) or down by one place, keeping them together; none at the
    /// end of the list.
    static Optional<Edit> shifted(Letter letter, Collection<Id<Signatory>> chosen, int step) {
        var places = places(letter, chosen);
        if (places.isEmpty()
                || (step < 0 && places.getFirst() == 0)
                || (step > 0 && places.getLast() == letter.signatories().size() - 1)) {
            return Optional.empty();
        }
        var order = step < 0 ? places : places.reversed();
        var moves = new ArrayList<Edit>();
        for (int place : order) {
            moves.add(
                    new PeopleEdit.MoveSignatory(letter.signatories().at(place).id(), place + step));
        }
        return asOne(moves);
    }

    /// The edit that puts entries, in their present order, before another one; at the end when there is none.
    static Optional<Edit> movedBefore(Letter letter, Collection<Id<Signatory>> chosen, Optional<Id<Signatory>> before) {
        var moving = new HashSet<>(chosen);
        if (before.filter(moving::contains).isPresent()) {
            return Optional.empty();
        }
        var edit = new PeopleEdit.MoveSignatories(moving, before.orElse(null));
        return edit.applyTo(letter).signatories().equals(letter.signatories()) ? Optional.empty() : Optional.of(edit);
    }

    private static List<Integer> places(Letter letter, Collection<Id<Signatory>> chosen) {
        return chosen.stream()
                .filter(letter.signatories()::contains)
                .map(letter.signatories()::placeOf)
                .sorted()
                .toList();
    }

    private static Optional<Edit> asOne(List<Edit> moves) {
        return moves.size() == 1
                ? Optional.of(moves.getFirst())
                : Optional.of(new Edit.Several("edit.moveSignatory", moves));
    }
}
