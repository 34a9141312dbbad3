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

    /// The edit that moves entries up (negative) or down by one place, keeping them together; none at the end of the
    /// list.
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
        var ids = letter.signatories().stream().map(Signatory::id).toList();
        var rest = new ArrayList<>(ids);
        rest.removeAll(moving);
        int target = before.map(rest::indexOf).orElse(rest.size());
        var moves = new ArrayList<Edit>();
        var now = new ArrayList<>(ids);
        int above = (int) ids.subList(0, before.map(ids::indexOf).orElse(ids.size())).stream()
                .filter(moving::contains)
                .count();
        int aboveLeft = above;
        int done = 0;
        for (var id : ids.stream().filter(moving::contains).toList()) {
            int from = now.indexOf(id);
            now.remove(from);
            aboveLeft -= done < above ? 1 : 0;
            int place = target + done + aboveLeft;
            done++;
            now.add(Math.clamp(place, 0, now.size()), id);
            moves.add(new PeopleEdit.MoveSignatory(id, place));
        }
        return now.equals(ids) ? Optional.empty() : asOne(moves);
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
