package org.undersigned.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.undersigned.exchange.lists.ColumnMap;
import org.undersigned.exchange.lists.ListAdditions;
import org.undersigned.exchange.lists.ListReviewer;
import org.undersigned.exchange.lists.ListWords;
import org.undersigned.exchange.lists.tables.Table;
import org.undersigned.exchange.lists.tables.TableChoices;
import org.undersigned.exchange.lists.tables.TableReader;
import org.undersigned.exchange.lists.tables.TableReading;
import org.undersigned.matching.Watch;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Ids;

/// Signatories from a table, cards or lines of names, with the review's own decisions.
final class ListContribution implements Contribution {

    private static final Pattern TABLE = Pattern.compile(".*\\.(csv|tsv|tab|xlsx|vcf|vcard|html?)");
    private static final Pattern OTHER = Pattern.compile(".*\\.(bib|bibtex|ris|enw|json)");
    private static final Pattern ADDRESS = Pattern.compile("(?i).*(https?://|www\\.|\\bdoi\\b).*");

    private final Terminal terminal;

    ListContribution(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "signatories";
    }

    /// A text is a list of names as far as its lines hold no addresses.
    @Override
    public double evidence(byte[] bytes, String fileName) {
        var lower = fileName.toLowerCase(Locale.ROOT);
        if (TABLE.matcher(lower).matches()) {
            return 0.9;
        }
        if (OTHER.matcher(lower).matches()) {
            return 0;
        }
        var lines = new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        long names =
                lines.stream().filter(line -> !ADDRESS.matcher(line).matches()).count();
        return lines.isEmpty() ? 0 : 0.8 * names / lines.size();
    }

    @Override
    public Contributed into(Letter letter, byte[] bytes, String fileName, Ids ids) throws Refused {
        var words = new ListWords(terminal.messages());
        var table = table(bytes, fileName, words);
        var review = ListReviewer.review(table, ColumnMap.of(table), letter, Watch.NOBODY);
        var additions = ListAdditions.of(review, letter, ids);
        var sentences = words.of(additions.account());
        table.notices().forEach(notice -> sentences.add(words.of(notice)));
        return new Contributed(additions.addedTo(letter), String.join("\n", sentences));
    }

    private static Table table(byte[] bytes, String fileName, ListWords words) throws Refused {
        return switch (TableReader.read(bytes, fileName, TableChoices.NONE)) {
            case TableReading.Read(var table) -> table;
            case TableReading.Refused(var reason) -> throw new Refused(words.of(reason, fileName));
        };
    }
}
