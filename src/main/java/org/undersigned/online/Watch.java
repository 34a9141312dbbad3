package org.undersigned.online;

/// Who watches work that goes on. Called from any thread.
public interface Watch {

    /// @param done of all addresses
    void at(int done, int all);

    boolean cancelled();
}
