package org.undersigned.model.identity;

/// A value that can be found again by its id.
public interface Identified<T> {

    Id<T> id();
}
