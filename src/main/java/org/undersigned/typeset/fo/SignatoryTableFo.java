package org.undersigned.typeset.fo;

import static org.undersigned.typeset.fo.Sheet.pt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.undersigned.language.PrintedParts.Line;
import org.undersigned.language.SignatoryForm;
import org.undersigned.model.people.ListLook;
import org.undersigned.model.text.Marks;
import org.xml.sax.SAXException;

/// Writes entries as a table of person, role, organisation and country. Columns that would stay empty are
/// left out; who insisted on a form has it over the whole width.
final class SignatoryTableFo {

    private final Fo fo;
    private final Setting setting;
    private final Sheet sheet;
    private final TextFo text;
    private final SignatoryForm form;

    SignatoryTableFo(Fo fo, Setting setting, Sheet sheet, TextFo text) {
        this.fo = fo;
        this.setting = setting;
        this.sheet = sheet;
        this.text = text;
        this.form = new SignatoryForm(setting.letter(), setting.edition());
    }

    RowShape shape(List<Line> lines) {
        var columns = columns(lines);
        double size = sheet.size() * 0.95;
        return new RowShape(
                1,
                line -> columns.stream().map(column -> column.apply(line)).toList(),
                sheet.measure() / columns.size() - sheet.size() * 0.5,
                0,
                size,
                sheet.size() * 1.25,
                setting.letter().settings().listing().look().logo() ? sheet.size() * 1.8 : 0,
                sheet.size() * 0.5 + 0.4);
    }

    /// @param measured all entries, which decide on the columns
    /// @param together whether no page may end between two of them
    void write(List<Line> lines, List<Line> measured, boolean together) throws SAXException {
        var columns = columns(measured);
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
        for (int i = 0; i < columns.size(); i++) {
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
            row(lines.get(i), columns);
            fo.close();
        }
        fo.close().close();
    }

    private List<Function<Line, String>> columns(List<Line> lines) {
        ListLook look = setting.letter().settings().listing().look();
        Function<Line, String> person = line -> form.person(line.signatory());
        Function<Line, String> role = line -> line.signatory().role();
        Function<Line, String> organisation = line -> form.organisation(line.signatory());
        Function<Line, String> country = line -> form.country(line.signatory());
        var all = new ArrayList<Function<Line, String>>();
        if (look.organisationFirst()) {
            all.add(organisation);
        }
        all.add(person);
        if (look.role()) {
            all.add(role);
        }
        if (!look.organisationFirst()) {
            all.add(organisation);
        }
        if (form.printsCountry()) {
            all.add(country);
        }
        all.removeIf(
                column -> lines.stream().allMatch(line -> column.apply(line).isBlank()));
        return all.isEmpty() ? List.of(Line::text) : all;
    }

    private void row(Line line, List<Function<Line, String>> columns) throws SAXException {
        if (!line.signatory().printedForm().isBlank()) {
            cell(line.whole(), columns.size(), line);
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            var words = columns.get(i).apply(line);
            var numbered = i == 0 && !line.number().isEmpty() ? line.number() + " " + words : words;
            cell(numbered, 1, i == 0 ? line : null);
        }
    }

    /// @param first the entry whose logo stands in this cell, or null for none
    private void cell(String words, int columns, @Nullable Line first) throws SAXException {
        fo.open(
                "table-cell",
                "number-columns-spanned",
                columns > 1 ? Integer.toString(columns) : "",
                "padding",
                pt(sheet.size() * 0.25),
                "border-bottom",
                "0.4pt solid #999999");
        fo.open("block", "text-align", "start");
        if (first != null) {
            new LogoFo(fo, setting, sheet).write(first.signatory());
        }
        text.marked(words, Marks.NONE);
        fo.close().close();
    }
}
