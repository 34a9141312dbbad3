package org.undersigned.citing.style;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a style can know of a source before it is rendered: its type, and which variables have no value.
///
/// @param present those of [#VARIABLES] that have a value
record Shape(CSLType type, Set<String> present) {

    /// What [CslItem] may give a value, and that is the same wherever the source is cited.
    private static final Map<String, Function<CSLItemData, @Nullable Object>> VARIABLES = Map.ofEntries(
            Map.entry("title", CSLItemData::getTitle),
            Map.entry("author", CSLItemData::getAuthor),
            Map.entry("publisher", CSLItemData::getPublisher),
            Map.entry("page", CSLItemData::getPage),
            Map.entry("DOI", CSLItemData::getDOI),
            Map.entry("ISBN", CSLItemData::getISBN),
            Map.entry("ISSN", CSLItemData::getISSN),
            Map.entry("container-title", CSLItemData::getContainerTitle),
            Map.entry("volume", CSLItemData::getVolume),
            Map.entry("issue", CSLItemData::getIssue),
            Map.entry("publisher-place", CSLItemData::getPublisherPlace),
            Map.entry("edition", CSLItemData::getEdition),
            Map.entry("genre", CSLItemData::getGenre),
            Map.entry("authority", CSLItemData::getAuthority),
            Map.entry("number", CSLItemData::getNumber),
            Map.entry("issued", CSLItemData::getIssued),
            Map.entry("URL", CSLItemData::getURL),
            Map.entry("accessed", CSLItemData::getAccessed));

    /// What depends on the place of the citation, or is made from another variable: never known before.
    private static final Set<String> OPEN = Set.of(
            "citation-number",
            "collection-title-short",
            "container-title-short",
            "first-reference-note-number",
            "language",
            "locator",
            "page-first",
            "title-short",
            "year-suffix");

    static Shape of(CSLItemData item) {
        var present = new TreeSet<String>();
        VARIABLES.forEach((name, value) -> {
            if (value.apply(item) != null) {
                present.add(name);
            }
        });
        return new Shape(item.getType(), present);
    }

    /// Whether a variable has no value, whatever is cited before. One that has a value may still be hidden by the
    /// engine, which says nothing twice that stood in for the authors.
    boolean isAbsent(String variable) {
        return !present.contains(variable) && !OPEN.contains(variable) && !Flags.isFlag(variable);
    }
}
