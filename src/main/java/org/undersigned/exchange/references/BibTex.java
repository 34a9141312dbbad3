package org.undersigned.exchange.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;

/// BibTeX and BibLaTeX, in the field names of the latter where both have one.
final class BibTex {

    /// Fields that hold signs, not words: nothing in them is a command.
    private static final Set<String> VERBATIM = Set.of("url", "doi", "file", "eprint", "urldate", "date", "isbn");

    private static final Vocabulary NAMES = new Vocabulary(
            Map.ofEntries(
                    Map.entry(SourceKind.WEB_PAGE, "online"),
                    Map.entry(SourceKind.LETTER, "letter"),
                    Map.entry(SourceKind.REPORT, "report"),
                    Map.entry(SourceKind.ARTICLE, "article"),
                    Map.entry(SourceKind.BOOK, "book"),
                    Map.entry(SourceKind.LAW, "legislation"),
                    Map.entry(SourceKind.COURT_CASE, "jurisdiction"),
                    Map.entry(SourceKind.UN_DOCUMENT, "legal"),
                    Map.entry(SourceKind.PRESS_RELEASE, "pressrelease"),
                    Map.entry(SourceKind.PICTURE, "image"),
                    Map.entry(SourceKind.DATA, "dataset"),
                    Map.entry(SourceKind.OTHER, "misc")),
            Map.of(
                    "electronic", SourceKind.WEB_PAGE,
                    "www", SourceKind.WEB_PAGE,
                    "techreport", SourceKind.REPORT,
                    "inproceedings", SourceKind.ARTICLE,
                    "conference", SourceKind.ARTICLE,
                    "incollection", SourceKind.ARTICLE,
                    "inbook", SourceKind.BOOK,
                    "booklet", SourceKind.BOOK,
                    "artwork", SourceKind.PICTURE),
            List.of("title"),
            List.of("publisher", "institution", "organization"),
            List.of("langid", "language"),
            List.of("pages"),
            List.of("url"),
            List.of("urldate"),
            Map.of("doi", "doi", "isbn", "isbn", "issn", "issn", "un-symbol", "number", "docket", "docket"),
            "undersigned-");

    private BibTex() {}

    static ReferenceReading read(String text, Ids ids) {
        var scanner = new BibTexScanner(text.startsWith("\uFEFF") ? text.substring(1) : text);
        scanner.scan();
        var sources = new ArrayList<Source>();
        var unread = new ArrayList<>(scanner.unread());
        for (var entry : scanner.entries()) {
            var authors = authors(entry.takeFirst(List.of("author")));
            entry.fields().forEach((name, values) -> values.replaceAll(value -> words(name, value)));
            var written = entry.takeFirst(List.of("undersigned-date-written"));
            var date = date(entry);
            NAMES.source(entry, authors, date, written.isEmpty() ? date : written, ids)
                    .ifPresentOrElse(
                            sources::add,
                            () -> unread.add(new Unread(entry.line(), entry.key(), Unread.Why.NOTHING_TO_CITE)));
        }
        return new ReferenceReading(sources, unread);
    }

    static String write(Iterable<Source> sources) {
        var text = new StringBuilder();
        int number = 0;
        for (var source : sources) {
            var entry = NAMES.entry(source, "source" + ++number);
            text.append('@')
                    .append(entry.type())
                    .append('{')
                    .append(entry.key())
                    .append(",\n");
            var fields = new TreeMap<String, String>();
            fields.put(
                    "author",
                    String.join(
                            " and ",
                            source.authors().stream().map(BibTex::author).toList()));
            fields.put("date", source.date());
            if (!source.dateWritten().equals(source.date())) {
                fields.put("undersigned-date-written", LatexText.write(source.dateWritten()));
            }
            entry.fields().forEach((name, values) -> {
                var value = String.join("\n", values);
                fields.put(name, isVerbatim(name) ? verbatim(value) : LatexText.write(value));
            });
            fields.forEach((name, value) -> {
                if (!value.isBlank()) {
                    text.append("  ").append(name).append(" = {").append(value).append("},\n");
                }
            });
            text.append("}\n\n");
        }
        return text.toString();
    }

    /// The date, from BibLaTeX's one field or BibTeX's three.
    private static String date(RawReference entry) {
        var whole = PartialDate.iso(String.join("", entry.fields().getOrDefault("date", List.of())));
        if (!whole.isEmpty()) {
            entry.take("date");
            return whole;
        }
        var year = String.join("", entry.fields().getOrDefault("year", List.of()));
        var month = String.join("", entry.fields().getOrDefault("month", List.of()));
        var date = PartialDate.iso(year, month, String.join("", entry.fields().getOrDefault("day", List.of())));
        if (!date.isEmpty()) {
            entry.take("year");
            if (date.length() > 4) {
                entry.take("month");
            }
            if (date.length() > 7) {
                entry.take("day");
            }
        }
        return date;
    }

    private static boolean isVerbatim(String name) {
        return VERBATIM.contains(name) || name.startsWith("undersigned-location") || name.startsWith("undersigned-id");
    }

    private static String words(String name, String value) {
        return isVerbatim(name) ? unverbatim(value.strip()) : LatexText.read(value.replaceAll("\\s+", " "));
    }

    /// Braces must pair even in a verbatim field; they are written as an address writes them.
    private static String verbatim(String value) {
        return value.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
    }

    private static String unverbatim(String value) {
        return value.replaceAll("\\\\([%#&_~{}$])", "$1");
    }

    private static List<Author> authors(String field) {
        var authors = new ArrayList<Author>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= field.length(); i++) {
            boolean end = i == field.length();
            if (end || (depth <= 0 && isAnd(field, i))) {
                author(field.substring(start, i), authors);
                start = Math.min(i + 5, field.length());
            } else {
                depth += field.charAt(i) == '{' ? 1 : field.charAt(i) == '}' ? -1 : 0;
            }
        }
        return authors;
    }

    private static boolean isAnd(String field, int at) {
        return Character.isWhitespace(field.charAt(at))
                && field.regionMatches(true, at + 1, "and", 0, 3)
                && at + 4 < field.length()
                && Character.isWhitespace(field.charAt(at + 4));
    }

    private static void author(String written, List<Author> authors) {
        var name = written.strip();
        if (!name.isEmpty()) {
            boolean organisation = name.startsWith("{") && name.indexOf('}') == name.length() - 1;
            authors.add(new Author(LatexText.read(name), organisation));
        }
    }

    private static String author(Author author) {
        var name = LatexText.write(author.name());
        return author.organisation() || name.toLowerCase(Locale.ROOT).contains(" and ") ? "{" + name + "}" : name;
    }
}
