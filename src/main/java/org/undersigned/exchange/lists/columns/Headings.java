package org.undersigned.exchange.lists.columns;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.undersigned.language.Folding;

/// The words that headings of columns are made of.
public final class Headings {

    /// What a heading tells.
    ///
    /// @param sure whether the heading is one of ours from end to end
    public record Told(Column column, boolean sure) {}

    /// No heading is longer; a sentence that holds the word "country" is not one.
    private static final int MOST_WORDS = 12;

    private static final Map<String, Column> WHOLE = new HashMap<>();

    private static final Map<String, Column> WORDS = new LinkedHashMap<>();

    static {
        read();
    }

    private Headings() {}

    /// What `cell` says as a heading, or empty when it is none.
    public static Optional<Told> told(String cell) {
        if (cell.isBlank() || cell.length() > 120) {
            return Optional.empty();
        }
        var key = key(cell);
        var whole = WHOLE.get(key);
        if (whole != null) {
            return Optional.of(new Told(whole, true));
        }
        var words = Arrays.asList(key.split(" ", -1));
        if (words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        return WORDS.entrySet().stream()
                .filter(entry -> words.contains(entry.getKey()))
                .findFirst()
                .map(entry -> new Told(entry.getValue(), false));
    }

    /// Whether a row of cells is a row of headings: most of them tell a column, and at least one surely.
    public static boolean isHeader(List<String> cells) {
        int filled = 0;
        int told = 0;
        boolean sure = false;
        for (var cell : cells) {
            var heading = told(cell);
            filled += cell.isBlank() ? 0 : 1;
            told += heading.isPresent() ? 1 : 0;
            sure |= heading.map(Told::sure).orElse(false);
        }
        return sure && told * 2 >= filled;
    }

    private static String key(String cell) {
        return Folding.fold(cell).replaceAll("[^\\p{L}\\p{N}#]+", " ").strip();
    }

    private static void read() {
        var stream = Objects.requireNonNull(Headings.class.getResourceAsStream("headings.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && line.indexOf(' ') > 0) {
                    int space = line.indexOf(' ');
                    var column = Column.valueOf(line.substring(0, space));
                    var table = line.charAt(space + 1) == '=' ? WHOLE : WORDS;
                    for (var heading : line.substring(space + 2).split(";", -1)) {
                        table.putIfAbsent(key(heading), column);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
