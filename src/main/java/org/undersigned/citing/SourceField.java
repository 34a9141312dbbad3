package org.undersigned.citing;

import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;

/// What is said of a source once, as opposed to its identifiers and locations, of which it may have many.
public enum SourceField {
    KIND,
    /// Not said when an address stands in for it.
    TITLE,
    AUTHORS,
    PUBLISHER,
    /// As written and as a date, together.
    DATE,
    LANGUAGE,
    PAGES;

    public boolean isSaidBy(Source source) {
        return switch (this) {
            case KIND -> source.kind() != SourceKind.OTHER;
            case TITLE -> !source.title().isBlank() && !isAddress(source, source.title());
            case AUTHORS -> !source.authors().isEmpty();
            case PUBLISHER -> !source.publisher().isBlank();
            case DATE -> !source.dateWritten().isBlank() || !source.date().isBlank();
            case LANGUAGE -> !source.language().isBlank();
            case PAGES -> !source.pages().isBlank();
        };
    }

    /// Whether two sources say the same here.
    public boolean isAlike(Source one, Source other) {
        return taken(one, other).equals(one);
    }

    /// `source` with this field as `other` has it.
    public Source taken(Source source, Source other) {
        return new Source(
                source.id(),
                (this == KIND ? other : source).kind(),
                (this == TITLE ? other : source).title(),
                (this == AUTHORS ? other : source).authors(),
                (this == PUBLISHER ? other : source).publisher(),
                (this == DATE ? other : source).dateWritten(),
                (this == DATE ? other : source).date(),
                (this == LANGUAGE ? other : source).language(),
                (this == PAGES ? other : source).pages(),
                source.identifiers(),
                source.otherFields(),
                source.locations());
    }

    private static boolean isAddress(Source source, String text) {
        return source.locations().stream().anyMatch(place -> place.address().equals(text));
    }
}
