package org.undersigned.exchange.imports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.undersigned.citing.Addresses;
import org.undersigned.language.Dateline;
import org.undersigned.language.Folding;
import org.undersigned.language.Phrases;
import org.undersigned.language.Phrases.Theme;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.LocationKind;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;

/// The sources that the notes cite, each once however often its address stands in them.
final class SourceShelf {

    private static final Set<String> LINKS = Set.of(
            "in", "on", "of", "dated", "from", "de", "del", "en", "du", "le", "vom", "am", "em", "the", "a", "el");

    private final Ids ids;
    private final Map<Id<Source>, Source> sources = new LinkedHashMap<>();
    private final Map<String, Cited> byAddress = new HashMap<>();

    /// A location and the source it belongs to.
    record Cited(Id<Source> source, Id<Location> location) {}

    /// An address with the language that the words round it tell, or an empty one.
    record Found(String address, String language) {}

    SourceShelf(Ids ids) {
        this.ids = ids;
    }

    Register<Source> all() {
        return Register.copyOf(sources.values());
    }

    /// The places of addresses that are one source, described by `words`. An address known already names its source, to
    /// which the others are added.
    List<Cited> put(String words, List<Found> addresses) {
        var known = addresses.stream()
                .map(found -> byAddress.get(key(found.address())))
                .filter(cited -> cited != null)
                .findFirst();
        var source = known.isPresent() ? sources.get(known.get().source()) : described(words, addresses);
        var home = source == null ? described(words, addresses) : source;
        sources.putIfAbsent(home.id(), home);
        return addresses.stream().map(found -> place(home.id(), found)).toList();
    }

    private Cited place(Id<Source> home, Found found) {
        var known = byAddress.get(key(found.address()));
        var source = sources.get(home);
        if (known != null || source == null) {
            return known == null ? new Cited(home, ids.fresh()) : known;
        }
        var location =
                Location.of(ids.fresh(), found.address(), found.language()).withKind(kind(found.address()));
        sources.put(home, source.withLocations(source.locations().with(location)));
        var cited = new Cited(home, location.id());
        byAddress.put(key(found.address()), cited);
        return cited;
    }

    /// What is written exactly alike but for what never matters; see [Addresses#normalised].
    private static String key(String address) {
        return address.length() > 2000 ? address : Addresses.normalised(address) + "#" + fragment(address);
    }

    private static String fragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? "" : address.substring(hash + 1);
    }

    private static LocationKind kind(String address) {
        if (address.length() > 2000) {
            return LocationKind.ORIGINAL;
        }
        var host = Addresses.host(address);
        if (host.equals("web.archive.org") || host.startsWith("archive.")) {
            return LocationKind.ARCHIVED_COPY;
        }
        return Addresses.isShortLink(address) ? LocationKind.SHORT_LINK : LocationKind.ORIGINAL;
    }

    private Source described(String words, List<Found> addresses) {
        var title = title(words);
        var date = Dateline.find(title);
        var source = Source.of(ids.fresh(), withoutDate(title, date.orElse(null)))
                .withKind(kindOf(title, addresses.getFirst().address()));
        if (date.isPresent()) {
            var written = title.substring(date.get().start(), date.get().end());
            source = source.withDates(written, date.get().date().toString());
        }
        boolean oneLanguage = addresses.stream().map(Found::language).distinct().count() == 1;
        return oneLanguage ? source.withLanguage(addresses.getFirst().language()) : source;
    }

    /// The words without the brackets, colons and language that lead to the address.
    private static String title(String words) {
        var rest = words.strip();
        while (true) {
            int before = rest.length();
            rest = trimmedEnd(rest);
            int open = Math.max(rest.lastIndexOf('['), rest.lastIndexOf('('));
            if (open > 0 && LanguageSense.isLanguage(rest.substring(open))) {
                rest = rest.substring(0, open);
            }
            rest = LanguageSense.withoutTrailing(rest);
            if (rest.length() == before) {
                return rest;
            }
        }
    }

    private static String trimmedEnd(String text) {
        int end = text.length();
        while (end > 0 && (SourceText.isBlank(text.charAt(end - 1)) || ":,;-–—<".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        var rest = text.substring(0, end);
        return rest.endsWith("(") || rest.endsWith("[") ? rest.substring(0, rest.length() - 1) : rest;
    }

    private static String withoutDate(String title, Dateline.@org.jspecify.annotations.Nullable Found date) {
        if (date == null || !title.substring(date.end()).isBlank()) {
            return title;
        }
        var rest = trimmedEnd(title.substring(0, date.start()));
        while (true) {
            int space = rest.lastIndexOf(' ');
            if (space < 0 || !LINKS.contains(Folding.fold(rest.substring(space + 1)))) {
                return rest.isBlank() ? title : rest;
            }
            rest = trimmedEnd(rest.substring(0, space));
        }
    }

    private static SourceKind kindOf(String title, String address) {
        var words = Folding.fold(title);
        var lower = address.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".jpg") || lower.endsWith(".jpeg") || lower.endsWith(".png") || lower.endsWith(".gif")) {
            return SourceKind.PICTURE;
        }
        if (lower.endsWith(".csv") || lower.endsWith(".xlsx")) {
            return SourceKind.DATA;
        }
        if (title.contains("A/HRC/")
                || title.contains("A/RES/")
                || title.contains("CCPR/")
                || lower.contains("undocs.org")) {
            return SourceKind.UN_DOCUMENT;
        }
        for (var kind : KINDS.entrySet()) {
            if (kind.getValue().stream().anyMatch(word -> (" " + words + " ").contains(word))) {
                return kind.getKey();
            }
        }
        return SourceKind.WEB_PAGE;
    }

    private static final Map<SourceKind, List<String>> KINDS = kinds();

    private static Map<SourceKind, List<String>> kinds() {
        var kinds = new LinkedHashMap<SourceKind, List<String>>();
        kinds.put(
                SourceKind.PRESS_RELEASE,
                List.of("press release", "comunicado", "communique", "pressemitteilung", "nota de imprensa"));
        kinds.put(SourceKind.LETTER, List.of(" letter ", " carta ", " lettre ", " brief ", "schreiben"));
        kinds.put(
                SourceKind.REPORT, List.of(" report ", " informe ", " rapport ", "bericht", " relatorio ", " study "));
        kinds.put(
                SourceKind.COURT_CASE,
                List.of(" v. ", " vs. ", "judgment", "sentencia", " arret ", "urteil", "acordao"));
        kinds.put(
                SourceKind.LAW,
                List.of(" act ", " law ", " ley ", " loi ", "gesetz", " lei ", "regulation", "directive"));
        kinds.put(SourceKind.ARTICLE, List.of(" article ", " articulo ", " artikel ", " artigo "));
        return kinds;
    }

    /// Words that only send the reader there, such as "See also": how many characters of `text` they take.
    static int seeWords(String text) {
        int start = Leads.indent(text);
        int end = Phrases.of(Theme.SEE).startOf(text);
        if (end == 0) {
            return start;
        }
        while (end < text.length() && (SourceText.isBlank(text.charAt(end)) || ":,.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }
}
