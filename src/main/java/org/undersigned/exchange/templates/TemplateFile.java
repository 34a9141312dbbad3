package org.undersigned.exchange.templates;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.undersigned.model.PageExtra;
import org.undersigned.model.PageSize;
import org.undersigned.model.PageStyle;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A template as JSON. What a file does not say is as in a plain letter, what it says too much is passed over, and a
/// measure that no page could have is brought to the nearest that one can.
public final class TemplateFile {

    public static final String EXTENSION = "undersigned-style";

    private static final String KIND = "undersigned style 1";
    private static final int LARGEST = 1 << 20;
    private static final int MOST_LINES = 50;
    private static final int LONGEST = 1000;

    private TemplateFile() {}

    /// The file is none of ours.
    public static final class NoTemplate extends IOException {

        private static final long serialVersionUID = 1;

        NoTemplate(Throwable cause) {
            super("No template", cause);
        }
    }

    public static byte[] write(Template template) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("kind", KIND);
            json.writeStringProperty("paper", template.style().paper().name());
            json.writeNumberProperty("margin", template.style().margin());
            json.writeStringProperty("typeface", template.style().typeface());
            json.writeNumberProperty("size", template.style().size());
            json.writeNumberProperty("lineHeight", template.style().lineHeight());
            json.writeBooleanProperty("justified", template.style().justified());
            json.writeArrayPropertyStart("extras");
            new TreeSet<>(template.style().extras()).forEach(extra -> json.writeString(extra.name()));
            json.writeEndArray();
            letterhead(json, template);
            json.writeEndObject();
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void letterhead(JsonGenerator json, Template template) {
        json.writeArrayPropertyStart("letterhead");
        template.letterhead().forEach(json::writeString);
        json.writeEndArray();
    }

    /// @throws NoTemplate when the bytes are something else
    public static Template read(byte[] bytes) throws NoTemplate {
        if (bytes.length > LARGEST) {
            throw new NoTemplate(new IllegalArgumentException("Too large"));
        }
        try (var json = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            return read(json);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new NoTemplate(e);
        }
    }

    private static Template read(JsonParser json) {
        var style = PageStyle.PLAIN;
        var letterhead = new ArrayList<String>();
        var kind = "";
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("No object");
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            json.nextToken();
            switch (name) {
                case "kind" -> kind = json.getString();
                case "paper" -> style = style.withPaper(PageSize.valueOf(json.getString()));
                case "margin" -> style = style.withMargin(Math.clamp(json.getDoubleValue(), 10, 50));
                case "typeface" -> style = style.withTypeface(json.getString());
                case "size" -> style = style.withSize(Math.clamp(json.getDoubleValue(), 7, 24));
                case "lineHeight" -> style = style.withLineHeight(Math.clamp(json.getDoubleValue(), 1, 2));
                case "justified" -> style = style.withJustified(json.getBooleanValue());
                case "extras" -> style = style.withExtras(extras(json));
                case "letterhead" -> lines(json, letterhead);
                default -> json.skipChildren();
            }
        }
        if (!kind.equals(KIND)) {
            throw new IllegalArgumentException("Another kind of file");
        }
        return new Template(style, letterhead);
    }

    private static Set<PageExtra> extras(JsonParser json) {
        var extras = EnumSet.noneOf(PageExtra.class);
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            extras.add(PageExtra.valueOf(json.getString()));
        }
        return extras;
    }

    private static void lines(JsonParser json, List<String> lines) {
        while (json.nextToken() == JsonToken.VALUE_STRING && lines.size() < MOST_LINES) {
            var line = json.getString();
            lines.add(line.substring(0, Math.min(LONGEST, line.length())));
        }
    }
}
