package org.undersigned.sources.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.language.Messages;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Source;

/// Everything that is said of a source, name by name, to look at.
public final class SourceFacts {

    /// A name and what it says; never empty.
    public record Fact(String name, String value) {}

    private final Messages messages;
    private final List<Fact> facts = new ArrayList<>();

    private SourceFacts(Messages messages) {
        this.messages = messages;
    }

    public static List<Fact> of(Messages messages, Source source) {
        var all = new SourceFacts(messages);
        all.add("sources.form.title", source.title());
        all.add("sources.form.kind", messages.name("sources.sort", source.kind()));
        all.add("sources.form.authors", authors(source));
        all.add("sources.form.publisher", source.publisher());
        all.add("sources.form.dateWritten", source.dateWritten());
        all.add("sources.form.date", source.date());
        all.add("sources.form.language", source.language());
        all.add("sources.form.pages", source.pages());
        source.identifiers().forEach((name, value) -> all.facts.add(new Fact(name, value)));
        all.add("sources.form.locations", addresses(source));
        source.otherFields().forEach((name, value) -> all.facts.add(new Fact(name, value)));
        return List.copyOf(all.facts);
    }

    public static String authors(Source source) {
        return source.authors().stream().map(Author::name).collect(Collectors.joining("; "));
    }

    private static String addresses(Source source) {
        return source.locations().stream()
                .map(place -> AddressText.of(place.address())
                        + (place.language().isEmpty() ? "" : " [" + place.language() + "]"))
                .collect(Collectors.joining("\n"));
    }

    private void add(String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(messages.text(key), value));
        }
    }
}
