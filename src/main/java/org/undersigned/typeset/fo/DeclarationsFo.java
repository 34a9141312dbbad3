package org.undersigned.typeset.fo;

import org.xml.sax.SAXException;

/// Writes what the file says of itself: title and language. The engine adds date and conformance.
final class DeclarationsFo {

    private final Fo fo;

    DeclarationsFo(Fo fo) {
        this.fo = fo;
    }

    void write(String title, String language) throws SAXException {
        fo.open("declarations");
        fo.open("x:xmpmeta").open("rdf:RDF").open("rdf:Description", "rdf:about", "");
        fo.open("dc:title").open("rdf:Alt").open("rdf:li", "xml:lang", "x-default");
        fo.text(title).close().close().close();
        fo.open("dc:language").open("rdf:Bag").open("rdf:li");
        fo.text(language).close().close().close();
        fo.open("xmp:CreatorTool").text("Undersigned").close();
        fo.close().close().close().close();
    }
}
