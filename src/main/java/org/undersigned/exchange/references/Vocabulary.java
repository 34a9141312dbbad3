package org.undersigned.exchange.references;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undersigned.citing.Addresses;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.LocationKind;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;

/// How one format names kinds and fields, and with that the two ways between its entries and sources.
///
/// Each list holds the names that are read; the first one is written.
///
/// @param kinds the type that is written for each kind
/// @param otherTypes further types that are read as a kind, in lower case; the type itself is kept and written again
/// @param identifiers the format's name for each identifier it knows
/// @param extension what stands before the names of fields that only we know
record Vocabulary(
        Map<SourceKind, String> kinds,
        Map<String, SourceKind> otherTypes,
        List<String> title,
        List<String> publisher,
        List<String> language,
        List<String> pages,
        List<String> address,
        List<String> seen,
        Map<String, String> identifiers,
        String extension) {

    private static final String TYPE = "type";
    private static final String KEY = "citation-key";
    private static final Pattern UN_SYMBOL = Pattern.compile("[A-Z]{1,6}(?:/[A-Za-z0-9.() -]+)+");

    /// The source that an entry describes, or empty when it has neither title nor address.
    ///
    /// @param date as ISO 8601, already taken out of the entry
    /// @param dateWritten in the entry's own words, already taken out
    Optional<Source> source(RawReference entry, List<Author> authors, String date, String dateWritten, Ids ids) {
        var locations = locations(entry, ids);
        var name = entry.takeFirst(title);
        if (name.isEmpty() && locations.isEmpty()) {
            return Optional.empty();
        }
        var kind = kind(entry.type());
        var found = new LinkedHashMap<String, String>();
        identifiers.forEach((ours, theirs) -> {
            var value = String.join("\n", entry.fields().getOrDefault(theirs, List.of()));
            if (means(ours, theirs, kind, value)) {
                put(found, ours, entry.takeFirst(List.of(theirs)));
            }
        });
        var publishedBy = entry.takeFirst(publisher);
        var tongue = entry.takeFirst(language);
        var extent = entry.takeFirst(pages);
        return Optional.of(new Source(
                ids.fresh(),
                kind,
                name.isEmpty() ? locations.getFirst().address() : name,
                authors,
                publishedBy,
                dateWritten,
                date,
                tongue,
                extent,
                found,
                rest(entry, kind, found),
                Register.copyOf(locations)));
    }

    /// The entry that describes a source, but for its authors and date.
    RawReference entry(Source source, String key) {
        var others = source.otherFields();
        var type = others.getOrDefault(TYPE, kinds.getOrDefault(source.kind(), ""));
        var entry = RawReference.of(type, others.getOrDefault(KEY, key), 0);
        entry.add(title.getFirst(), source.title());
        entry.add(publisher.getFirst(), source.publisher());
        entry.add(language.getFirst(), source.language());
        entry.add(pages.getFirst(), source.pages());
        source.identifiers().forEach((name, value) -> {
            var theirs = identifiers.get(name);
            boolean known = theirs != null && means(name, theirs, source.kind(), value);
            entry.add(known && theirs != null ? theirs : extension + "id-" + name, value);
        });
        addLocations(entry, source);
        others.forEach((name, value) -> {
            if (!name.equals(TYPE) && !name.equals(KEY)) {
                value.lines().forEach(line -> entry.add(name, line));
            }
        });
        return entry;
    }

    /// Whether a field that several things are written into means this identifier: any number is not the symbol of a
    /// UN document, nor a docket.
    private static boolean means(String ours, String theirs, SourceKind kind, String value) {
        return switch (theirs) {
            case "number" ->
                kind == SourceKind.UN_DOCUMENT
                        || UN_SYMBOL.matcher(value.strip()).matches();
            case "M1" -> kind == SourceKind.COURT_CASE;
            default -> !ours.isEmpty();
        };
    }

    private void addLocations(RawReference entry, Source source) {
        var locations = source.locations();
        if (!locations.isEmpty()) {
            var first = locations.at(0);
            var day = first.seen();
            entry.add(address.getFirst(), first.address());
            entry.add(seen.getFirst(), day == null ? "" : day.toString());
        }
        boolean plain = locations.size() < 2 && locations.stream().allMatch(LocationText::isPlain);
        for (int i = 0; !plain && i < locations.size(); i++) {
            entry.add(extension + "location-" + (i + 1), LocationText.write(locations.at(i)));
        }
    }

    private List<Location> locations(RawReference entry, Ids ids) {
        var locations = new ArrayList<Location>();
        for (int i = 1; ; i++) {
            var lines = entry.take(extension + "location-" + i);
            if (lines.isEmpty()) {
                break;
            }
            locations.add(LocationText.read(ids.fresh(), String.join(" ", lines)));
        }
        var written = new ArrayList<String>();
        address.forEach(name -> written.addAll(entry.take(name)));
        var day = LocationText.date(entry.takeFirst(seen));
        if (locations.isEmpty()) {
            for (var each : written) {
                var kind = Addresses.isShortLink(each) ? LocationKind.SHORT_LINK : LocationKind.ORIGINAL;
                locations.add(new Location(ids.fresh(), each, "", kind, day, "", null, null));
            }
        }
        return locations;
    }

    private SourceKind kind(String type) {
        for (var known : kinds.entrySet()) {
            if (known.getValue().equalsIgnoreCase(type)) {
                return known.getKey();
            }
        }
        return otherTypes.getOrDefault(type.toLowerCase(Locale.ROOT), SourceKind.OTHER);
    }

    /// What is left of an entry, under its own names; with the type where writing the kind would not give it back.
    private Map<String, String> rest(RawReference entry, SourceKind kind, Map<String, String> found) {
        var rest = new LinkedHashMap<String, String>();
        entry.fields().forEach((name, values) -> {
            var identifier = extension + "id-";
            if (name.startsWith(identifier)) {
                found.put(name.substring(identifier.length()), String.join("\n", values));
            } else {
                rest.put(name, String.join("\n", values));
            }
        });
        if (!entry.type().equalsIgnoreCase(kinds.get(kind))) {
            put(rest, TYPE, entry.type());
        }
        put(rest, KEY, entry.key());
        return rest;
    }

    private static void put(Map<String, String> map, String name, String value) {
        if (!value.isBlank()) {
            map.put(name, value);
        }
    }
}
