package org.undersigned.typeset.fo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/// Writes formatting objects as XML events. Names without a prefix are of XSL-FO.
final class Fo {

    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final Map<String, String> NAMESPACES = Map.of(
            "fo", FO,
            "fox", "http://xmlgraphics.apache.org/fop/extensions",
            "xml", "http://www.w3.org/XML/1998/namespace",
            "x", "adobe:ns:meta/",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "dc", "http://purl.org/dc/elements/1.1/",
            "xmp", "http://ns.adobe.com/xap/1.0/");

    private final ContentHandler out;
    private final Deque<String> open = new ArrayDeque<>();

    Fo(ContentHandler out) {
        this.out = out;
    }

    void startDocument() throws SAXException {
        out.startDocument();
        for (var namespace : NAMESPACES.entrySet()) {
            if (!namespace.getKey().equals("xml")) {
                out.startPrefixMapping(namespace.getKey(), namespace.getValue());
            }
        }
    }

    void endDocument() throws SAXException {
        for (var prefix : NAMESPACES.keySet()) {
            if (!prefix.equals("xml")) {
                out.endPrefixMapping(prefix);
            }
        }
        out.endDocument();
    }

    /// @param attributes names and values by turns; an empty value leaves the attribute out
    Fo open(String name, String... attributes) throws SAXException {
        var list = new AttributesImpl();
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty() || attributes[i].equals("rdf:about")) {
                var attribute = attributes[i];
                list.addAttribute(namespace(attribute, ""), local(attribute), attribute, "CDATA", attributes[i + 1]);
            }
        }
        var qualified = name.indexOf(':') < 0 ? "fo:" + name : name;
        out.startElement(namespace(qualified, FO), local(qualified), qualified, list);
        open.push(qualified);
        return this;
    }

    Fo close() throws SAXException {
        var qualified = open.pop();
        out.endElement(namespace(qualified, FO), local(qualified), qualified);
        return this;
    }

    Fo empty(String name, String... attributes) throws SAXException {
        return open(name, attributes).close();
    }

    Fo text(String text) throws SAXException {
        out.characters(text.toCharArray(), 0, text.length());
        return this;
    }

    private static String namespace(String name, String otherwise) {
        int colon = name.indexOf(':');
        return colon < 0 ? otherwise : NAMESPACES.getOrDefault(name.substring(0, colon), otherwise);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
