package org.undersigned.exchange.references;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;

/// A reference as people write it, taken apart: who, what it is called, who published it, when, its numbers. It is
/// taken apart only where its title stands out; what is not understood is kept as a note.
final class FreeReference {

    /// What is longer is no reference, whatever it is.
    private static final int LONGEST = 3000;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern QUOTED = Pattern.compile("[“\"«„]\\s*([^”\"»“]{3,300}?)[,.;]?\\s*[”\"»“]");
    private static final Pattern SLANTED =
            Pattern.compile("(?<![\\p{L}\\d*_])([*_])(?=\\S)([^*_]{3,300}?)[,.;]?\\1(?![\\p{L}\\d*_])");
    private static final Pattern YEAR_IN_BRACKETS =
            Pattern.compile("^([^()]{3,200}?)\\s+\\(([^()]*\\b(?:1[5-9]|20)\\d\\d[^()]*)\\)[.,:]\\s+(\\S.*)$");
    private static final Pattern PAGES =
            Pattern.compile("(?i)\\b(?:pp?|págs?|pages?|páginas?)\\.?\\s*(\\d+(?:\\s*[–-]\\s*\\d+)?)(?!\\d)");
    private static final Pattern PLACE_AND_PUBLISHER = Pattern.compile("^(\\p{Lu}[\\p{L} .,-]{1,40}?):\\s+(\\S.*)$");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;()\\[\\]]+\\s*|\\.\\s+|\\.$");
    private static final Pattern LED_IN = Pattern.compile(
            "(?i)^(?:see(?: also)?|cf\\.?|compare|véase(?: también)?|ver(?: también)?|vid\\.?)[:,]?\\s+");

    private final Map<String, String> identifiers = new LinkedHashMap<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private String title = "";
    private String before = "";
    private String after = "";

    private FreeReference() {}

    /// @param words without addresses
    static Source of(String words, List<Location> locations, Ids ids) {
        var reference = new FreeReference();
        var line = BLANKS.matcher(words).replaceAll(" ");
        if (line.length() > LONGEST) {
            return reference.whole(line, line, locations, ids);
        }
        var rest = WrittenNumbers.take(line, reference.identifiers);
        locations.forEach(place -> WrittenNumbers.ofAddress(place.address(), reference.identifiers));
        return reference.takeTitle(rest)
                ? reference.source(locations, ids)
                : reference.whole(rest, line, locations, ids);
    }

    /// Finds what stands out as the title, and with it what is before and behind.
    private boolean takeTitle(String text) {
        var quoted = QUOTED.matcher(text);
        var slanted = SLANTED.matcher(text);
        if (quoted.find()) {
            split(text, quoted.group(1), quoted.start(), quoted.end());
            var inside = SLANTED.matcher(after);
            if (inside.find()) {
                others.put("container-title", inside.group(2));
                after = after.substring(0, inside.start()) + after.substring(inside.end());
            }
            return true;
        }
        if (slanted.find()) {
            split(text, slanted.group(2), slanted.start(), slanted.end());
            return true;
        }
        return takeTitleBehindYear(text);
    }

    /// `Paz, A. (2017). Rivers of the south. Delta Press.`
    private boolean takeTitleBehindYear(String text) {
        var found = YEAR_IN_BRACKETS.matcher(text);
        if (!found.matches() || WrittenAuthors.of(found.group(1)).isEmpty()) {
            return false;
        }
        var rest = found.group(3);
        int end = rest.indexOf(". ");
        title = Marking.bare(end < 0 ? rest : rest.substring(0, end));
        before = found.group(1);
        after = found.group(2) + ". " + (end < 0 ? "" : rest.substring(end + 2));
        return !title.isEmpty();
    }

    private void split(String text, String called, int start, int end) {
        title = Marking.bare(called);
        before = text.substring(0, start);
        after = text.substring(end);
    }

    private Source source(List<Location> locations, Ids ids) {
        var lead = LED_IN.matcher(before.strip()).replaceFirst("");
        var authors = WrittenAuthors.of(lead);
        var date = WrittenDate.in(after);
        var rest = date.map(found -> found.without(after)).orElse(after);
        var pages = PAGES.matcher(rest);
        boolean paged = pages.find();
        var extent = paged ? pages.group(1) : "";
        rest = paged ? rest.substring(0, pages.start()) + rest.substring(pages.end()) : rest;
        var pieces = Stream.of(BETWEEN.split(rest, -1))
                .map(String::strip)
                .filter(piece -> piece.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
        var publisher = pieces.isEmpty() ? "" : publisher(pieces.getFirst());
        var notUnderstood = Stream.concat(
                        authors.isEmpty() ? Stream.of(Marking.bare(lead)) : Stream.empty(),
                        pieces.stream().skip(publisher.isEmpty() ? 0 : 1))
                .filter(piece -> !piece.isBlank())
                .toList();
        if (!notUnderstood.isEmpty()) {
            others.put("note", String.join("; ", notUnderstood));
        }
        return filed(authors, date, publisher, extent, locations, ids);
    }

    /// The first piece behind the title is who published it, where it reads like a name: `Lima: Delta Press`.
    private String publisher(String piece) {
        var placed = PLACE_AND_PUBLISHER.matcher(piece);
        if (placed.matches()) {
            others.put("publisher-place", placed.group(1));
            return placed.group(2);
        }
        return Character.isUpperCase(piece.codePointAt(0)) && piece.length() <= 80 ? piece : "";
    }

    private SourceKind kind() {
        if (identifiers.containsKey("un-symbol")) {
            return SourceKind.UN_DOCUMENT;
        }
        return identifiers.containsKey("isbn") ? SourceKind.BOOK : SourceKind.WEB_PAGE;
    }

    /// Nothing stands out: all of it is the title, with the numbers where nothing but numbers is there.
    private Source whole(String rest, String words, List<Location> locations, Ids ids) {
        title = Stream.of(Marking.bare(rest), Marking.bare(words))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> locations.isEmpty() ? "" : locations.getFirst().address());
        return filed(List.of(), Optional.empty(), "", "", locations, ids);
    }

    private Source filed(
            List<Author> authors,
            Optional<WrittenDate> date,
            String publisher,
            String pages,
            List<Location> locations,
            Ids ids) {
        return new Source(
                ids.fresh(),
                kind(),
                title,
                authors,
                publisher,
                date.map(WrittenDate::words).orElse(""),
                date.map(WrittenDate::iso).orElse(""),
                "",
                pages,
                identifiers,
                others,
                Register.copyOf(locations));
    }

    /// The marks between the parts of a reference, which belong to none of them.
    static final class Marking {

        private static final Pattern EMPTY_BRACKETS = Pattern.compile("<\\s*>|\\(\\s*[;,:]?\\s*\\)|\\[\\s*]");
        private static final Pattern BEFORE_MARKS = Pattern.compile("\\s+(?=[,;.:)])|[:,;]\\s*(?=[,;.:])");
        private static final String ENDS = ":,;.–—-";

        private Marking() {}

        /// Words without marks at their ends, and without those that lost what stood between them.
        static String bare(String text) {
            var closed =
                    EMPTY_BRACKETS.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("");
            var words =
                    BEFORE_MARKS.matcher(BLANKS.matcher(closed).replaceAll(" ")).replaceAll("");
            int start = 0;
            int end = words.length();
            while (start < end && isMark(words.charAt(start))) {
                start++;
            }
            while (end > start && isMark(words.charAt(end - 1))) {
                end--;
            }
            return words.substring(start, end);
        }

        private static boolean isMark(char c) {
            return Character.isWhitespace(c) || ENDS.indexOf(c) >= 0;
        }
    }
}
