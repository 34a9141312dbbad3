package org.undersigned.exchange.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// CSL-JSON, as reference managers exchange it. Values that are not text are kept as their JSON.
final class CslJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Vocabulary NAMES = new Vocabulary(
            Map.ofEntries(
                    Map.entry(SourceKind.WEB_PAGE, "webpage"),
                    Map.entry(SourceKind.LETTER, "personal_communication"),
                    Map.entry(SourceKind.REPORT, "report"),
                    Map.entry(SourceKind.ARTICLE, "article-journal"),
                    Map.entry(SourceKind.BOOK, "book"),
                    Map.entry(SourceKind.LAW, "legislation"),
                    Map.entry(SourceKind.COURT_CASE, "legal_case"),
                    Map.entry(SourceKind.UN_DOCUMENT, "document"),
                    Map.entry(SourceKind.PRESS_RELEASE, "article-newspaper"),
                    Map.entry(SourceKind.PICTURE, "graphic"),
                    Map.entry(SourceKind.DATA, "dataset"),
                    Map.entry(SourceKind.OTHER, "article")),
            Map.of(
                    "post-weblog", SourceKind.WEB_PAGE,
                    "post", SourceKind.WEB_PAGE,
                    "article-magazine", SourceKind.ARTICLE,
                    "paper-conference", SourceKind.ARTICLE,
                    "chapter", SourceKind.BOOK,
                    "bill", SourceKind.LAW,
                    "treaty", SourceKind.LAW),
            List.of("title"),
            List.of("publisher"),
            List.of("language"),
            List.of("page"),
            List.of("URL"),
            List.of("accessed"),
            Map.of("doi", "DOI", "isbn", "ISBN", "issn", "ISSN", "un-symbol", "number", "docket", "docket"),
            "undersigned-");

    private CslJson() {}

    static ReferenceReading read(String text, Ids ids) {
        var sources = new ArrayList<Source>();
        var unread = new ArrayList<Unread>();
        int number = 0;
        try (var parser = JSON.createParser(text)) {
            var start = parser.nextToken();
            if (start == JsonToken.START_ARRAY) {
                // One after the other, so that a file cut short gives what stands before the cut.
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    JsonNode item = parser.readValueAsTree();
                    read(item, ++number, sources, unread, ids);
                }
            } else if (start != null) {
                JsonNode root = parser.readValueAsTree();
                for (var item : root.has("items") ? root.get("items") : List.of(root)) {
                    read(item, ++number, sources, unread, ids);
                }
            }
        } catch (JacksonException e) {
            unread.add(new Unread(number + 1, e.getOriginalMessage(), Unread.Why.BROKEN_ENTRY));
        }
        return new ReferenceReading(sources, unread);
    }

    static String write(Iterable<Source> sources) {
        var items = JSON.createArrayNode();
        int number = 0;
        for (var source : sources) {
            items.add(item(source, ++number));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(items) + "\n";
    }

    private static void read(JsonNode item, int number, List<Source> sources, List<Unread> unread, Ids ids) {
        if (!item.isObject()) {
            unread.add(new Unread(number, item.toString(), Unread.Why.NOT_AN_ENTRY));
            return;
        }
        var entry = RawReference.of(text(item.path("type")), text(item.path("id")), number);
        item.properties().forEach(field -> {
            switch (field.getKey()) {
                case "type", "id", "author", "issued" -> {}
                case "accessed" -> entry.add("accessed", date(field.getValue()));
                default -> entry.add(field.getKey(), text(field.getValue()));
            }
        });
        var issued = item.path("issued");
        var date = date(issued);
        var words = text(issued.path("raw")) + text(issued.path("literal"));
        NAMES.source(entry, authors(item.path("author")), date, words.isEmpty() ? date : words, ids)
                .ifPresentOrElse(
                        sources::add,
                        () -> unread.add(new Unread(number, item.toString(), Unread.Why.NOTHING_TO_CITE)));
    }

    private static ObjectNode item(Source source, int number) {
        var entry = NAMES.entry(source, "source" + number);
        var item = JSON.createObjectNode().put("id", entry.key()).put("type", entry.type());
        var authors = item.putArray("author");
        source.authors().forEach(author -> put(authors, author));
        if (!source.date().isEmpty() || !source.dateWritten().isEmpty()) {
            var issued = item.putObject("issued");
            put(issued, source.date());
            if (!source.dateWritten().equals(source.date())) {
                issued.put("literal", source.dateWritten());
            }
        }
        entry.fields().forEach((name, values) -> {
            var value = String.join("\n", values);
            if (name.equals("accessed")) {
                put(item.putObject(name), value);
            } else {
                item.set(name, isJson(value) ? JSON.readTree(value) : item.stringNode(value));
            }
        });
        return item;
    }

    private static void put(ArrayNode authors, Author author) {
        var name = authors.addObject();
        int comma = author.name().indexOf(',');
        if (author.organisation()) {
            name.put("literal", author.name());
        } else if (comma < 0) {
            name.put("family", author.name());
        } else {
            name.put("family", author.name().substring(0, comma).strip());
            name.put("given", author.name().substring(comma + 1).strip());
        }
    }

    private static void put(ObjectNode date, String iso) {
        if (!iso.isEmpty()) {
            var parts = date.putArray("date-parts").addArray();
            for (var part : iso.split("-", -1)) {
                parts.add(Integer.parseInt(part));
            }
        }
    }

    private static List<Author> authors(JsonNode names) {
        var authors = new ArrayList<Author>();
        for (var name : names) {
            var literal = text(name.path("literal"));
            var person = List.of(
                            List.of(text(name.path("non-dropping-particle")), text(name.path("family"))),
                            List.of(text(name.path("given")), text(name.path("dropping-particle"))))
                    .stream()
                    .map(parts -> String.join(" ", parts).strip())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            if (!literal.isBlank() || !person.isBlank()) {
                authors.add(literal.isBlank() ? Author.person(person) : Author.organisation(literal));
            }
        }
        return authors;
    }

    private static String date(JsonNode date) {
        var parts = date.path("date-parts").path(0);
        return parts.isMissingNode()
                ? PartialDate.iso(text(date.path("raw")))
                : PartialDate.iso(text(parts.path(0)), text(parts.path(1)), text(parts.path(2)));
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? "" : node.isString() ? node.stringValue() : node.toString();
    }

    /// Whether a kept value was an object or array when it came in.
    private static boolean isJson(String value) {
        if (!value.startsWith("{") && !value.startsWith("[")) {
            return false;
        }
        try {
            return JSON.readTree(value).isContainer();
        } catch (JacksonException _) {
            return false;
        }
    }
}
