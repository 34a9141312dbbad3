package org.undersigned.typeset.fo;

import static org.undersigned.typeset.fo.Sheet.pt;

import java.util.List;
import org.undersigned.language.ListTable;
import org.undersigned.language.PrintedParts.Line;
import org.undersigned.model.text.Marks;
import org.xml.sax.SAXException;

/// Writes entries as a table; who insisted on a form has it over the whole width.
final class SignatoryTableFo {

    private final Fo fo;
    private final Setting setting;
    private final Sheet sheet;
    private final TextFo text;
    private final LogoFo logos;

    SignatoryTableFo(Fo fo, Setting setting, Sheet sheet, TextFo text) {
        this.fo = fo;
        this.setting = setting;
        this.sheet = sheet;
        this.text = text;
        this.logos = new LogoFo(fo, setting, sheet);
    }

    RowShape shape(List<Line> lines) {
        var table = table(lines);
        double size = sheet.size() * 0.95;
        return new RowShape(
                1,
                table::byColumn,
                (sheet.measure() - logos.column()) / table.columns() - sheet.size() * 0.5,
                0,
                size,
                sheet.size() * 1.25,
                logos.rowHeight(),
                sheet.size() * 0.5 + 0.4);
    }

    /// @param measured all entries, which decide on the columns
    /// @param together whether no page may end between two of them
    void write(List<Line> lines, List<Line> measured, boolean together) throws SAXException {
        var table = table(measured);
        fo.open(
                "table",
                "table-layout",
                "fixed",
                "inline-progression-dimension",
                "100%",
                "font-size",
                pt(sheet.size() * 0.95),
                "line-height",
                pt(sheet.size() * 1.25),
                "space-after",
                sheet.lines(0.55));
        if (logos.column() > 0) {
            fo.empty("table-column", "column-width", pt(logos.column()));
        }
        for (int i = 0; i < table.columns(); i++) {
            fo.empty("table-column", "column-width", "proportional-column-width(1)");
        }
        fo.open("table-body");
        for (int i = 0; i < lines.size(); i++) {
            boolean stays = i + 1 < lines.size() && (together || i == 0 || i == lines.size() - 2);
            fo.open(
                    "table-row",
                    "keep-together.within-page",
                    "always",
                    "keep-with-next.within-page",
                    stays ? "always" : "");
            row(lines.get(i), table);
            fo.close();
        }
        fo.close().close();
    }

    private ListTable table(List<Line> measured) {
        return new ListTable(setting.letter(), setting.edition(), measured);
    }

    private void row(Line line, ListTable table) throws SAXException {
        if (logos.column() > 0) {
            cell(1);
            logos.beside(line.signatory());
            fo.close();
        }
        var cells = table.cells(line);
        for (var words : cells) {
            cell(cells.size() == 1 ? table.columns() : 1);
            fo.open("block", "text-align", "start");
            text.marked(words, Marks.NONE);
            fo.close().close();
        }
    }

    /// @param columns that it stands over
    private void cell(int columns) throws SAXException {
        fo.open(
                "table-cell",
                "number-columns-spanned",
                columns > 1 ? Integer.toString(columns) : "",
                "padding",
                pt(sheet.size() * 0.25),
                "display-align",
                logos.column() > 0 ? "center" : "",
                "border-bottom",
                "0.4pt solid #999999");
    }
}
