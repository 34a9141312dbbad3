package org.undersigned.signatories;

import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import org.undersigned.keeping.CopyShelf;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Person;
import org.undersigned.signatories.printing.ListLayout;

/// What the panel reaches outside the letter's value.
///
/// @param recorder who is at the keyboard, as the ledger names them
/// @param erased takes a person, whom the letter has erased, out of everything else that is kept of it
/// @param layout asks how the list is printed
/// @param shelf files kept inside the letter's own
/// @param front brings the panel into sight
/// @param columns which columns the table shows, as the preferences remember it
public record Surroundings(
        Supplier<String> recorder,
        InstantSource clock,
        Consumer<Id<Person>> erased,
        ListLayout layout,
        CopyShelf shelf,
        Runnable front,
        StringProperty columns) {}
