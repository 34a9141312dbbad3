package org.undersigned.cli;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.citing.Addresses;
import org.undersigned.citing.SourceUses;
import org.undersigned.model.Letter;
import org.undersigned.model.source.AddressCheck;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The sources of a letter as one JSON array. Members are only ever added to it.
final class SourcesJson {

    private final Letter letter;
    private final SourceUses uses;
    private final JsonGenerator json;

    private SourcesJson(Letter letter, JsonGenerator json) {
        this.letter = letter;
        this.uses = SourceUses.in(letter);
        this.json = json;
    }

    static String of(Letter letter) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            var sources = new SourcesJson(letter, json);
            json.writeStartArray();
            letter.sources().forEach(sources::source);
            json.writeEndArray();
        }
        return text.toString();
    }

    private void source(Source source) {
        json.writeStartObject();
        json.writeStringProperty("id", source.id().value());
        json.writeStringProperty("kind", word(source.kind()));
        json.writeStringProperty("title", source.title());
        json.writeArrayPropertyStart("authors");
        source.authors().forEach(author -> {
            json.writeStartObject();
            json.writeStringProperty("name", author.name());
            json.writeBooleanProperty("organisation", author.organisation());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeStringProperty("publisher", source.publisher());
        json.writeStringProperty("dateWritten", source.dateWritten());
        json.writeStringProperty("date", source.date());
        json.writeStringProperty("language", source.language());
        json.writeStringProperty("pages", source.pages());
        strings("identifiers", source.identifiers());
        strings("otherFields", source.otherFields());
        json.writeArrayPropertyStart("locations");
        source.locations().forEach(this::location);
        json.writeEndArray();
        json.writeArrayPropertyStart("citations");
        uses.of(source.id()).forEach(this::use);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void location(Location location) {
        json.writeStartObject();
        json.writeStringProperty("address", location.address());
        json.writeStringProperty("language", location.language());
        json.writeStringProperty("kind", word(location.kind()));
        var seen = location.seen();
        orNull("seen", seen == null ? "" : seen.toString());
        json.writeStringProperty("note", location.note());
        json.writeArrayPropertyStart("flags");
        Addresses.flags(location.address()).forEach(flag -> json.writeString(word(flag)));
        json.writeEndArray();
        keptCopy(location);
        check(location.check());
        json.writeEndObject();
    }

    private void keptCopy(Location location) {
        var id = location.keptCopy();
        var file = id == null ? null : letter.keptFiles().find(id).orElse(null);
        if (file == null) {
            json.writeNullProperty("keptCopy");
            return;
        }
        json.writeObjectPropertyStart("keptCopy");
        json.writeStringProperty("name", file.name());
        json.writeStringProperty("mediaType", file.mediaType());
        json.writeStringProperty("sha256", file.sha256());
        json.writeNumberProperty("size", file.size());
        json.writeEndObject();
    }

    private void check(@Nullable AddressCheck check) {
        if (check == null) {
            json.writeNullProperty("check");
            return;
        }
        json.writeObjectPropertyStart("check");
        json.writeStringProperty("at", check.at().toString());
        json.writeStringProperty("outcome", word(check.outcome()));
        json.writeNumberProperty("status", check.status());
        json.writeArrayPropertyStart("hops");
        check.hops().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void use(SourceUses.Use use) {
        json.writeStartObject();
        json.writeStringProperty("edition", use.edition().language());
        if (use.number() > 0) {
            json.writeNumberProperty("note", use.number());
        } else {
            json.writeNullProperty("note");
        }
        json.writeStringProperty("locator", use.locator());
        json.writeEndObject();
    }

    private void orNull(String name, String value) {
        if (value.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private void strings(String name, Map<String, String> values) {
        json.writeObjectPropertyStart(name);
        values.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
