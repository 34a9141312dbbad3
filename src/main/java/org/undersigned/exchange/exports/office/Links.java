package org.undersigned.exchange.exports.office;

import java.util.LinkedHashMap;
import java.util.Map;
import org.undersigned.exchange.exports.content.Markup;

/// What a part of a `.docx` refers to, by the short names used inside it.
final class Links {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String[] PARTS = {
        "styles", "numbering", "settings", "fontTable", "footnotes", "header", "footer"
    };

    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, String> images = new LinkedHashMap<>();

    /// The name by which an address is referred to.
    String address(String target) {
        return addresses.computeIfAbsent(target, _ -> "a" + (addresses.size() + 1));
    }

    String image(String fileName) {
        return images.computeIfAbsent(fileName, _ -> "i" + (images.size() + 1));
    }

    String xml() {
        return close(open());
    }

    /// With the other parts of the package, named like their files.
    String documentXml() {
        var xml = open();
        for (var part : PARTS) {
            xml.empty("Relationship", "Id", part, "Type", TYPE + part, "Target", part + ".xml");
        }
        return close(xml);
    }

    private static Markup open() {
        return new Markup().raw(Parcel.XML).open("Relationships", "xmlns", PACKAGE);
    }

    private String close(Markup xml) {
        addresses.forEach((target, id) -> xml.empty(
                "Relationship", "Id", id, "Type", TYPE + "hyperlink", "Target", target, "TargetMode", "External"));
        images.forEach(
                (name, id) -> xml.empty("Relationship", "Id", id, "Type", TYPE + "image", "Target", "media/" + name));
        return xml.close().toString();
    }
}
