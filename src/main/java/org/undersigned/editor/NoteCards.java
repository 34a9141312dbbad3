package org.undersigned.editor;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.Flow;
import org.undersigned.document.OpenLetter;
import org.undersigned.editor.area.Facts;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.editor.area.Sight;
import org.undersigned.editor.gesture.Hits;
import org.undersigned.editor.gesture.Notes;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Note;

/// The card of the note that is open, next to its marker: one at a time. JavaFX thread only.
final class NoteCards {

    private final OpenLetter open;
    private final LetterArea body;
    private final SheetView sheet;
    private final EditorState state;
    private final LetterArea.Setting surroundings;
    private final Messages messages;
    private Consumer<LetterArea> whenOpened = _ -> {};
    private Consumer<LetterArea> whenClosed = _ -> {};
    private Buttons buttons = Buttons.NONE;
    private @Nullable Showing showing;

    private record Showing(Id<Note> note, LetterArea area, NoteCard card) {}

    /// What the buttons of a card ask for.
    interface Buttons {

        Buttons NONE = new Buttons() {
            @Override
            public void cite() {}

            @Override
            public void remove(Id<Note> note) {}
        };

        void cite();

        void remove(Id<Note> note);
    }

    NoteCards(
            OpenLetter open,
            LetterArea body,
            SheetView sheet,
            EditorState state,
            LetterArea.Setting surroundings,
            Messages messages) {
        this.open = open;
        this.body = body;
        this.sheet = sheet;
        this.state = state;
        this.surroundings = surroundings;
        this.messages = messages;
        open.letterProperty().addListener(_ -> closeIfGone());
        open.editionProperty().addListener(_ -> close());
        body.estimatedScrollYProperty().addListener(_ -> place());
        sheet.layoutBoundsProperty().addListener(_ -> place());
        body.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                close();
            }
        });
    }

    void answer(Buttons asked) {
        buttons = asked;
    }

    /// Told of the text of each note that is opened, before it has the focus.
    void whenOpened(Consumer<LetterArea> listener) {
        whenOpened = whenOpened.andThen(listener);
    }

    /// Told of the text of each note that is closed.
    void whenClosed(Consumer<LetterArea> listener) {
        whenClosed = whenClosed.andThen(listener);
    }

    /// The note that has the focus.
    Optional<Id<Note>> focused() {
        var now = showing;
        return now != null && state.area() == now.area() ? Optional.of(now.note()) : Optional.empty();
    }

    LetterArea open(Id<Note> note) {
        var now = showing;
        if (now != null && now.note().equals(note)) {
            now.area().requestFocus();
            return now.area();
        }
        close();
        var setting = surroundings.apart();
        setting.typeSize().set(NoteCard.TYPE);
        setting.columnWidth().set(NoteCard.WIDTH - 70);
        var area = new LetterArea(
                open, body.pen().ids(), new Flow.NoteBody(open.editionProperty().get(), note), setting);
        area.setAccessibleText(messages.text("editor.note.area"));
        var card = card(note, area);
        showing = new Showing(note, area, card);
        sheet.above().getChildren().add(card);
        place();
        state.watch(area);
        whenOpened.accept(area);
        state.activate(area);
        area.requestFocus();
        return area;
    }

    private NoteCard card(Id<Note> note, LetterArea area) {
        Facts facts = surroundings.facts();
        var card = new NoteCard(area, messages);
        card.title().textProperty().bind(facts.numbers().map(numbers -> {
            var number = numbers.of(note);
            return number.isPresent()
                    ? messages.text("editor.note.title", number.getAsInt())
                    : messages.text("editor.note.uncalled");
        }));
        card.closeButton().setOnAction(_ -> backToText(note));
        card.citeButton().setOnAction(_ -> buttons.cite());
        card.removeButton().setOnAction(_ -> buttons.remove(note));
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                backToText(note);
                event.consume();
            }
        });
        return card;
    }

    void backToText(Id<Note> note) {
        close();
        body.requestFocus();
        callOf(note).ifPresent(body::select);
    }

    void close() {
        var now = showing;
        if (now != null) {
            showing = null;
            state.activate(body);
            sheet.above().getChildren().remove(now.card());
            whenClosed.accept(now.area());
            now.area().dispose();
        }
    }

    /// Shows what a search found in the note that is open.
    void showHits(Hits hits) {
        var now = showing;
        if (now != null) {
            now.card().hits().show(hits.in(now.area().pen().flow()));
        }
    }

    private void closeIfGone() {
        var now = showing;
        if (now != null && !now.area().pen().exists()) {
            close();
        }
    }

    private void place() {
        var now = showing;
        if (now == null) {
            return;
        }
        var marker = callOf(now.note()).flatMap(new Sight(body)::before);
        now.card().placeNear(marker.map(sheet::screenToLocal), sheet.getWidth(), sheet.getHeight());
    }

    /// Where it is called: a note may be called twice, and people go back to where they came from.
    private Optional<Selection> callOf(Id<Note> note) {
        return Notes.callLeft(body.pen().blocks(), body.pen().selection(), note);
    }
}
