package org.undersigned.cli;

import java.io.StringWriter;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Facts of a letter as one JSON object. Members are only ever added to it.
final class InfoJson {

    private InfoJson() {}

    static String of(LetterInfo info) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("title", info.title());
            json.writeStringProperty("language", info.language());
            json.writeStringProperty("fingerprint", info.fingerprint());
            json.writeNumberProperty("words", info.words());
            counts(json, "blocks", info.blocks());
            counts(json, "marks", info.marks());
            json.writeNumberProperty("notes", info.notes());
            json.writeNumberProperty("sources", info.sources());
            json.writeNumberProperty("locations", info.locations());
            json.writeNumberProperty("signatories", info.signatories());
            json.writeNumberProperty("organisations", info.organisations());
            dateline(json, info);
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void counts(JsonGenerator json, String name, Map<String, Integer> counts) {
        json.writeObjectPropertyStart(name);
        counts.forEach(json::writeNumberProperty);
        json.writeEndObject();
    }

    private static void dateline(JsonGenerator json, LetterInfo info) {
        var dateline = info.dateline();
        if (dateline == null) {
            json.writeNullProperty("dateline");
            return;
        }
        json.writeObjectPropertyStart("dateline");
        json.writeStringProperty("place", dateline.place());
        if (dateline.date() == null) {
            json.writeNullProperty("date");
        } else {
            json.writeStringProperty("date", dateline.date());
        }
        json.writeEndObject();
    }
}
