package org.undersigned.model.people;

import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Identified;

/// Somebody who signs, named once however often they stand in the list.
public record Person(Id<Person> id, Names names) implements Identified<Person> {

    public static Person of(Id<Person> id, String name) {
        return new Person(id, Names.of(name));
    }
}
