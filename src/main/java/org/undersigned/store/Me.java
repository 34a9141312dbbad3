package org.undersigned.store;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

/// Who opens files here.
///
/// @param who asked each time, because preferences change while the app runs
public record Me(Supplier<String> who, String machine) {

    /// On this machine, as the environment names it; no name is looked up on a network.
    public static Me here(Supplier<String> who, Map<String, String> environment) {
        var machine = environment.getOrDefault("HOSTNAME", environment.getOrDefault("COMPUTERNAME", ""));
        return new Me(who, machine);
    }

    LockHolder since(Instant now) {
        return new LockHolder(who.get(), machine, now, ProcessHandle.current().pid());
    }
}
