package org.undersigned.exchange.references;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.citing.Addresses;
import org.undersigned.language.LanguageNames;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.LocationKind;
import org.undersigned.model.source.Source;

/// A pasted list: a line a source, with its addresses anywhere in it or in the lines right below, each with the
/// language that is said beside it.
final class AddressList {

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(?:https?://|www\\.)[^\\s<>\"|]+");
    /// How far from an address, in characters, its language may be said.
    private static final int NEAR = 40;

    private static final Pattern LEAD = Pattern.compile("^(?:[-*•·]|\\(?\\d{1,4}[.)\\]]|\\[\\^?\\d{1,4}]:?)\\s+");
    private static final Pattern LANGUAGE_BEFORE =
            Pattern.compile("(?i)(?:\\b(?:in|en|em|auf)\\s+)?\\b(\\p{L}{4,12})\\s*:?\\s*([<(\\[]*)\\s*$");
    private static final Pattern LANGUAGE_BEHIND =
            Pattern.compile("^[>)\\]]*\\s*\\(\\s*(?:in\\s+|en\\s+)?(\\p{L}{4,12})\\s*\\)");

    private AddressList() {}

    static ReferenceReading read(String text, Ids ids) {
        var lines = new ArrayList<String>();
        var unread = new ArrayList<Unread>();
        boolean open = false;
        int number = 0;
        for (var line : text.split("\\R", -1)) {
            number++;
            var bare = line.replace("\uFEFF", "").strip();
            var words = LEAD.matcher(bare).replaceFirst("");
            if (open && words.equals(bare) && isOnlyAddresses(words)) {
                lines.set(lines.size() - 1, lines.getLast() + " " + words);
            } else if (words.isBlank()) {
                open = false;
            } else if (words.chars().noneMatch(Character::isLetterOrDigit)) {
                unread.add(new Unread(number, line, Unread.Why.NOTHING_TO_CITE));
                open = false;
            } else {
                lines.add(words);
                open = !ADDRESS.matcher(words).find();
            }
        }
        return new ReferenceReading(
                lines.stream().map(line -> source(line, ids)).toList(), unread);
    }

    /// Whether a line goes on with the one above it: addresses under the words that they belong to.
    private static boolean isOnlyAddresses(String line) {
        var found = ADDRESS.matcher(line);
        return found.find() && found.reset().replaceAll("").chars().noneMatch(Character::isLetterOrDigit);
    }

    static String write(Iterable<Source> sources) {
        var text = new StringBuilder();
        for (var source : sources) {
            var titled = source.locations().stream()
                    .noneMatch(place -> place.address().equals(source.title()));
            text.append(titled ? source.title() : "");
            source.locations()
                    .forEach(place -> text.append(" <").append(place.address()).append('>'));
            text.append(source.locations().isEmpty() ? "\n\n" : "\n");
        }
        return text.toString().replaceAll("(?m)^ ", "");
    }

    private static Source source(String line, Ids ids) {
        var locations = new ArrayList<Location>();
        var rest = new StringBuilder();
        int end = 0;
        for (var found = ADDRESS.matcher(line); found.find(); ) {
            var address = Addresses.withoutSwallowedPunctuation(found.group());
            var lead = line.substring(Math.min(end, found.start()), found.start());
            var near = lead.substring(Math.max(0, lead.length() - NEAR));
            var before = language(LANGUAGE_BEFORE.matcher(near));
            end = found.start() + address.length();
            var behind = LANGUAGE_BEHIND.matcher(line.substring(end, Math.min(line.length(), end + NEAR)));
            var language = before.or(() -> language(behind)).orElse("");
            rest.append(lead, 0, lead.length() - near.length())
                    .append(
                            before.isEmpty()
                                    ? near
                                    : LANGUAGE_BEFORE.matcher(near).replaceFirst("$2"));
            if (before.isEmpty() && !language.isEmpty()) {
                rest.append(behind.group().replaceFirst("\\(.*", ""));
                end += behind.end();
            }
            var kind = Addresses.isShortLink(address) ? LocationKind.SHORT_LINK : LocationKind.ORIGINAL;
            locations.add(new Location(ids.fresh(), address, language, kind, null, "", null, null));
        }
        rest.append(line.substring(end));
        return FreeReference.of(rest.toString(), locations, ids);
    }

    /// The tag of the language that stands beside an address, if one does.
    private static Optional<String> language(Matcher beside) {
        return beside.find() ? LanguageNames.tag(beside.group(1)) : Optional.empty();
    }
}
