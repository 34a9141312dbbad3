package org.undersigned.store.json;

import java.io.StringWriter;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes JSON, leaving out members that say nothing.
final class JsonOut {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;

    private JsonOut(JsonGenerator generator) {
        this.generator = generator;
    }

    static String write(Consumer<JsonOut> value) {
        var text = new StringWriter();
        try (var generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            value.accept(new JsonOut(generator));
        }
        return Unpaired.escaped(text.toString());
    }

    JsonOut object(Runnable members) {
        generator.writeStartObject();
        members.run();
        generator.writeEndObject();
        return this;
    }

    <T> JsonOut array(Iterable<? extends T> elements, Consumer<T> element) {
        generator.writeStartArray();
        elements.forEach(element);
        generator.writeEndArray();
        return this;
    }

    /// Starts a member whose value is written next.
    JsonOut name(String name) {
        generator.writeName(name);
        return this;
    }

    JsonOut string(String value) {
        generator.writeString(value);
        return this;
    }

    JsonOut member(String name, String value) {
        generator.writeStringProperty(name, value);
        return this;
    }

    JsonOut member(String name, int value) {
        generator.writeNumberProperty(name, value);
        return this;
    }

    JsonOut member(String name, long value) {
        generator.writeNumberProperty(name, value);
        return this;
    }

    JsonOut member(String name, double value) {
        generator.writeNumberProperty(name, value);
        return this;
    }

    JsonOut member(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
        return this;
    }

    JsonOut member(String name, Enum<?> value) {
        return member(name, Words.of(value));
    }

    /// A member that is left out when its value is empty or null.
    JsonOut unlessEmpty(String name, @Nullable String value) {
        return value == null || value.isEmpty() ? this : member(name, value);
    }

    /// A member that is left out when there is nothing to name.
    JsonOut unlessNull(String name, @Nullable Object value) {
        return value == null ? this : member(name, value.toString());
    }

    JsonOut strings(Map<String, String> values) {
        return object(() -> values.forEach(this::member));
    }
}
