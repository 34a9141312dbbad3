package org.undersigned.exchange.exports.office;

import org.undersigned.exchange.exports.content.Content;
import org.undersigned.exchange.exports.content.Exporter;
import org.undersigned.exchange.exports.content.Markup;
import org.undersigned.exchange.exports.content.Outgoing;
import org.undersigned.model.PageStyle;

/// An edition for Word and its kin.
public final class DocxExporter implements Exporter {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public String nameKey() {
        return "export.format.docx";
    }

    @Override
    public byte[] export(Outgoing outgoing) {
        var content = Content.withLetterheadInLines(outgoing);
        var body = new DocxBody(content);
        var document = body.document();
        var notes = body.notes();
        var parcel = new Parcel();
        parcel.put("[Content_Types].xml", types());
        parcel.put("_rels/.rels", root());
        parcel.put("docProps/core.xml", properties(content));
        parcel.put("word/document.xml", document);
        parcel.put("word/footnotes.xml", notes);
        parcel.put("word/styles.xml", DocxStyles.of(content));
        parcel.put("word/numbering.xml", body.numbering().xml());
        parcel.put("word/settings.xml", settings());
        var title = content.edition().title();
        parcel.put("word/header.xml", edge("w:hdr", title.isEmpty() ? "\u2013" : title));
        parcel.put("word/fontTable.xml", fonts(content.letter().settings().pageStyle()));
        parcel.put("word/footer.xml", edge("w:ftr", ""));
        parcel.put("word/_rels/document.xml.rels", body.links().documentXml());
        parcel.put("word/_rels/footnotes.xml.rels", body.noteLinks().xml());
        body.images().forEach((name, image) -> parcel.put("word/media/" + name, image.bytes()));
        return parcel.close();
    }

    private static String types() {
        var xml = new Markup().raw(Parcel.XML).open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships" + "+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.empty("Default", "Extension", "png", "ContentType", "image/png");
        xml.empty("Default", "Extension", "jpg", "ContentType", "image/jpeg");
        part(xml, "/word/document.xml", WORD + "document.main+xml");
        for (var name :
                new String[] {"footnotes", "styles", "numbering", "settings", "fontTable", "header", "footer"}) {
            part(xml, "/word/" + name + ".xml", WORD + name + "+xml");
        }
        part(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        return xml.close().toString();
    }

    private static void part(Markup xml, String name, String type) {
        xml.empty("Override", "PartName", name, "ContentType", type);
    }

    private static String root() {
        return new Markup()
                .raw(Parcel.XML)
                .open("Relationships", "xmlns", PACKAGE + "relationships")
                .empty("Relationship", "Id", "rId1", "Type", OFFICE + "officeDocument", "Target", "word/document.xml")
                .empty(
                        "Relationship",
                        "Id",
                        "rId2",
                        "Type",
                        PACKAGE + "relationships/metadata/core-properties",
                        "Target",
                        "docProps/core.xml")
                .close()
                .toString();
    }

    private static String properties(Content content) {
        return new Markup()
                .raw(Parcel.XML)
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        PACKAGE + "metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .open("dc:title")
                .text(content.edition().title())
                .close()
                .open("dc:language")
                .text(content.edition().language())
                .close()
                .close()
                .toString();
    }

    private static String settings() {
        return new Markup()
                .raw(Parcel.XML)
                .open("w:settings", "xmlns:w", DocxBody.W)
                .open("w:footnotePr")
                .empty("w:footnote", "w:id", "-1")
                .empty("w:footnote", "w:id", "0")
                .close()
                .open("w:compat")
                .empty(
                        "w:compatSetting",
                        "w:name",
                        "compatibilityMode",
                        "w:uri",
                        "http://schemas.microsoft.com/office/word",
                        "w:val",
                        "15")
                .close()
                .close()
                .toString();
    }

    /// What kind of type stands in where the letter's own is not at hand.
    private static String fonts(PageStyle page) {
        return new Markup()
                .raw(Parcel.XML)
                .open("w:fonts", "xmlns:w", DocxBody.W)
                .open("w:font", "w:name", page.typeface())
                .empty("w:altName", "w:val", isSans(page) ? "Arial" : "Georgia")
                .empty("w:family", "w:val", isSans(page) ? "swiss" : "roman")
                .close(2)
                .toString();
    }

    static boolean isSans(PageStyle page) {
        return page.typeface().contains("Sans");
    }

    /// The line on top says what is continued, the one at the foot which page it is.
    private static String edge(String element, String title) {
        var xml = new Markup().raw(Parcel.XML).open(element, "xmlns:w", DocxBody.W);
        xml.open("w:p").open("w:pPr");
        xml.empty("w:pStyle", "w:val", title.isEmpty() ? Shape.PAGE_NUMBER : Shape.EDGE)
                .close();
        if (title.isEmpty()) {
            field(xml, "PAGE");
            xml.open("w:r").open("w:t", "xml:space", "preserve").text(" / ").close(2);
            field(xml, "NUMPAGES");
        } else {
            xml.open("w:r").open("w:t").text(title).close(2);
        }
        return xml.close(2).toString();
    }

    private static void field(Markup xml, String name) {
        xml.open("w:fldSimple", "w:instr", " " + name + " ")
                .open("w:r")
                .open("w:t")
                .text("1")
                .close(3);
    }
}
