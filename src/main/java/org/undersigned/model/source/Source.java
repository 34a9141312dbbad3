package org.undersigned.model.source;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Identified;
import org.undersigned.model.identity.Register;

/// A thing that is cited, stated once for the whole letter.
///
/// @param dateWritten the date in the source's or author's own words, such as `May 23rd, 2017`
/// @param date the same as ISO 8601, as exact as known (`2017`, `2017-05`, `2017-05-23`), or empty
/// @param language BCP 47 tag, or empty when nobody said
/// @param identifiers such as `doi`, `isbn`, `un-symbol`, `docket`
/// @param otherFields what an import brought and nobody understood: kept and shown, never dropped
public record Source(
        Id<Source> id,
        SourceKind kind,
        String title,
        List<Author> authors,
        String publisher,
        String dateWritten,
        String date,
        String language,
        String pages,
        Map<String, String> identifiers,
        Map<String, String> otherFields,
        Register<Location> locations)
        implements Identified<Source> {

    public Source {
        authors = List.copyOf(authors);
        identifiers = Collections.unmodifiableMap(new TreeMap<>(identifiers));
        otherFields = Collections.unmodifiableMap(new TreeMap<>(otherFields));
    }

    /// A source of which only its title and where to read it are known.
    public static Source of(Id<Source> id, String title, Location... locations) {
        return new Source(
                id,
                SourceKind.WEB_PAGE,
                title,
                List.of(),
                "",
                "",
                "",
                "",
                "",
                Map.of(),
                Map.of(),
                Register.of(locations));
    }

    public Source withKind(SourceKind changed) {
        return new Source(
                id,
                changed,
                title,
                authors,
                publisher,
                dateWritten,
                date,
                language,
                pages,
                identifiers,
                otherFields,
                locations);
    }

    public Source withTitle(String changed) {
        return new Source(
                id,
                kind,
                changed,
                authors,
                publisher,
                dateWritten,
                date,
                language,
                pages,
                identifiers,
                otherFields,
                locations);
    }

    public Source withLanguage(String changed) {
        return new Source(
                id,
                kind,
                title,
                authors,
                publisher,
                dateWritten,
                date,
                changed,
                pages,
                identifiers,
                otherFields,
                locations);
    }

    public Source withDates(String written, String iso) {
        return new Source(
                id,
                kind,
                title,
                authors,
                publisher,
                written,
                iso,
                language,
                pages,
                identifiers,
                otherFields,
                locations);
    }

    public Source withLocations(Register<Location> changed) {
        return new Source(
                id,
                kind,
                title,
                authors,
                publisher,
                dateWritten,
                date,
                language,
                pages,
                identifiers,
                otherFields,
                changed);
    }
}
