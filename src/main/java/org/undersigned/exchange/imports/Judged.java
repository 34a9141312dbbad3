package org.undersigned.exchange.imports;

import java.util.List;
import org.undersigned.model.text.Role;

/// A draft with the reading it was given, the doubts about it, and other readings worth offering.
record Judged(Draft draft, Reading reading, List<Doubt> doubts, List<Reading> alternatives) {

    static Judged sure(Draft draft, Reading reading) {
        return new Judged(draft, reading, List.of(), List.of());
    }

    static Judged unsure(Draft draft, Reading reading, Doubt doubt, Reading... alternatives) {
        return new Judged(draft, reading, List.of(doubt), List.of(alternatives));
    }

    /// A block whose lines stay lines where the draft's do.
    static Reading.Part part(Draft draft, Role role) {
        return Reading.Part.of(role).withLinesKept(draft.shape() == Draft.Shape.LINES);
    }

    boolean isRole(Role role) {
        return reading instanceof Reading.Part part && part.role() == role;
    }
}
