package org.undersigned.sources.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.language.LanguageNames;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;

/// A source as a form holds it: everything as typed.
///
/// @param identifiers names and values, of which either may be missing
record SourceDraft(
        SourceKind kind,
        String title,
        List<Author> authors,
        String publisher,
        String dateWritten,
        String date,
        String language,
        String pages,
        List<Map.Entry<String, String>> identifiers,
        List<Location> locations) {

    SourceDraft {
        authors = List.copyOf(authors);
        identifiers = List.copyOf(identifiers);
        locations = List.copyOf(locations);
    }

    boolean saysSomething() {
        return !title.isBlank()
                || locations.stream().anyMatch(location -> !location.address().isBlank());
    }

    /// Whether the date is one, as exact as known, or nothing.
    boolean hasSoundDate() {
        var typed = date.strip();
        try {
            return typed.isEmpty()
                    || typed.matches("\\d{4}")
                    || (typed.matches("\\d{4}-\\d{2}") && YearMonth.parse(typed).getYear() >= 0)
                    || (typed.matches("\\d{4}-\\d{2}-\\d{2}")
                            && LocalDate.parse(typed).getYear() >= 0);
        } catch (DateTimeException _) {
            return false;
        }
    }

    /// The source with these values. What the form does not show stays as it was.
    Source changing(Source source) {
        var kept = locations.stream()
                .filter(location -> !location.address().isBlank() || location.keptCopy() != null)
                .toList();
        return new Source(
                source.id(),
                kind,
                title.strip(),
                authors.stream().filter(author -> !author.name().isBlank()).toList(),
                publisher.strip(),
                dateWritten.strip(),
                date.strip(),
                tag(language),
                pages.strip(),
                namedIdentifiers(),
                source.otherFields(),
                Register.copyOf(kept));
    }

    /// A language by its name or its tag; what is neither is kept as typed.
    static String tag(String typed) {
        return LanguageNames.tag(typed).orElse(typed.strip());
    }

    /// Two values of one name stand together; a value without a name is an `id`.
    private Map<String, String> namedIdentifiers() {
        var found = new LinkedHashMap<String, String>();
        for (var identifier : identifiers) {
            var name = identifier.getKey().isBlank() ? "id" : identifier.getKey();
            if (!identifier.getValue().isBlank()) {
                found.merge(name, identifier.getValue(), (old, more) -> old + "; " + more);
            }
        }
        return found;
    }
}
