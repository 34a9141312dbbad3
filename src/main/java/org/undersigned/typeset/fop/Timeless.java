package org.undersigned.typeset.fop;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/// Takes the clock out of a PDF, in place. The engine writes the present second as the date of the metadata and
/// makes the file's identifier from it, which would make every copy of the same letter a different file.
final class Timeless {

    private static final byte[] CREATED = ascii("<xmp:CreateDate>");
    private static final byte[] NOTED = ascii("<xmp:MetadataDate>");
    private static final byte[] ID = ascii("/ID [<");
    private static final int DIGITS = 32;

    private final byte[] pdf;

    private Timeless(byte[] pdf) {
        this.pdf = pdf;
    }

    /// Dates the metadata like the letter, and makes the identifier from the content.
    static void make(byte[] pdf) {
        var timeless = new Timeless(pdf);
        timeless.date();
        timeless.identify();
    }

    private void date() {
        int created = indexOf(CREATED, 0);
        int noted = indexOf(NOTED, 0);
        if (created >= 0 && noted >= 0) {
            int from = created + CREATED.length;
            int to = noted + NOTED.length;
            int length = bracket(to) - to;
            if (bracket(from) - from == length) {
                System.arraycopy(pdf, from, pdf, to, length);
            }
        }
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
