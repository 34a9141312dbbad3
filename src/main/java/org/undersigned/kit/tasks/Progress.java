package org.undersigned.kit.tasks;

/// What work says of itself while it runs. May be called from any thread.
public interface Progress {

    /// @param done from 0 to 1, or negative when nobody can tell
    void at(double done);

    /// @throws java.util.concurrent.CancellationException when the user no longer wants the result
    void stopIfCancelled();
}
