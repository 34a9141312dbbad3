package org.undersigned.sources.card;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.citing.AddressFlag;
import org.undersigned.citing.Addresses;
import org.undersigned.model.source.AddressCheck;

/// What can be done about a flagged address: another address in its place.
///
/// @param why what it takes care of
public record Remedy(Why why, String address) {

    /// What a remedy takes care of.
    public enum Why {
        TRACKING,
        PLAIN_HTTP,
        SWALLOWED_PUNCTUATION,
        /// A look at the address found that it leads to another.
        LEADS_ELSEWHERE
    }

    /// What can be offered for an address, without going online. Empty where nothing is known that would be better.
    public static List<Remedy> of(Cited.Where where) {
        var address = where.location().address();
        var remedies = new ArrayList<Remedy>();
        if (where.flags().contains(AddressFlag.TRACKING)) {
            remedies.add(new Remedy(Why.TRACKING, Addresses.withoutTracking(address)));
        }
        if (where.flags().contains(AddressFlag.SWALLOWED_PUNCTUATION)) {
            remedies.add(new Remedy(Why.SWALLOWED_PUNCTUATION, Addresses.withoutSwallowedPunctuation(address)));
        }
        if (where.flags().contains(AddressFlag.PLAIN_HTTP)) {
            remedies.add(new Remedy(Why.PLAIN_HTTP, Addresses.secured(address)));
        }
        var check = where.location().check();
        if (check != null
                && check.outcome() == AddressCheck.Outcome.REDIRECTED
                && !check.hops().isEmpty()) {
            remedies.add(new Remedy(Why.LEADS_ELSEWHERE, check.hops().getLast()));
        }
        return remedies;
    }
}
