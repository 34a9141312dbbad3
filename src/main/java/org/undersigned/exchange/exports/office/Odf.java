package org.undersigned.exchange.exports.office;

import java.util.Locale;
import org.undersigned.exchange.exports.content.Markup;

/// What every part of an OpenDocument file begins with, and how it writes lengths.
final class Odf {

    static final String VERSION = "1.3";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    private Odf() {}

    static Markup document(String name) {
        return new Markup()
                .raw(Parcel.XML)
                .open(
                        name,
                        "xmlns:office",
                        OASIS + "office:1.0",
                        "xmlns:style",
                        OASIS + "style:1.0",
                        "xmlns:text",
                        OASIS + "text:1.0",
                        "xmlns:table",
                        OASIS + "table:1.0",
                        "xmlns:draw",
                        OASIS + "drawing:1.0",
                        "xmlns:fo",
                        OASIS + "xsl-fo-compatible:1.0",
                        "xmlns:svg",
                        OASIS + "svg-compatible:1.0",
                        "xmlns:ooo",
                        "http://openoffice.org/2004/office",
                        "xmlns:config",
                        OASIS + "config:1.0",
                        "xmlns:meta",
                        OASIS + "meta:1.0",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:xlink",
                        "http://www.w3.org/1999/xlink",
                        "office:version",
                        VERSION);
    }

    static String pt(double points) {
        return String.format(Locale.ROOT, "%.2fpt", points);
    }

    static String mm(double millimetres) {
        return String.format(Locale.ROOT, "%.2fmm", millimetres);
    }

    static String percent(double part) {
        return Math.round(part * 100) + "%";
    }
}
