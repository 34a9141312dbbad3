package org.undersigned.typeset.fo;

import static org.undersigned.typeset.fo.Sheet.pt;

import java.net.URI;
import java.util.List;
import org.xml.sax.SAXException;

/// Writes the codes of the sources in rows, each over its note's figure and the site it leads to.
final class CodesFo {

    private static final double SIDE = 20 * 72 / 25.4;
    private static final double GAP = 14;

    private final Fo fo;
    private final Sheet sheet;
    private final TextFo text;

    CodesFo(Fo fo, Sheet sheet, TextFo text) {
        this.fo = fo;
        this.sheet = sheet;
        this.text = text;
    }

    void write(List<SourceCode> codes) throws SAXException {
        if (codes.isEmpty()) {
            return;
        }
        int columns = (int) Math.max(1, sheet.measure() / (SIDE + GAP));
        fo.open(
                "table",
                "table-layout",
                "fixed",
                "inline-progression-dimension",
                "100%",
                "font-size",
                pt(sheet.size() * 0.68),
                "line-height",
                "1.25",
                "color",
                Ink.QUIET,
                "space-before",
                sheet.lines(1.4));
        for (int i = 0; i < columns; i++) {
            fo.empty("table-column", "column-width", "proportional-column-width(1)");
        }
        fo.open("table-body");
        for (int start = 0; start < codes.size(); start += columns) {
            fo.open("table-row", "keep-together.within-page", "always");
            for (int i = start; i < start + columns; i++) {
                fo.open("table-cell", "padding-bottom", pt(6));
                if (i < codes.size()) {
                    code(codes.get(i));
                } else {
                    fo.empty("block");
                }
                fo.close();
            }
            fo.close();
        }
        fo.close().close();
    }

    private void code(SourceCode code) throws SAXException {
        fo.open("block", "text-align", "start", "line-height", "0pt", "font-size", "0pt");
        fo.empty(
                "external-graphic",
                "src",
                "url('" + code.picture() + "')",
                "fox:alt-text",
                code.address(),
                "content-width",
                pt(SIDE),
                "content-height",
                pt(SIDE),
                "image-rendering",
                "optimizeSpeed");
        fo.close();
        fo.open("block", "role", "P", "text-align", "start");
        text.plain(code.note() + "  " + Addresses.breakable(site(code.address())));
        fo.close();
    }

    private static String site(String address) {
        try {
            var host = URI.create(address).getHost();
            return host == null ? address : host;
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}
