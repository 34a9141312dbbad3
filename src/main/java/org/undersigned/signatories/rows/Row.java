package org.undersigned.signatories.rows;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.LedgerEntry;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;

/// One entry as the panel shows it.
///
/// @param number its place in the order of outputs, from 1
/// @param tags by which it can be narrowed down
/// @param folded everything that can be searched, folded
/// @param of what the row was made of
public record Row(
        int number, String title, String detail, Standing standing, String folded, Set<Tag> tags, Subject of) {

    /// What a row was made of.
    ///
    /// @param latest the last thing the signatory said
    public record Subject(
            Signatory signatory,
            @Nullable Person person,
            @Nullable Organisation organisation,
            @Nullable LedgerEntry latest) {

        /// Values are compared by identity: a value that did not change is the same object.
        @SuppressWarnings("ReferenceEquality")
        boolean is(Subject other) {
            return signatory == other.signatory
                    && person == other.person
                    && organisation == other.organisation
                    && latest == other.latest;
        }
    }

    public Id<Signatory> id() {
        return of.signatory().id();
    }

    public boolean onList() {
        return of.signatory().onList();
    }

    Row numbered(int changed) {
        return changed == number ? this : new Row(changed, title, detail, standing, folded, tags, of);
    }
}
