package org.undersigned.citing.style;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.citing.SourceField;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.Inline;

/// The entries of a bibliography for a letter whose citations are as written: what is known of each source, in the
/// words it was given in, and its addresses.
final class AsWritten {

    private final LanguageNames languages;
    private final CitedSources cited;

    AsWritten(Letter letter, Edition edition) {
        this.languages = new LanguageNames(edition.language());
        this.cited = new CitedSources(letter, edition);
    }

    List<Inline.Citation> entries() {
        var entries = new ArrayList<Inline.Citation>();
        for (var source : cited.inOrder()) {
            var parts = new Parts(languages).words(words(source)).addresses(cited.locations(source));
            entries.add(new Inline.Citation(source.id(), parts.close(true, true), ""));
        }
        return entries;
    }

    private static String words(Source source) {
        var authors = source.authors().stream().map(Author::name).collect(Collectors.joining("; "));
        var date = source.dateWritten().isBlank() ? source.date() : source.dateWritten();
        var title = SourceField.TITLE.isSaidBy(source) ? source.title() : "";
        var lead = Stream.of(authors, title).filter(part -> !part.isBlank()).collect(Collectors.joining(": "));
        return Stream.of(lead, source.publisher(), date, source.pages())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
