package org.undersigned.document;

import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.undersigned.model.Edition;
import org.undersigned.model.Erasure;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Person;

/// A letter while it is open: its current value, the edition on show, the undo line, and the place panels
/// are asked to show.
///
/// Owned by one thread. Listeners are called after the value changed; they may look, and must not edit from
/// inside a notification of [#letterProperty()].
public final class OpenLetter {

    private final InstantSource clock;
    private final History history = new History();
    private final ReadOnlyObjectWrapper<Letter> letter;
    private final ReadOnlyObjectWrapper<Id<Edition>> edition;
    private final ReadOnlyObjectWrapper<Revision> revision = new ReadOnlyObjectWrapper<>(new Revision(0));
    private final ReadOnlyObjectWrapper<Optional<Edit>> nextUndo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Edit>> nextRedo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Visit> visit = new ReadOnlyObjectWrapper<>(new Visit(0, new Place.Nowhere()));
    private long lastRevision;
    private boolean applying;

    /// A request to show a place. Numbered, so that asking twice for the same place is asking twice.
    public record Visit(long number, Place place) {}

    public OpenLetter(Letter letter, InstantSource clock) {
        this.clock = clock;
        this.letter = new ReadOnlyObjectWrapper<>(letter);
        this.edition = new ReadOnlyObjectWrapper<>(letter.original().id());
    }

    public Letter letter() {
        return letter.get();
    }

    public ReadOnlyObjectProperty<Letter> letterProperty() {
        return letter.getReadOnlyProperty();
    }

    /// The edition on show.
    public Edition edition() {
        return letter().editions().get(edition.get());
    }

    public ReadOnlyObjectProperty<Id<Edition>> editionProperty() {
        return edition.getReadOnlyProperty();
    }

    /// The text of the edition on show.
    public Flow body() {
        return new Flow.Body(edition.get());
    }

    public void showEdition(Id<Edition> id) {
        letter().editions().get(id);
        history.pause();
        edition.set(id);
    }

    public Revision revision() {
        return revision.get();
    }

    public ReadOnlyObjectProperty<Revision> revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /// The edit that undo would take back.
    public ReadOnlyObjectProperty<Optional<Edit>> nextUndoProperty() {
        return nextUndo.getReadOnlyProperty();
    }

    /// The edit that redo would bring back.
    public ReadOnlyObjectProperty<Optional<Edit>> nextRedoProperty() {
        return nextRedo.getReadOnlyProperty();
    }

    /// Applies an edit made where no caret is concerned.
    public void apply(Edit edit) {
        apply(edit, new Place.Nowhere(), new Place.Nowhere());
    }

    /// Applies an edit; undo will show `before`, redo `after`.
    ///
    /// @throws IllegalArgumentException when the edit does not fit the letter, which is then unchanged
    public void apply(Edit edit, Place before, Place after) {
        if (applying) {
            throw new IllegalStateException("An edit from inside another edit");
        }
        var next = edit.applyTo(letter());
        if (next.equals(letter())) {
            return;
        }
        var old = new History.State(letter(), revision(), before);
        var made = new History.State(next, new Revision(++lastRevision), after);
        history.record(edit, old, made, clock.instant());
        become(made);
    }

    /// Takes every trace of a person out of the letter and forgets all steps of undo, which would bring
    /// them back. The one thing here that cannot be undone.
    public void erase(Id<Person> person) {
        if (applying) {
            throw new IllegalStateException("An edit from inside another edit");
        }
        var next = Erasure.of(letter(), person);
        history.forget();
        become(new History.State(next, new Revision(++lastRevision), new Place.Nowhere()));
    }

    /// Ends the step of undo that typing is in, as a caret jump does.
    public void pauseTyping() {
        history.pause();
    }

    /// Takes back the last step, whatever it was about, and asks to show where it was.
    public void undo() {
        history.undo().ifPresent(step -> goTo(step.before()));
    }

    public void redo() {
        history.redo().ifPresent(step -> goTo(step.after()));
    }

    /// Asks whichever panel can to show a place.
    public void visit(Place place) {
        visit.set(new Visit(visit.get().number() + 1, place));
    }

    public ReadOnlyObjectProperty<Visit> visitProperty() {
        return visit.getReadOnlyProperty();
    }

    private void goTo(History.State state) {
        become(state);
        if (!(state.place() instanceof Place.Nowhere)) {
            visit(state.place());
        }
    }

    private void become(History.State state) {
        applying = true;
        try {
            if (!state.letter().editions().contains(edition.get())) {
                edition.set(state.letter().original().id());
            }
            revision.set(state.revision());
            letter.set(state.letter());
            nextUndo.set(history.nextUndo());
            nextRedo.set(history.nextRedo());
        } finally {
            applying = false;
        }
    }
}
