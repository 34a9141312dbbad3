package org.undersigned.model.source;

import java.time.Instant;
import java.util.List;

/// What was found when somebody asked to look at an address, and when that was.
///
/// @param status the HTTP status of the last answer, or 0 when there was none
/// @param hops the addresses that the answer led through after the first, in order; the last one is where it ends
public record AddressCheck(Instant at, Outcome outcome, int status, List<String> hops) {

    public AddressCheck {
        hops = List.copyOf(hops);
    }

    /// How looking ended.
    public enum Outcome {
        REACHED,
        /// Reached, at another address.
        REDIRECTED,
        /// The server says that there is nothing (404, 410).
        GONE,
        /// The server does not show it to us (401, 403, 451).
        REFUSED,
        /// The server is in trouble or overloaded (429, 5xx), or answered what nobody understands.
        TROUBLED,
        /// No answer in time.
        SILENT,
        /// No such host, or nobody answers there.
        NO_SERVER,
        /// The server cannot prove who it is.
        UNTRUSTED,
        /// Led from address to address without end.
        LOOP,
        /// Not an address that can be looked up.
        NOT_AN_ADDRESS
    }

    /// Whether a reader who follows the address arrives.
    public boolean arrives() {
        return outcome == Outcome.REACHED || outcome == Outcome.REDIRECTED;
    }
}
