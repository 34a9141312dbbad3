package org.undersigned.exchange.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// Bytes to text: UTF-8, UTF-16 with or without its mark, else windows-1252; or why they are no text at all.
final class Decoding {

    static final int LARGEST = 20_000_000;

    private static final Map<String, Refusal> BEGINNINGS = Map.of(
            "%PDF-", Refusal.PDF,
            "{\\rtf", Refusal.WORD_PROCESSOR,
            "PK\u0003\u0004", Refusal.WORD_PROCESSOR,
            "\u00D0\u00CF\u0011\u00E0", Refusal.WORD_PROCESSOR,
            "SQLite format 3", Refusal.LETTER_FILE,
            "\u0089PNG", Refusal.PICTURE,
            "\u00FF\u00D8\u00FF", Refusal.PICTURE,
            "GIF8", Refusal.PICTURE);

    private final byte[] bytes;

    Decoding(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Why these bytes are refused unread, from their number and how they begin.
    Optional<Refusal> refusal() {
        if (bytes.length > LARGEST) {
            return Optional.of(Refusal.TOO_LARGE);
        }
        var head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return BEGINNINGS.entrySet().stream()
                .filter(beginning -> head.startsWith(beginning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// The text, or nothing when the bytes hold what no text does.
    Optional<SourceText> text(String name) {
        if (starts(0xEF, 0xBB, 0xBF)) {
            return strictly(3, name).or(() -> Optional.of(western(name, 3)));
        }
        if (starts(0xFF, 0xFE)) {
            return Optional.of(loosely(StandardCharsets.UTF_16LE, 2, name));
        }
        if (starts(0xFE, 0xFF)) {
            return Optional.of(loosely(StandardCharsets.UTF_16BE, 2, name));
        }
        int evenZeros = zeros(0);
        int oddZeros = zeros(1);
        int pairs = Math.max(1, Math.min(bytes.length, 4000) / 2);
        if (oddZeros * 10 > pairs * 4 && evenZeros * 10 < pairs) {
            return Optional.of(loosely(StandardCharsets.UTF_16LE, 0, name));
        }
        if (evenZeros * 10 > pairs * 4 && oddZeros * 10 < pairs) {
            return Optional.of(loosely(StandardCharsets.UTF_16BE, 0, name));
        }
        return isBinary() ? Optional.empty() : strictly(0, name).or(() -> Optional.of(western(name, 0)));
    }

    private boolean isBinary() {
        int controls = 0;
        for (var b : bytes) {
            if (b == 0) {
                return true;
            }
            controls += (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') ? 1 : 0;
        }
        return controls * 50L > bytes.length;
    }

    private int zeros(int parity) {
        int zeros = 0;
        for (int i = parity; i < Math.min(bytes.length, 4000); i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private boolean starts(int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private Optional<SourceText> strictly(int from, String name) {
        try {
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            var text = decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return Optional.of(new SourceText(name, text.toString(), "UTF-8"));
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private SourceText loosely(Charset charset, int from, String name) {
        return new SourceText(name, new String(bytes, from, bytes.length - from, charset), charset.name());
    }

    private SourceText western(String name, int from) {
        return loosely(Charset.forName("windows-1252"), from, name);
    }
}
