package org.undersigned.online;

import java.time.Duration;

/// How patient and how polite we are.
///
/// @param patience for one address, redirects included
/// @param pause between two requests to the same host
/// @param atOnce how many addresses are looked at side by side
/// @param hops how many redirects are followed
/// @param copyPatience for the whole of a copy
/// @param copySize the largest copy that is kept, in bytes
public record Limits(Duration patience, Duration pause, int atOnce, int hops, Duration copyPatience, long copySize) {

    public static final Limits USUAL =
            new Limits(Duration.ofSeconds(10), Duration.ofMillis(500), 4, 10, Duration.ofMinutes(2), 50L * 1024 * 1024);
}
