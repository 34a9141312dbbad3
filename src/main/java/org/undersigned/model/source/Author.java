package org.undersigned.model.source;

/// Who made a source, as the name is written; an organisation's name is never turned round.
public record Author(String name, boolean organisation) {

    public static Author person(String name) {
        return new Author(name, false);
    }

    public static Author organisation(String name) {
        return new Author(name, true);
    }
}
