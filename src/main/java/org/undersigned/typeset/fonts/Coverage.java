package org.undersigned.typeset.fonts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/// Which family has which character. A family's file is read when a character is first looked for in it, and once.
/// Safe to share between threads.
public final class Coverage {

    private final Map<Family, BitSet> known = new EnumMap<>(Family.class);

    public boolean has(Family family, int codePoint) {
        return characters(family).get(codePoint);
    }

    private synchronized BitSet characters(Family family) {
        return known.computeIfAbsent(family, Coverage::read);
    }

    private static BitSet read(Family family) {
        var name = "/org/undersigned/fonts/" + family.file();
        try (var in = Coverage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The typeface " + name + " is missing");
            }
            return CharacterMap.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
