package org.undersigned.editor.area;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.undersigned.citing.style.CitationForms;
import org.undersigned.document.OpenLetter;
import org.undersigned.language.FieldText;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.FieldKind;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.NoteNumbers;
import org.undersigned.model.text.Role;

/// What the sheet shows and no block says: numbers of notes, values of fields, the list of who signs.
///
/// Derived again only when what it depends on changed, and never from the whole text at each key. JavaFX thread only.
public final class Facts {

    private final OpenLetter open;
    private final ListWords listWords;
    private final ReadOnlyObjectWrapper<NoteNumbers> numbers;
    private final ReadOnlyObjectWrapper<List<ListLine>> list = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<FieldKind, ReadOnlyStringWrapper> fields = new EnumMap<>(FieldKind.class);
    private final ReadOnlyObjectWrapper<Register<Source>> sources;
    private final ReadOnlyObjectWrapper<CitationForms> forms = new ReadOnlyObjectWrapper<>(CitationForms.WRITTEN);
    private final BooleanProperty invisibles = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper rightToLeft = new ReadOnlyBooleanWrapper();
    private Letter known;
    private Edition edition;

    /// A line of the list of who signs.
    public record ListLine(String words, boolean heading) {}

    /// How the list is put in order and worded.
    public interface ListWords {

        /// @param worded is told of the lines, at once or, of a long list, later
        void word(Letter letter, Edition edition, Consumer<List<ListLine>> worded);
    }

    public Facts(OpenLetter open, ListWords listWords) {
        this.open = open;
        this.listWords = listWords;
        this.known = open.letter();
        this.edition = open.edition();
        numbers = new ReadOnlyObjectWrapper<>(edition.numbers());
        sources = new ReadOnlyObjectWrapper<>(known.sources());
        for (var kind : FieldKind.values()) {
            fields.put(kind, new ReadOnlyStringWrapper(""));
        }
        derivePeople();
        rightToLeft.set(isRightToLeft(edition));
        open.letterProperty().addListener(_ -> update());
        open.editionProperty().addListener(_ -> update());
    }

    public ReadOnlyObjectProperty<NoteNumbers> numbers() {
        return numbers.getReadOnlyProperty();
    }

    /// Whether spaces, tabs, line breaks and ends of paragraphs are drawn.
    public BooleanProperty invisibles() {
        return invisibles;
    }

    /// Whether the language of the edition on show is written from right to left.
    public ReadOnlyBooleanProperty rightToLeft() {
        return rightToLeft.getReadOnlyProperty();
    }

    private static boolean isRightToLeft(Edition edition) {
        return ULocale.forLanguageTag(edition.language()).isRightToLeft();
    }

    ReadOnlyObjectProperty<List<ListLine>> list() {
        return list.getReadOnlyProperty();
    }

    ReadOnlyStringProperty field(FieldKind kind) {
        return Objects.requireNonNull(fields.get(kind)).getReadOnlyProperty();
    }

    ObservableValue<Letter> letter() {
        return open.letterProperty();
    }

    /// What can be cited, for the citations to follow.
    ReadOnlyObjectProperty<Register<Source>> sources() {
        return sources.getReadOnlyProperty();
    }

    /// How citations are worded on the screen.
    ReadOnlyObjectProperty<CitationForms> forms() {
        return forms.getReadOnlyProperty();
    }

    /// Words citations so from now on.
    public void show(CitationForms made) {
        forms.set(made);
    }

    /// A file inside the letter's own, if the letter names it.
    Optional<KeptFile> keptFile(Id<KeptFile> file) {
        return known.keptFiles().find(file);
    }

    /// The words of a note of the edition on show, for a glance at it.
    public String noteWords(Id<Note> note) {
        return edition.notes()
                .find(note)
                .map(found -> forms.get().on(found.body()).stream()
                        .map(block -> NoteWords.of(known, block.prose()))
                        .collect(Collectors.joining("\n")))
                .orElse("");
    }

    private void update() {
        if (!open.letter().editions().contains(open.editionProperty().get())) {
            return;
        }
        var letterBefore = known;
        var editionBefore = edition;
        known = open.letter();
        edition = open.edition();
        if (!known.sources().equals(letterBefore.sources())) {
            sources.set(known.sources());
        }
        rightToLeft.set(isRightToLeft(edition));
        boolean another = !edition.id().equals(editionBefore.id());
        if (another || callsChanged(editionBefore)) {
            numbers.set(edition.numbers());
        }
        if (another || listChanged(letterBefore, editionBefore)) {
            derivePeople();
        } else if (headingsChanged(editionBefore)) {
            deriveTexts();
        }
    }

    /// The order of a list may follow what was agreed when, and how it is worded follows the language.
    private boolean listChanged(Letter before, Edition editionBefore) {
        return !before.signatories().equals(known.signatories())
                || !before.persons().equals(known.persons())
                || !before.organisations().equals(known.organisations())
                || !before.ledger().equals(known.ledger())
                || before.settings().order() != known.settings().order()
                || !before.settings().listing().equals(known.settings().listing())
                || !editionBefore.language().equals(edition.language())
                || !editionBefore.collation().equals(edition.collation());
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
        listWords.word(known, edition, list::set);
        deriveTexts();
    }

    private void deriveTexts() {
        var values = new FieldText(known, edition, LocalDate.now(ZoneId.systemDefault()));
        for (var kind : FieldKind.values()) {
            Objects.requireNonNull(fields.get(kind)).set(values.of(kind));
        }
    }
}
