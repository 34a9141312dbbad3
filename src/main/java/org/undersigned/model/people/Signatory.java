package org.undersigned.model.people;

import org.jspecify.annotations.Nullable;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Identified;

/// An entry in the list of who signs. Its place in the letter's register is its order by hand.
///
/// Whether they agreed is told by the ledger; `onList` is the coordinator's own choice, and counts and prints
/// follow it.
///
/// @param role what the person is in the organisation, as printed
/// @param printedForm overrides how the entry is printed; empty follows the pattern of the letter
/// @param tier a group named by the user (authors, supporters …), or empty
/// @param contact where to reach them; never part of an output unless chosen
public record Signatory(
        Id<Signatory> id,
        @Nullable Id<Person> person,
        @Nullable Id<Organisation> organisation,
        String role,
        Capacity capacity,
        String printedForm,
        String tier,
        String contact,
        String remarks,
        boolean onList)
        implements Identified<Signatory> {

    public Signatory {
        if (person == null && organisation == null) {
            throw new IllegalArgumentException("A signatory is a person, an organisation, or both");
        }
    }

    public static Signatory of(Id<Signatory> id, @Nullable Id<Person> person, @Nullable Id<Organisation> organisation) {
        var capacity = organisation == null ? Capacity.PERSONAL : Capacity.FOR_THE_ORGANISATION;
        return new Signatory(id, person, organisation, "", capacity, "", "", "", "", true);
    }

    /// The same entry for another organisation.
    public Signatory of(Id<Organisation> changed) {
        return new Signatory(id, person, changed, role, capacity, printedForm, tier, contact, remarks, onList);
    }

    /// The same entry of another person.
    public Signatory by(Id<Person> changed) {
        return new Signatory(id, changed, organisation, role, capacity, printedForm, tier, contact, remarks, onList);
    }

    public Signatory withTier(String changed) {
        return new Signatory(id, person, organisation, role, capacity, printedForm, changed, contact, remarks, onList);
    }

    public Signatory withRole(String changed) {
        return new Signatory(id, person, organisation, changed, capacity, printedForm, tier, contact, remarks, onList);
    }

    public Signatory withCapacity(Capacity changed) {
        return new Signatory(id, person, organisation, role, changed, printedForm, tier, contact, remarks, onList);
    }

    public Signatory withOnList(boolean changed) {
        return new Signatory(id, person, organisation, role, capacity, printedForm, tier, contact, remarks, changed);
    }

    public Signatory withPrintedForm(String changed) {
        return new Signatory(id, person, organisation, role, capacity, changed, tier, contact, remarks, onList);
    }

    public Signatory withContact(String changed) {
        return new Signatory(id, person, organisation, role, capacity, printedForm, tier, changed, remarks, onList);
    }

    public Signatory withRemarks(String changed) {
        return new Signatory(id, person, organisation, role, capacity, printedForm, tier, contact, changed, onList);
    }
}
