package org.undersigned.citing;

import java.nio.charset.StandardCharsets;

/// One spelling for parts of an address that may be written with percent signs or without: `/informe%C3%A9` and
/// `/informeé` are one page, and so are `%7e` and `~`.
final class PercentSigns {

    private static final String UNRESERVED = "-._~";
    private static final String NEVER_PLAIN = "\"<>\\^`{|}";

    private PercentSigns() {}

    /// What needs no percent sign has none, what does has it with capitals.
    static String spelled(String part) {
        var spelled = new StringBuilder(part.length() + 16);
        for (int i = 0; i < part.length(); ) {
            int octet = octet(part, i);
            if (octet >= 0) {
                append(spelled, octet, isUnreserved(octet));
                i += 3;
            } else {
                int c = part.codePointAt(i);
                boolean plain = c > 0x20 && c < 0x7F && NEVER_PLAIN.indexOf(c) < 0;
                for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    append(spelled, each & 0xFF, plain);
                }
                i += Character.charCount(c);
            }
        }
        return spelled.toString();
    }

    private static void append(StringBuilder spelled, int octet, boolean plain) {
        if (plain) {
            spelled.append((char) octet);
        } else {
            spelled.append('%');
            spelled.append(Character.toUpperCase(Character.forDigit(octet >> 4, 16)));
            spelled.append(Character.toUpperCase(Character.forDigit(octet & 0xF, 16)));
        }
    }

    /// What a percent sign and two figures stand for, or -1.
    private static int octet(String part, int at) {
        if (part.charAt(at) != '%' || at + 2 >= part.length()) {
            return -1;
        }
        int high = Character.digit(part.charAt(at + 1), 16);
        int low = Character.digit(part.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean isUnreserved(int octet) {
        return (octet >= 'a' && octet <= 'z')
                || (octet >= 'A' && octet <= 'Z')
                || (octet >= '0' && octet <= '9')
                || UNRESERVED.indexOf(octet) >= 0;
    }
}
