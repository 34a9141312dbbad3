package org.undersigned.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.undersigned.exchange.references.ReferenceArrival;
import org.undersigned.exchange.references.ReferenceFate;
import org.undersigned.exchange.references.ReferenceImporter;
import org.undersigned.exchange.references.ReferenceResult;
import org.undersigned.exchange.references.ReferenceReview;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Ids;

/// Sources from BibTeX, RIS, CSL-JSON or lines of addresses, with the review's own decisions.
final class ReferenceContribution implements Contribution {

    private static final Pattern FILE = Pattern.compile(".*\\.(bib|bibtex|ris|json)");
    private static final Pattern TEXT = Pattern.compile(".*\\.(txt|text|md)");
    private static final Pattern ENTRY =
            Pattern.compile("(?m)^\\s*(?:@[A-Za-z]{2,40}\\s*[{(]|TY  ?- )", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://|\\bwww\\.|\\bdoi\\b");

    private final Terminal terminal;

    ReferenceContribution(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "sources";
    }

    /// A text is a list of sources as far as its lines hold addresses.
    @Override
    public double evidence(byte[] bytes, String fileName) {
        var lower = fileName.toLowerCase(Locale.ROOT);
        if (FILE.matcher(lower).matches()) {
            return 0.95;
        }
        if (!TEXT.matcher(lower).matches()) {
            return 0;
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (ENTRY.matcher(text).find()) {
            return 0.95;
        }
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        long addresses =
                lines.stream().filter(line -> ADDRESS.matcher(line).find()).count();
        return lines.isEmpty() ? 0 : 0.85 * addresses / lines.size();
    }

    @Override
    public Contributed into(Letter letter, byte[] bytes, String fileName, Ids ids) throws Refused {
        return switch (new ReferenceImporter(ids).read(bytes, fileName)) {
            case ReferenceResult.Refused(var reason) -> throw new Refused(terminal.text(reason.key(), fileName));
            case ReferenceResult.Read read -> {
                var review = ReferenceReview.of(letter.sources(), read.reading());
                var arrival = review.arrival(letter.sources());
                yield new Contributed(
                        letter.withSources(letter.sources().withAll(arrival.sources())), account(review, arrival));
            }
        };
    }

    private String account(ReferenceReview review, ReferenceArrival arrival) {
        return terminal.text(
                "cli.import.sources",
                review.rows().size(),
                arrival.added().size(),
                arrival.completed().size(),
                arrival.unchanged(),
                review.counts().getOrDefault(ReferenceFate.DOUBTFUL, 0),
                arrival.unread());
    }
}
