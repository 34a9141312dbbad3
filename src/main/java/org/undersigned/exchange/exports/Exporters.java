package org.undersigned.exchange.exports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.citing.style.Styler;
import org.undersigned.exchange.exports.content.Exporter;
import org.undersigned.exchange.exports.office.DocxExporter;
import org.undersigned.exchange.exports.office.OdtExporter;

/// The formats we write beside pages, in the order a menu shows them.
public final class Exporters {

    /// What an e-mail is at most wide.
    private static final int MAIL_COLUMNS = 72;

    private static final List<Exporter> ALL = List.of(
            new DocxExporter(),
            new OdtExporter(),
            new HtmlExporter(),
            new MarkdownExporter(),
            PlainTextExporter.wrappedAt(MAIL_COLUMNS),
            new CanonicalExporter());

    private Exporters() {}

    public static List<Exporter> all() {
        return ALL;
    }

    /// The same, with citations in the letter's style wherever that counts.
    public static List<Exporter> styled(Styler styler) {
        return ALL.stream()
                .<Exporter>map(
                        format -> format instanceof CanonicalExporter ? format : new StyledExporter(format, styler))
                .toList();
    }

    /// The format that a file of this name asks for; the longest extension that fits wins.
    public static Optional<Exporter> forFile(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(exporter -> name.endsWith("." + exporter.extension()))
                .max(Comparator.comparingInt(exporter -> exporter.extension().length()));
    }
}
