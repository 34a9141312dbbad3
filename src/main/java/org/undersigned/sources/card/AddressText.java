package org.undersigned.sources.card;

import org.undersigned.citing.Addresses;

/// Addresses as a narrow panel shows them: the real one, without the scheme that goes without saying.
final class AddressText {

    private static final String USUAL = "https://";

    private AddressText() {}

    static String of(String address) {
        return address.regionMatches(true, 0, USUAL, 0, USUAL.length()) ? address.substring(USUAL.length()) : address;
    }

    /// The address where it is no longer than `most`, or else its host and a sign that more follows.
    static String brief(String address, int most) {
        var text = of(address);
        var host = Addresses.host(address);
        return text.length() <= most || host.isEmpty() ? text : host + "/…";
    }
}
