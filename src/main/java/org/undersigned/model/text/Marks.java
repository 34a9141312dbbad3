package org.undersigned.model.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that is said about a run: its looks, the address it links to, and its language where that is not the edition's.
///
/// @param link an address as written, or null
/// @param language BCP 47 tag, or null for the language of the edition
public record Marks(
        Set<Mark> looks, @Nullable String link, @Nullable String language) {

    public static final Marks NONE = new Marks(Set.of(), null, null);

    public Marks {
        looks = looks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(looks));
    }

    public static Marks of(Mark... looks) {
        return new Marks(Set.of(looks), null, null);
    }

    public boolean has(Mark mark) {
        return looks.contains(mark);
    }

    public Marks with(Mark mark) {
        if (has(mark)) {
            return this;
        }
        var next = EnumSet.of(mark);
        next.addAll(looks);
        return new Marks(next, link, language);
    }

    public Marks without(Mark mark) {
        if (!has(mark)) {
            return this;
        }
        var next = EnumSet.copyOf(looks);
        next.remove(mark);
        return new Marks(next, link, language);
    }

    public Marks withLink(@Nullable String address) {
        return new Marks(looks, address, language);
    }

    public Marks withLanguage(@Nullable String tag) {
        return new Marks(looks, link, tag);
    }
}
