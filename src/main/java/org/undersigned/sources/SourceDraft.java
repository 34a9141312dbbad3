package org.undersigned.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.language.LanguageNames;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;

/// A source as a form holds it: everything as typed.
///
/// @param authors one a line
/// @param identifiers one a line, `name: value`
record SourceDraft(
        SourceKind kind,
        String title,
        String authors,
        String publisher,
        String dateWritten,
        String date,
        String language,
        String pages,
        String identifiers,
        List<Location> locations) {

    SourceDraft {
        locations = List.copyOf(locations);
    }

    static SourceDraft of(Source source) {
        return new SourceDraft(
                source.kind(),
                source.title(),
                source.authors().stream().map(Author::name).collect(Collectors.joining("\n")),
                source.publisher(),
                source.dateWritten(),
                source.date(),
                source.language(),
                source.pages(),
                source.identifiers().entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining("\n")),
                source.locations().items());
    }

    boolean saysSomething() {
        return !title.isBlank()
                || locations.stream().anyMatch(location -> !location.address().isBlank());
    }

    /// The source with these values. What the form does not show stays as it was.
    Source changing(Source source) {
        var kept = locations.stream()
                .filter(location -> !location.address().isBlank() || location.keptCopy() != null)
                .map(location ->
                        location.withAddress(location.address().strip()).withLanguage(tag(location.language())))
                .toList();
        return new Source(
                source.id(),
                kind,
                title.strip(),
                authors(source),
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

    /// An author whose name did not change stays what they were, a person or an organisation.
    private List<Author> authors(Source source) {
        var known = source.authors().stream()
                .filter(Author::organisation)
                .map(Author::name)
                .collect(Collectors.toSet());
        return lines(authors).stream()
                .map(name -> new Author(name, known.contains(name)))
                .toList();
    }

    private Map<String, String> namedIdentifiers() {
        var found = new LinkedHashMap<String, String>();
        var unnamed = new ArrayList<String>();
        for (var line : lines(identifiers)) {
            int colon = line.indexOf(':');
            if (colon > 0 && !line.startsWith("://", colon)) {
                found.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            } else {
                unnamed.add(line);
            }
        }
        if (!unnamed.isEmpty()) {
            found.merge("id", String.join("; ", unnamed), (old, more) -> old + "; " + more);
        }
        return found;
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
