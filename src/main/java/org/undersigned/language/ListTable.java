package org.undersigned.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.undersigned.language.PrintedParts.Line;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.people.ListLook;
import org.undersigned.model.people.Signatory;

/// The list as a table of person, role, organisation and country, for every output. Columns that would stay empty
/// are left out.
public final class ListTable {

    private final SignatoryForm form;
    private final List<Function<Signatory, String>> columns;

    /// @param measured all entries, which decide on the columns
    public ListTable(Letter letter, Edition edition, List<Line> measured) {
        this.form = new SignatoryForm(letter, edition);
        this.columns = columns(letter.settings().listing().look(), measured);
    }

    /// At least one.
    public int columns() {
        return columns.size();
    }

    /// What an entry says, the number in front of the first cell. One cell alone goes over the whole width: it is the
    /// form that somebody insisted on.
    public List<String> cells(Line line) {
        if (!line.signatory().printedForm().isBlank()) {
            return List.of(line.whole());
        }
        var cells = new ArrayList<>(byColumn(line));
        if (!line.number().isEmpty()) {
            cells.set(0, line.number() + " " + cells.getFirst());
        }
        return cells;
    }

    /// What an entry says in each column, whatever form it has.
    public List<String> byColumn(Line line) {
        return columns.stream().map(column -> column.apply(line.signatory())).toList();
    }

    private List<Function<Signatory, String>> columns(ListLook look, List<Line> lines) {
        var all = new ArrayList<Function<Signatory, String>>();
        if (look.organisationFirst()) {
            all.add(this::organisation);
        }
        all.add(this::person);
        if (look.role()) {
            all.add(Signatory::role);
        }
        if (!look.organisationFirst()) {
            all.add(this::organisation);
        }
        if (form.printsCountry()) {
            all.add(form::country);
        }
        all.removeIf(column ->
                lines.stream().allMatch(line -> column.apply(line.signatory()).isBlank()));
        return all.isEmpty() ? List.of(form::printed) : all;
    }

    /// Whoever signs says in what capacity: the person, or the organisation where none is named.
    private String person(Signatory signatory) {
        var name = form.person(signatory);
        return name.isEmpty() ? "" : name + form.capacitySaid(signatory);
    }

    private String organisation(Signatory signatory) {
        var name = form.organisation(signatory);
        return name.isEmpty() || !form.person(signatory).isEmpty() ? name : name + form.capacitySaid(signatory);
    }
}
