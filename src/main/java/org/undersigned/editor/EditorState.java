package org.undersigned.editor;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.undersigned.document.Place;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.editor.gesture.Formatting;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.TextMeasure;
import org.undersigned.language.WordCount;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Passage;
import org.undersigned.model.text.Role;

/// What the toolbar, the status bar and the outline show of the text that is being edited. JavaFX thread only.
public final class EditorState {

    private final ReadOnlyObjectWrapper<Role> role = new ReadOnlyObjectWrapper<>(Role.BODY);
    private final ReadOnlyObjectWrapper<Layout> layout = new ReadOnlyObjectWrapper<>(Layout.PLAIN);
    private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(Marks.NONE);
    private final ReadOnlyObjectWrapper<Place> caret = new ReadOnlyObjectWrapper<>(new Place.Nowhere());
    private final ReadOnlyObjectWrapper<Optional<Id<Note>>> note = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper selectedWords = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper selectedCharacters = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<LetterArea> active;
    private final Tasks.Debounced counting;

    EditorState(LetterArea body, Tasks tasks) {
        active = new ReadOnlyObjectWrapper<>(body);
        counting = tasks.debounced(Duration.ofMillis(200), this::count);
        watch(body);
        update();
    }

    /// What the caret stands in.
    public ReadOnlyObjectProperty<Role> roleProperty() {
        return role.getReadOnlyProperty();
    }

    /// Level, alignment and kind of list of the paragraph at the caret.
    public ReadOnlyObjectProperty<Layout> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    /// What all of the selection has, or what would be typed.
    public ReadOnlyObjectProperty<Marks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /// Where the caret is, for the outline to follow.
    public ReadOnlyObjectProperty<Place> caretProperty() {
        return caret.getReadOnlyProperty();
    }

    /// The note whose marker stands just before the caret.
    public ReadOnlyObjectProperty<Optional<Id<Note>>> noteProperty() {
        return note.getReadOnlyProperty();
    }

    /// Words selected, 0 at a caret. Follows with a short delay.
    public ReadOnlyIntegerProperty selectedWordsProperty() {
        return selectedWords.getReadOnlyProperty();
    }

    /// Characters selected, 0 at a caret; set after the words.
    public ReadOnlyIntegerProperty selectedCharactersProperty() {
        return selectedCharacters.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<LetterArea> activeProperty() {
        return active.getReadOnlyProperty();
    }

    LetterArea area() {
        return active.get();
    }

    void watch(LetterArea area) {
        area.selectedProperty().addListener(_ -> update());
        area.shownProperty().addListener(_ -> update());
        area.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                activate(area);
            }
        });
    }

    void activate(LetterArea area) {
        active.set(area);
        update();
    }

    /// Looks again; needed when what would be typed changed and nothing else did.
    void update() {
        if (!active.get().isCurrent()) {
            return;
        }
        var pen = active.get().pen();
        var at = pen.selection();
        var blocks = pen.blocks();
        var block = blocks.at(at.caret().block());
        role.set(block.role());
        layout.set(block.layout());
        marks.set(pen.marks().withLink(Formatting.linkAt(blocks, at)));
        caret.set(pen.place());
        note.set(calledBefore(block.prose()
                .slice(0, Math.min(at.caret().offset(), block.prose().length()))
                .inlines()));
        if (at.isCaret()) {
            counting.cancel();
            selectedWords.set(0);
            selectedCharacters.set(0);
        } else {
            counting.request();
        }
    }

    private static Optional<Id<Note>> calledBefore(java.util.List<Inline> inlines) {
        return !inlines.isEmpty() && inlines.getLast() instanceof Inline.NoteCall(Id<Note> note)
                ? Optional.of(note)
                : Optional.empty();
    }

    private void count() {
        var pen = active.get().pen();
        if (active.get().isCurrent()) {
            var at = pen.selection();
            var selected = Passage.slice(pen.blocks(), at.from(), at.to()).stream()
                    .map(block -> block.prose().words())
                    .toList();
            selectedWords.set(selected.stream().mapToInt(WordCount::of).sum());
            selectedCharacters.set(
                    selected.stream().mapToInt(TextMeasure::characters).sum());
        }
    }
}
