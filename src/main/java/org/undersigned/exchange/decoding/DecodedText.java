package org.undersigned.exchange.decoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file's bytes as text, in the encoding that its bytes give evidence of: a byte order mark, zeros at every
/// other place (UTF-16), sequences that are right in UTF-8, else Windows-1252.
///
/// @param replaced how many bytes meant nothing
public record DecodedText(String text, Charset charset, int replaced) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// How much of a file is looked at to tell text from anything else.
    private static final int SAMPLE = 64 * 1024;

    /// The text, or empty when the bytes are none.
    public static Optional<DecodedText> of(byte[] bytes, @Nullable Charset chosen) {
        if (chosen != null) {
            return Optional.of(decoded(bytes, markLength(bytes), chosen));
        }
        int mark = markLength(bytes);
        if (mark == 3) {
            return Optional.of(decoded(bytes, 3, StandardCharsets.UTF_8));
        }
        if (mark == 2) {
            boolean little = (bytes[0] & 0xff) == 0xff;
            return Optional.of(decoded(bytes, 2, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE));
        }
        int length = Math.min(bytes.length, SAMPLE);
        int zerosAtEven = 0;
        int zerosAtOdd = 0;
        int controls = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zerosAtEven += i % 2 == 0 ? 1 : 0;
                zerosAtOdd += i % 2;
            } else if (bytes[i] > 0 && bytes[i] < ' ' && "\t\n\r\f".indexOf(bytes[i]) < 0) {
                controls++;
            }
        }
        if (zerosAtEven + zerosAtOdd > 0) {
            return wide(bytes, length, zerosAtEven, zerosAtOdd);
        }
        return controls > length / 200 ? Optional.empty() : Optional.of(narrow(bytes));
    }

    private static Optional<DecodedText> wide(byte[] bytes, int length, int zerosAtEven, int zerosAtOdd) {
        boolean little = zerosAtOdd > zerosAtEven;
        int most = Math.max(zerosAtEven, zerosAtOdd);
        int least = Math.min(zerosAtEven, zerosAtOdd);
        if (most < length / 5 || least > length / 50) {
            return Optional.empty();
        }
        return Optional.of(decoded(bytes, 0, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE));
    }

    private static DecodedText narrow(byte[] bytes) {
        var asUtf8 = decoded(bytes, 0, StandardCharsets.UTF_8);
        if (asUtf8.replaced() == 0) {
            return asUtf8;
        }
        // One broken letter, as at the end of a file cut short, does not make right sequences wrong.
        int right = 0;
        for (int i = 0; i < asUtf8.text().length(); i++) {
            char c = asUtf8.text().charAt(i);
            right += c >= 0x80 && c != '\uFFFD' ? 1 : 0;
        }
        return right > 10 * asUtf8.replaced() || endsBroken(asUtf8) ? asUtf8 : decoded(bytes, 0, WINDOWS);
    }

    private static boolean endsBroken(DecodedText text) {
        return text.replaced() == 1
                && text.text().endsWith("\uFFFD")
                && text.text().indexOf('\uFFFD') > 0
                && text.text().chars().anyMatch(c -> c >= 0x80 && c != 0xFFFD);
    }

    private static int markLength(byte[] bytes) {
        if (bytes.length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf) {
            return 3;
        }
        if (bytes.length >= 2) {
            int first = bytes[0] & 0xff;
            int second = bytes[1] & 0xff;
            return (first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff) ? 2 : 0;
        }
        return 0;
    }

    private static DecodedText decoded(byte[] bytes, int from, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var out = CharBuffer.allocate((int) ((bytes.length - from) * (double) decoder.maxCharsPerByte()) + 4);
        decoder.decode(in, out, true);
        decoder.flush(out);
        out.flip();
        var text = out.toString();
        int replaced = 0;
        for (int i = text.indexOf('\uFFFD'); i >= 0; i = text.indexOf('\uFFFD', i + 1)) {
            replaced++;
        }
        return new DecodedText(text, charset, replaced);
    }
}
