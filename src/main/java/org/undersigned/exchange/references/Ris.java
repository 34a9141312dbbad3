package org.undersigned.exchange.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;

/// RIS: lines of a two-letter tag, two spaces, a dash and a value; `TY` opens an entry, `ER` closes it.
final class Ris {

    private static final Pattern LINE = Pattern.compile("\\s*([A-Z][A-Z0-9])  ?- ?(.*)");
    /// Stands before the names of fields that came in another format.
    private static final String FOREIGN = "undersigned-field-";

    private static final List<String> AUTHORS = List.of("AU", "A1");
    private static final List<String> DATES = List.of("DA", "PY", "Y1");

    private static final Vocabulary NAMES = new Vocabulary(
            Map.ofEntries(
                    Map.entry(SourceKind.WEB_PAGE, "ELEC"),
                    Map.entry(SourceKind.LETTER, "PCOMM"),
                    Map.entry(SourceKind.REPORT, "RPRT"),
                    Map.entry(SourceKind.ARTICLE, "JOUR"),
                    Map.entry(SourceKind.BOOK, "BOOK"),
                    Map.entry(SourceKind.LAW, "STAT"),
                    Map.entry(SourceKind.COURT_CASE, "CASE"),
                    Map.entry(SourceKind.UN_DOCUMENT, "GOVDOC"),
                    Map.entry(SourceKind.PRESS_RELEASE, "PRESS"),
                    Map.entry(SourceKind.PICTURE, "ART"),
                    Map.entry(SourceKind.DATA, "DATA"),
                    Map.entry(SourceKind.OTHER, "GEN")),
            Map.of(
                    "web", SourceKind.WEB_PAGE,
                    "blog", SourceKind.WEB_PAGE,
                    "mgzn", SourceKind.ARTICLE,
                    "news", SourceKind.ARTICLE,
                    "conf", SourceKind.ARTICLE,
                    "chap", SourceKind.BOOK,
                    "bill", SourceKind.LAW,
                    "fig", SourceKind.PICTURE),
            List.of("TI", "T1", "CT"),
            List.of("PB"),
            List.of("LA"),
            List.of("SP"),
            List.of("UR", "L2", "LK"),
            List.of("Y2"),
            Map.of("doi", "DO", "isbn", "SN", "docket", "M1"),
            "undersigned-");

    private Ris() {}

    static ReferenceReading read(String text, Ids ids) {
        var sources = new ArrayList<Source>();
        var unread = new ArrayList<Unread>();
        RawReference open = null;
        var last = "";
        int number = 0;
        for (var line : text.split("\\R", -1)) {
            number++;
            var tagged = LINE.matcher(line.startsWith("\uFEFF") ? line.substring(1) : line);
            if (tagged.matches() && tagged.group(1).equals("TY")) {
                close(open, sources, unread, ids);
                open = RawReference.of(tagged.group(2).strip(), "", number);
            } else if (open == null) {
                if (!line.isBlank()) {
                    unread.add(new Unread(number, line, Unread.Why.NOT_AN_ENTRY));
                }
            } else if (tagged.matches() && tagged.group(1).equals("ER")) {
                close(open, sources, unread, ids);
                open = null;
            } else if (tagged.matches()) {
                last = tagged.group(1);
                add(open, last, tagged.group(2));
            } else if (!last.isEmpty()) {
                continueLast(open, last, line);
            }
        }
        close(open, sources, unread, ids);
        return new ReferenceReading(sources, unread);
    }

    static String write(Iterable<Source> sources) {
        var text = new StringBuilder();
        for (var source : sources) {
            var entry = NAMES.entry(source, "");
            line(text, "TY", entry.type());
            source.authors().forEach(author -> line(text, "AU", author.name()));
            line(text, "DA", source.date().replace('-', '/'));
            if (!source.dateWritten().equals(source.date())) {
                line(text, "C8", "undersigned-date-written: " + source.dateWritten());
            }
            line(text, "ID", entry.key());
            entry.fields()
                    .forEach((tag, values) -> values.forEach(value -> {
                        boolean ours = !LINE.matcher(tag + "  - ").matches();
                        var name = tag.startsWith("undersigned-") ? tag : FOREIGN + tag;
                        line(text, ours ? "C8" : tag, (ours ? name + ": " : "") + value);
                    }));
            text.append("ER  - \n\n");
        }
        return text.toString();
    }

    private static void add(RawReference entry, String tag, String value) {
        int colon = value.indexOf(": ");
        boolean ours = tag.equals("C8") && value.startsWith("undersigned-") && colon > 0;
        var name = ours ? value.substring(0, colon) : tag;
        entry.add(
                name.startsWith(FOREIGN) ? name.substring(FOREIGN.length()) : name,
                ours ? value.substring(colon + 2) : value);
    }

    /// A line without a tag goes on with the value before it.
    private static void continueLast(RawReference entry, String tag, String line) {
        var values = entry.fields().get(tag);
        if (values == null || line.isBlank()) {
            return;
        }
        values.set(values.size() - 1, values.getLast() + " " + line.strip());
    }

    private static void close(@Nullable RawReference entry, List<Source> sources, List<Unread> unread, Ids ids) {
        if (entry == null) {
            return;
        }
        var key = entry.takeFirst(List.of("ID"));
        var authors = new ArrayList<Author>();
        AUTHORS.forEach(tag -> entry.take(tag).forEach(name -> authors.add(new Author(name, !name.contains(",")))));
        var written = entry.takeFirst(DATES).replaceFirst("/+$", "");
        var date = PartialDate.iso(written);
        var words = entry.takeFirst(List.of("undersigned-date-written"));
        var dateWritten = words.isEmpty() ? (date.isEmpty() ? written : date) : words;
        var keyed = new RawReference(entry.type(), key, entry.fields(), entry.line());
        NAMES.source(keyed, authors, date, dateWritten, ids)
                .ifPresentOrElse(
                        sources::add,
                        () -> unread.add(new Unread(entry.line(), entry.toString(), Unread.Why.NOTHING_TO_CITE)));
    }

    private static void line(StringBuilder text, String tag, String value) {
        if (!value.isBlank()) {
            text.append(tag).append("  - ").append(value.replace('\n', ' ')).append('\n');
        }
    }
}
