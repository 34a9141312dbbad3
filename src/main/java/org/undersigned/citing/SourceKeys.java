package org.undersigned.citing;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.language.Folding;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Source;

/// What a source can be recognised by, in a form in which two spellings are equal.
///
/// @param title folded words, or empty when an address stands in for a title
record SourceKeys(Source source, Set<String> identifiers, Set<String> addresses, String title, String authors) {

    /// Shorter titles are shared by too many things to say anything.
    private static final int TELLING_TITLE = 8;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    static SourceKeys of(Source source) {
        return new SourceKeys(
                source,
                identifiers(source),
                addresses(source),
                SourceField.TITLE.isSaidBy(source) ? words(source.title()) : "",
                authors(source));
    }

    Optional<Likeness> likeness(SourceKeys other) {
        if (shares(identifiers, other.identifiers)) {
            return Optional.of(Likeness.SAME_IDENTIFIER);
        }
        if (shares(addresses, other.addresses)) {
            return Optional.of(
                    saysNoMore(other) || other.saysNoMore(this) ? Likeness.SAME_ADDRESS : Likeness.ADDRESS_ONLY);
        }
        if (!title.equals(other.title) || title.length() < TELLING_TITLE) {
            return Optional.empty();
        }
        return Optional.of(sameMaking(other) ? Likeness.SAME_TITLE : Likeness.TITLE_ONLY);
    }

    /// Whether the title is part of the other's, or missing.
    private boolean saysNoMore(SourceKeys other) {
        return title.isEmpty() || (" " + other.title + " ").contains(" " + title + " ");
    }

    /// The same authors, or the same day; and nothing of the two that disagrees.
    private boolean sameMaking(SourceKeys other) {
        var sameAuthors = agrees(authors, other.authors);
        var sameDate = agrees(source.date(), other.source.date());
        boolean sameDay = sameDate.orElse(false) && source.date().length() == 10;
        return (sameAuthors.orElse(false) || sameDay) && sameAuthors.orElse(true) && sameDate.orElse(true);
    }

    private static Optional<Boolean> agrees(String one, String other) {
        return one.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : Optional.of(one.startsWith(other) || other.startsWith(one));
    }

    private static boolean shares(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    /// Not the number of a journal, which all its articles share.
    private static Set<String> identifiers(Source source) {
        return source.identifiers().entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals("issn") && !entry.getValue().isBlank())
                .map(entry -> entry.getKey() + " " + plain(entry.getKey(), entry.getValue()))
                .collect(Collectors.toSet());
    }

    private static String plain(String name, String value) {
        var lower = value.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "doi" -> lower.replaceFirst("^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
            case "isbn" -> lower.replaceAll("[^0-9x]", "");
            default -> lower.replaceAll("\\s+", " ");
        };
    }

    private static Set<String> addresses(Source source) {
        return source.locations().stream()
                .map(place -> Addresses.identity(place.address()))
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toSet());
    }

    /// The authors' names, whichever way round they are written.
    private static String authors(Source source) {
        return source.authors().stream()
                .map(Author::name)
                .map(SourceKeys::nameWords)
                .sorted()
                .collect(Collectors.joining(";"));
    }

    private static String nameWords(String name) {
        return NO_WORD.splitAsStream(Folding.fold(name))
                .filter(word -> word.length() > 1)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String words(String text) {
        return NO_WORD.matcher(Folding.fold(text)).replaceAll(" ").strip();
    }
}
