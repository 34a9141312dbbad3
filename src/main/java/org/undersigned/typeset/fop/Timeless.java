package org.undersigned.typeset.fop;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/// Takes the clock and its zone out of a PDF. The engine writes dates as the machine's time zone has them, and
/// makes the file's identifier from the present second, which would make every copy of a letter a different file.
final class Timeless {

    private static final byte[] DATE = ascii("/CreationDate (");
    private static final byte[] ID = ascii("/ID [<");
    private static final byte[] TABLE = ascii("\nxref\n0 ");
    private static final byte[] START = ascii("startxref\n");
    private static final int DIGITS = 32;
    private static final int PLACE = 10;
    private static final int ENTRY = 20;
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private byte[] pdf;

    private Timeless(byte[] pdf) {
        this.pdf = pdf;
    }

    /// The same file, dated like the letter, with an identifier made from its content.
    static byte[] of(byte[] pdf, Instant dated) {
        var timeless = new Timeless(pdf);
        timeless.date(ascii(WRITTEN.format(dated)));
        timeless.identify();
        return timeless.pdf;
    }

    private void date(byte[] date) {
        int from = indexOf(DATE, 0);
        if (from < 0) {
            return;
        }
        from += DATE.length;
        int to = indexOf(ascii(")"), from);
        int less = to - from - date.length;
        if (less != 0) {
            move(to, less);
        }
        System.arraycopy(date, 0, pdf, from, date.length);
    }

    /// Takes out what stands before `end`, and tells the file's table of places.
    private void move(int end, int less) {
        int start = lastIndexOf(START) + START.length;
        int table = lastIndexOf(TABLE) + 1;
        for (int entry = indexOf(ascii("\n"), table + TABLE.length - 1) + 1; pdf[entry] != 't'; entry += ENTRY) {
            var place = new String(pdf, entry, PLACE, StandardCharsets.US_ASCII);
            if (pdf[entry + PLACE + 7] == 'n' && Long.parseLong(place) > end) {
                var moved = ascii(String.format(Locale.ROOT, "%010d", Long.parseLong(place) - less));
                System.arraycopy(moved, 0, pdf, entry, PLACE);
            }
        }
        var out = new ByteArrayOutputStream(pdf.length);
        out.write(pdf, 0, end - less);
        out.write(pdf, end, start - end);
        out.writeBytes(ascii(table - less + "\n%%EOF\n"));
        pdf = out.toByteArray();
    }

    private void identify() {
        int start = lastIndexOf(ID);
        if (start < 0) {
            return;
        }
        int first = start + ID.length;
        int second = bracket(first + DIGITS) + 1;
        Arrays.fill(pdf, first, first + DIGITS, (byte) '0');
        Arrays.fill(pdf, second, second + DIGITS, (byte) '0');
        var id = ascii(HexFormat.of().formatHex(digest()).substring(0, DIGITS).toUpperCase(Locale.ROOT));
        System.arraycopy(id, 0, pdf, first, DIGITS);
        System.arraycopy(id, 0, pdf, second, DIGITS);
    }

    private int bracket(int from) {
        int at = from;
        while (pdf[at] != '<') {
            at++;
        }
        return at;
    }

    private int indexOf(byte[] key, int from) {
        for (int i = from; i <= pdf.length - key.length; i++) {
            if (Arrays.equals(pdf, i, i + key.length, key, 0, key.length)) {
                return i;
            }
        }
        return -1;
    }

    private int lastIndexOf(byte[] key) {
        for (int i = pdf.length - key.length; i >= 0; i--) {
            if (Arrays.equals(pdf, i, i + key.length, key, 0, key.length)) {
                return i;
            }
        }
        return -1;
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(pdf);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
