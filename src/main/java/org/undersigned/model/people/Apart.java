package org.undersigned.model.people;

/// Two organisations, or two persons, of which somebody said that they are not the same. In no order: the smaller id
/// stands first.
///
/// @param one an id's value; the two are of one kind
public record Apart(String one, String other) implements Comparable<Apart> {

    public Apart {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException("Two things, the smaller id first");
        }
    }

    public static Apart of(String one, String other) {
        return one.compareTo(other) < 0 ? new Apart(one, other) : new Apart(other, one);
    }

    public boolean names(String id) {
        return one.equals(id) || other.equals(id);
    }

    @Override
    public int compareTo(Apart that) {
        int first = one.compareTo(that.one);
        return first != 0 ? first : other.compareTo(that.other);
    }
}
