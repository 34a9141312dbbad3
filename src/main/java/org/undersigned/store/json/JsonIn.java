package org.undersigned.store.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON strictly: every value has the one kind that is expected, or the text is refused.
///
/// Each method reads the value that the parser stands on. Everything wrong ends in an [IllegalArgumentException].
final class JsonIn {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;

    private JsonIn(JsonParser parser) {
        this.parser = parser;
    }

    /// What `reader` makes of the one value that `json` is.
    static <T> T read(String json, Reader<T> reader) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            var value = reader.read(new JsonIn(parser));
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("Something follows the end of the JSON");
            }
            return value;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not JSON: " + e.getOriginalMessage(), e);
        }
    }

    interface Reader<T> {
        T read(JsonIn in);
    }

    /// Reads an object; `member` is given each name and must read its value.
    void object(Consumer<String> member) {
        expect(JsonToken.START_OBJECT);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            member.accept(name);
        }
    }

    <T> List<T> array(Supplier<T> element) {
        expect(JsonToken.START_ARRAY);
        var elements = new ArrayList<T>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(element.get());
        }
        return elements;
    }

    boolean isString() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    String string() {
        expect(JsonToken.VALUE_STRING);
        return parser.getString();
    }

    int integer() {
        expect(JsonToken.VALUE_NUMBER_INT);
        return parser.getIntValue();
    }

    long longInteger() {
        expect(JsonToken.VALUE_NUMBER_INT);
        return parser.getLongValue();
    }

    double number() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            expect(JsonToken.VALUE_NUMBER_FLOAT);
        }
        return parser.getDoubleValue();
    }

    boolean bool() {
        if (parser.currentToken() != JsonToken.VALUE_FALSE) {
            expect(JsonToken.VALUE_TRUE);
        }
        return parser.getBooleanValue();
    }

    <E extends Enum<E>> E word(Class<E> type) {
        return Words.read(type, string());
    }

    Map<String, String> strings() {
        var map = new TreeMap<String, String>();
        object(name -> map.put(name, string()));
        return map;
    }

    static IllegalArgumentException unknown(String member) {
        return new IllegalArgumentException("Unknown member: " + member);
    }

    private void expect(JsonToken token) {
        if (parser.currentToken() != token) {
            throw new IllegalArgumentException(token + " expected, not " + parser.currentToken());
        }
    }
}
