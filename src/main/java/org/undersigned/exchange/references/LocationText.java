package org.undersigned.exchange.references;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.LocationKind;

/// A location as one line, for formats that know of a single address only:
/// `address | language | kind | seen | note`, with a backslash before a bar or backslash inside.
final class LocationText {

    private LocationText() {}

    /// Whether an address alone says all there is to say.
    static boolean isPlain(Location location) {
        return location.language().isEmpty()
                && location.kind() == LocationKind.ORIGINAL
                && location.note().isEmpty();
    }

    static String write(Location location) {
        var seen = location.seen();
        return String.join(
                " | ",
                escaped(location.address()),
                location.language(),
                location.kind().name().toLowerCase(Locale.ROOT),
                seen == null ? "" : seen.toString(),
                escaped(location.note().replace('\n', ' ')));
    }

    static Location read(Id<Location> id, String line) {
        var parts = new ArrayList<>(parts(line));
        while (parts.size() < 5) {
            parts.add("");
        }
        return new Location(
                id, parts.get(0), parts.get(1), kind(parts.get(2)), date(parts.get(3)), parts.get(4), null, null);
    }

    static @Nullable LocalDate date(String iso) {
        try {
            return iso.isBlank() ? null : LocalDate.parse(iso.strip());
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static LocationKind kind(String name) {
        for (var kind : LocationKind.values()) {
            if (kind.name().equalsIgnoreCase(name)) {
                return kind;
            }
        }
        return LocationKind.ORIGINAL;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|");
    }

    private static List<String> parts(String line) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                part.append(line.charAt(++i));
            } else if (c == '|') {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }
}
