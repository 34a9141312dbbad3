package org.undersigned.exchange.exports.office;

import org.undersigned.exchange.exports.content.Content;
import org.undersigned.exchange.exports.content.Exporter;
import org.undersigned.exchange.exports.content.Markup;
import org.undersigned.exchange.exports.content.Outgoing;

/// An edition for LibreOffice and its kin.
public final class OdtExporter implements Exporter {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    @Override
    public String extension() {
        return "odt";
    }

    @Override
    public String nameKey() {
        return "export.format.odt";
    }

    @Override
    public byte[] export(Outgoing outgoing) {
        var content = Content.withLetterheadInLines(outgoing);
        var body = new OdtBody(content);
        var text = body.xml();
        var parcel = new Parcel();
        parcel.store("mimetype", TYPE);
        parcel.put("content.xml", text);
        parcel.put("styles.xml", new OdtStyles(content).xml());
        parcel.put("meta.xml", meta(content));
        parcel.put("settings.xml", settings());
        body.images().forEach((name, image) -> parcel.put("Pictures/" + name, image.bytes()));
        parcel.put("META-INF/manifest.xml", manifest(body));
        return parcel.close();
    }

    private static String meta(Content content) {
        return Odf.document("office:document-meta")
                .open("office:meta")
                .open("meta:generator")
                .text("Undersigned")
                .close()
                .open("dc:title")
                .text(content.edition().title())
                .close()
                .open("dc:language")
                .text(content.edition().language())
                .close(3)
                .toString();
    }

    /// Of the space below a paragraph and that above the next the larger counts, and not both, as on our own pages.
    private static String settings() {
        var xml = Odf.document("office:document-settings")
                .open("office:settings")
                .open("config:config-item-set", "config:name", "ooo:configuration-settings");
        setting(xml, "AddParaTableSpacing", "false");
        setting(xml, "AddParaSpacingToTableCells", "true");
        return xml.close(3).toString();
    }

    private static void setting(Markup xml, String name, String value) {
        xml.open("config:config-item", "config:name", name, "config:type", "boolean")
                .text(value)
                .close();
    }

    private static String manifest(OdtBody body) {
        var xml = new Markup()
                .raw(Parcel.XML)
                .open("manifest:manifest", "xmlns:manifest", MANIFEST, "manifest:version", Odf.VERSION);
        entry(xml, "/", TYPE);
        entry(xml, "content.xml", "text/xml");
        entry(xml, "styles.xml", "text/xml");
        entry(xml, "meta.xml", "text/xml");
        entry(xml, "settings.xml", "text/xml");
        body.images().forEach((name, image) -> entry(xml, "Pictures/" + name, image.mediaType()));
        return xml.close().toString();
    }

    private static void entry(Markup xml, String path, String type) {
        xml.empty(
                "manifest:file-entry",
                "manifest:full-path",
                path,
                "manifest:version",
                path.equals("/") ? Odf.VERSION : "",
                "manifest:media-type",
                type);
    }
}
