package org.undersigned.editor.area;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.undersigned.document.OpenLetter;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.text.FieldKind;
import org.undersigned.model.text.NoteNumbers;
import org.undersigned.model.text.Role;

/// What the sheet shows and no block says: numbers of notes, values of fields, the list of who signs.
///
/// Derived again only when what it depends on changed, and never from the whole text at each key. JavaFX thread only.
public final class Facts {

    /// More lines than these are not shown on the sheet: the last one then says how many more there are.
    static final int LINES_SHOWN = 200;

    private final OpenLetter open;
    private final ListWords listWords;
    private final ReadOnlyObjectWrapper<NoteNumbers> numbers;
    private final ReadOnlyObjectWrapper<List<String>> list = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<FieldKind, ReadOnlyStringWrapper> fields = new EnumMap<>(FieldKind.class);
    private Letter known;
    private Edition edition;

    /// How an entry of the list is worded, and the line that says how many more there are.
    public interface ListWords {

        String line(Letter letter, Edition edition, Signatory signatory);

        String more(int count);
    }

    public Facts(OpenLetter open, ListWords listWords) {
        this.open = open;
        this.listWords = listWords;
        this.known = open.letter();
        this.edition = open.edition();
        numbers = new ReadOnlyObjectWrapper<>(edition.numbers());
        for (var kind : FieldKind.values()) {
            fields.put(kind, new ReadOnlyStringWrapper(""));
        }
        derivePeople();
        deriveTexts();
        open.letterProperty().addListener(_ -> update());
        open.editionProperty().addListener(_ -> update());
    }

    ReadOnlyObjectProperty<NoteNumbers> numbers() {
        return numbers.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<String>> list() {
        return list.getReadOnlyProperty();
    }

    ReadOnlyStringProperty field(FieldKind kind) {
        return Objects.requireNonNull(fields.get(kind)).getReadOnlyProperty();
    }

    ObservableValue<Letter> letter() {
        return open.letterProperty();
    }

    private void update() {
        if (!open.letter().editions().contains(open.editionProperty().get())) {
            return;
        }
        var letterBefore = known;
        var editionBefore = edition;
        known = open.letter();
        edition = open.edition();
        boolean another = !edition.id().equals(editionBefore.id());
        if (another || callsChanged(editionBefore)) {
            numbers.set(edition.numbers());
        }
        if (another
                || !letterBefore.signatories().equals(known.signatories())
                || !letterBefore.persons().equals(known.persons())
                || !letterBefore.organisations().equals(known.organisations())) {
            derivePeople();
        }
        if (another || headingsChanged(editionBefore)) {
            deriveTexts();
        }
    }

    private boolean callsChanged(Edition before) {
        var change = Difference.between(before.blocks(), edition.blocks());
        var old = before.blocks().items().subList(change.from(), change.oldEnd());
        var next = edition.blocks().items().subList(change.from(), change.newEnd());
        return !old.stream()
                .flatMap(block -> block.prose().calls())
                .toList()
                .equals(next.stream().flatMap(block -> block.prose().calls()).toList());
    }

    private boolean headingsChanged(Edition before) {
        var change = Difference.between(before.blocks(), edition.blocks());
        var touched = new ArrayList<>(before.blocks().items().subList(change.from(), change.oldEnd()));
        touched.addAll(edition.blocks().items().subList(change.from(), change.newEnd()));
        return touched.stream().anyMatch(block -> block.role() == Role.TITLE || block.role() == Role.DATELINE);
    }

    private void derivePeople() {
        var listed = known.signatories().stream().filter(Signatory::onList).toList();
        var lines = new ArrayList<String>();
        for (var signatory : listed.subList(0, Math.min(LINES_SHOWN, listed.size()))) {
            lines.add(listWords.line(known, edition, signatory));
        }
        if (listed.size() > LINES_SHOWN) {
            lines.add(listWords.more(listed.size() - LINES_SHOWN));
        }
        list.set(List.copyOf(lines));
        var organisations = listed.stream()
                .map(Signatory::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var countries = organisations.stream()
                .flatMap(id -> known.organisations().find(Objects.requireNonNull(id)).stream())
                .map(organisation -> organisation.country())
                .filter(country -> !country.isEmpty())
                .distinct()
                .count();
        setField(FieldKind.SIGNATORIES, String.valueOf(listed.size()));
        setField(FieldKind.ORGANISATIONS, String.valueOf(organisations.size()));
        setField(FieldKind.COUNTRIES, String.valueOf(countries));
    }

    private void deriveTexts() {
        setField(FieldKind.TITLE, edition.title());
        setField(
                FieldKind.DATE,
                edition.withRole(Role.DATELINE).stream()
                        .map(block -> block.prose().words())
                        .findFirst()
                        .orElse(""));
    }

    private void setField(FieldKind kind, String value) {
        Objects.requireNonNull(fields.get(kind)).set(value);
    }
}
