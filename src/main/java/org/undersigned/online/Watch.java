package org.undersigned.online;

import org.undersigned.model.source.AddressCheck;

/// Who watches work that goes on. Called from any thread.
public interface Watch {

    /// @param done of all addresses
    void at(int done, int all);

    /// What was found at an address, as soon as it is: it stays true when the rest is cancelled.
    default void found(String address, AddressCheck check) {}

    boolean cancelled();
}
