package org.undersigned.exchange.exports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The text formats we write, in the order a menu shows them.
public final class Exporters {

    private static final List<Exporter> ALL =
            List.of(new MarkdownExporter(), new PlainTextExporter(), new CanonicalExporter());

    private Exporters() {}

    public static List<Exporter> all() {
        return ALL;
    }

    /// The format that a file of this name asks for; the longest extension that fits wins.
    public static Optional<Exporter> forFile(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(exporter -> name.endsWith("." + exporter.extension()))
                .max(Comparator.comparingInt(exporter -> exporter.extension().length()));
    }
}
