package org.undersigned.citing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Sense about web addresses, offline. Nothing here changes an address by itself: it flags, and offers.
public final class Addresses {

    private static final Set<String> SHORTENERS = Set.of(
            "goo.gl",
            "bit.ly",
            "t.co",
            "tinyurl.com",
            "ow.ly",
            "is.gd",
            "buff.ly",
            "rb.gy",
            "cutt.ly",
            "t.ly",
            "bitly.com",
            "shorturl.at",
            "tiny.cc",
            "lnkd.in",
            "fb.me",
            "youtu.be",
            "amzn.to",
            "dlvr.it",
            "trib.al",
            "j.mp",
            "v.gd",
            "rebrand.ly",
            "soo.gd",
            "s.id",
            "urlz.fr",
            "x.gd",
            "kutt.it",
            "wp.me",
            "nyti.ms",
            "econ.st");

    private static final Set<String> TRACKERS = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "msclkid",
            "mc_cid",
            "mc_eid",
            "igshid",
            "igsh",
            "yclid",
            "twclid",
            "ttclid",
            "_ga",
            "_gl",
            "vero_id",
            "mkt_tok",
            "oly_enc_id",
            "oly_anon_id",
            "wickedid",
            "ref_src",
            "ref_url",
            "si");

    private static final Pattern PICTURE = Pattern.compile("\\.(jpe?g|png|gif|webp|tiff?|bmp|svg|heic)$");
    private static final Pattern NUMBERS = Pattern.compile("[\\d.]+");
    private static final Set<String> OWN_NETWORKS =
            Set.of("local", "localhost", "lan", "internal", "intranet", "home", "corp", "onion", "i2p");
    private static final String SENTENCE_ENDS = ".,;:!?…»”’\"'";

    private Addresses() {}

    public static Set<AddressFlag> flags(String address) {
        var flags = EnumSet.noneOf(AddressFlag.class);
        if (isShortLink(address)) {
            flags.add(AddressFlag.SHORT_LINK);
        }
        if (!withoutTracking(address).equals(address)) {
            flags.add(AddressFlag.TRACKING);
        }
        if (isLikelySecured(address)) {
            flags.add(AddressFlag.PLAIN_HTTP);
        }
        if (!withoutSwallowedPunctuation(address).equals(address)) {
            flags.add(AddressFlag.SWALLOWED_PUNCTUATION);
        }
        if (PICTURE.matcher(path(address).toLowerCase(Locale.ROOT)).find()) {
            flags.add(AddressFlag.PICTURE_FILE);
        }
        return flags;
    }

    /// Whether the host is a known shortener with something behind it.
    public static boolean isShortLink(String address) {
        return SHORTENERS.contains(host(address)) && path(address).length() > 1;
    }

    /// The address without the parameters that only serve to follow the reader; all others stay as they were.
    public static String withoutTracking(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            return address;
        }
        int hash = address.indexOf('#', query);
        int end = hash < 0 ? address.length() : hash;
        var parameters = address.substring(query + 1, end).split("&", -1);
        var kept = Arrays.stream(parameters)
                .filter(parameter -> !follows(parameter))
                .toList();
        if (kept.size() == parameters.length) {
            return address;
        }
        var rest = kept.isEmpty() ? "" : "?" + String.join("&", kept);
        return address.substring(0, query) + rest + address.substring(end);
    }

    /// The address without sentence punctuation and unpaired closing brackets at its end.
    public static String withoutSwallowedPunctuation(String address) {
        int end = address.length();
        while (end > 0 && (SENTENCE_ENDS.indexOf(address.charAt(end - 1)) >= 0 || closesNothing(address, end))) {
            end--;
        }
        return address.substring(0, end);
    }

    /// The address with `https` for `http`, where it is plain.
    public static String secured(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7) ? "https://" + address.substring(7) : address;
    }

    /// Whether an address is plain where the same one with `https` likely works: at a public name, and not at a port, a
    /// number or inside a network of its own.
    private static boolean isLikelySecured(String address) {
        var host = host(address);
        return address.regionMatches(true, 0, "http://", 0, 7)
                && host.indexOf('.') > 0
                && host.indexOf(':') < 0
                && !NUMBERS.matcher(host).matches()
                && !OWN_NETWORKS.contains(host.substring(host.lastIndexOf('.') + 1));
    }

    /// A form in which two spellings of one address are equal: scheme, `www.`, case of the host, default ports, a
    /// trailing slash, a fragment, tracking parameters, the order of the others and needless percent signs do not
    /// count.
    public static String normalised(String address) {
        var plain = withoutTracking(withoutSwallowedPunctuation(address.strip()));
        int hash = plain.indexOf('#');
        var whole = hash < 0 || plain.startsWith("#!", hash) ? plain : plain.substring(0, hash);
        int query = whole.indexOf('?');
        var path = PercentSigns.spelled(path(query < 0 ? whole : whole.substring(0, query)))
                .replaceFirst("/+$", "");
        var parameters = query < 0
                ? ""
                : Arrays.stream(whole.substring(query + 1).split("&", -1))
                        .map(PercentSigns::spelled)
                        .sorted()
                        .collect(Collectors.joining("&", "?", ""));
        return host(whole) + path + parameters;
    }

    /// What two spellings of one address have in common, the place in the page among it; an address of absurd length
    /// is like none but itself.
    public static String identity(String address) {
        if (address.length() > 2000) {
            return address;
        }
        int hash = address.indexOf('#');
        return normalised(address) + (hash < 0 ? "" : withoutSwallowedPunctuation(address.substring(hash)));
    }

    /// The host in lower case without `www.` and default port, or empty.
    public static String host(String address) {
        var rest = afterScheme(address);
        var authority = rest.substring(0, endOfAuthority(rest)).toLowerCase(Locale.ROOT);
        var host = authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":(80|443)$", "");
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static String path(String address) {
        var rest = afterScheme(address);
        var path = rest.substring(endOfAuthority(rest));
        int end = 0;
        while (end < path.length()
                && path.charAt(end) != '?'
                && (path.charAt(end) != '#' || path.startsWith("#!", end))) {
            end++;
        }
        return path.substring(0, end);
    }

    private static String afterScheme(String address) {
        int scheme = address.indexOf("://");
        return scheme < 0 ? address : address.substring(scheme + 3);
    }

    private static int endOfAuthority(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            if ("/?#".indexOf(rest.charAt(i)) >= 0) {
                return i;
            }
        }
        return rest.length();
    }

    private static boolean follows(String parameter) {
        var name = parameter
                .substring(0, parameter.indexOf('=') < 0 ? parameter.length() : parameter.indexOf('='))
                .toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || name.startsWith("pk_") || name.startsWith("mtm_") || TRACKERS.contains(name);
    }

    private static boolean closesNothing(String address, int end) {
        char close = address.charAt(end - 1);
        int pair = ")]}>".indexOf(close);
        if (pair < 0) {
            return false;
        }
        var text = address.substring(0, end);
        return text.chars().filter(c -> c == close).count()
                > text.chars().filter(c -> c == "([{<".charAt(pair)).count();
    }
}
