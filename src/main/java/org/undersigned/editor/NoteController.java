package org.undersigned.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.undersigned.citing.CitedPlace;
import org.undersigned.document.Edit;
import org.undersigned.document.Flow;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.Place;
import org.undersigned.document.SourceEdit;
import org.undersigned.document.TextEdit;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.editor.gesture.Citations;
import org.undersigned.editor.gesture.Notes;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.editor.gesture.Typing;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Prose;

/// Inserts notes, opens them on a card next to their marker, and cites sources. JavaFX thread only.
final class NoteController {

    private final OpenLetter open;
    private final LetterArea body;
    private final EditorState state;
    private final NoteCards cards;
    private final Words words;

    /// What it asks and says.
    record Words(Messages messages, Dialogs dialogs) {}

    NoteController(OpenLetter open, LetterArea body, EditorState state, NoteCards cards, Words words) {
        this.open = open;
        this.body = body;
        this.state = state;
        this.cards = cards;
        this.words = words;
        body.addEventHandler(MouseEvent.MOUSE_CLICKED, this::openClicked);
        takeDrops(body);
        cards.whenOpened(this::takeDrops);
        cards.answer(new NoteCards.Buttons() {
            @Override
            public void cite() {
                NoteController.this.cite();
            }

            @Override
            public void remove(Id<Note> note) {
                NoteController.this.remove(note);
            }
        });
    }

    /// Lets sources be dropped onto the text and onto a note that is open, and citations there be opened.
    private void takeDrops(LetterArea area) {
        SourceDrop.install(open, area, source -> {
            state.activate(area);
            cite(source);
        });
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2 && on("citation-chip", event, area).isPresent()) {
                state.activate(area);
                area.select(Selection.at(area.placeAt(event.getX(), event.getY())));
                citation();
                event.consume();
            }
        });
    }

    /// A new note called at the caret, and open to be written.
    void insert() {
        var note = Notes.fresh(body.pen().ids(), Prose.EMPTY);
        insert(List.of(), note);
        show(note.id(), Selection.at(0, 0));
    }

    /// From the text to the note at the caret, and back.
    void jump() {
        cards.focused().ifPresentOrElse(cards::backToText, () -> Notes.at(
                        body.pen().blocks(), body.pen().selection())
                .ifPresent(this::show));
    }

    /// Opens the note at the caret, where there is one.
    void edit() {
        Notes.at(body.pen().blocks(), body.pen().selection()).ifPresentOrElse(this::show, () -> words.dialogs()
                .tell(words.messages().text("editor.note.notHere"), ""));
    }

    /// Asks for a source and cites it: in the note that is open, or in a new one.
    void cite() {
        CiteForm.ask(open.letter(), body.pen().ids(), words.messages(), words.dialogs())
                .ifPresent(chosen -> cite(chosen.source(), chosen.place()));
    }

    /// Asks for the place in its source that the citation at the caret means.
    void citation() {
        var pen = state.area().pen();
        Citations.at(pen.blocks(), pen.selection())
                .ifPresentOrElse(
                        found -> CitationForm.ask(open.letter(), found.citation(), words.messages(), words.dialogs())
                                .filter(other -> !other.equals(found.citation()))
                                .ifPresent(
                                        other -> pen.apply(List.of(), Citations.replace(pen.blocks(), found, other))),
                        () -> words.dialogs()
                                .tell(
                                        words.messages().text("editor.citation.notHere"),
                                        words.messages().text("editor.citation.notHere.detail")));
    }

    /// Cites a source where the caret is: one step of undo, the source included when it is new.
    void cite(Source source) {
        cite(source, "");
    }

    private void cite(Source source, String place) {
        var needed = new ArrayList<Edit>();
        if (!open.letter().sources().contains(source.id())) {
            needed.add(new SourceEdit.PutSource(source));
        }
        Inline citation = CitedPlace.put(Notes.citation(source), place);
        var pen = state.area().pen();
        if (pen.flow() instanceof Flow.NoteBody) {
            pen.apply(
                    needed,
                    new Typing(pen.ids())
                            .insert(pen.blocks(), pen.selection(), Prose.of(citation), "editor.edit.citing"));
            state.area().requestFocus();
        } else {
            var note = Notes.fresh(pen.ids(), Prose.of(citation));
            insert(needed, note);
            show(note.id(), Selection.at(0, 1));
        }
    }

    void show(Id<Note> note) {
        show(note, Selection.at(0, 0));
    }

    /// Shows a place inside a note.
    void show(Id<Note> note, Place.InText place) {
        cards.open(note).show(place);
    }

    private void show(Id<Note> note, Selection selection) {
        cards.open(note).select(selection);
    }

    private void insert(List<Edit> needed, Note note) {
        var pen = body.pen();
        var edits = new ArrayList<>(needed);
        edits.add(new TextEdit.PutNote(pen.flow().edition(), note));
        pen.apply(edits, Notes.call(pen.blocks(), pen.selection(), note.id(), pen.ids()));
    }

    private void remove(Id<Note> note) {
        cards.close();
        open.apply(
                new TextEdit.RemoveNote(open.editionProperty().get(), note),
                body.pen().place(),
                body.pen().place());
        body.requestFocus();
    }

    private void openClicked(MouseEvent event) {
        on("note-call", event, body).ifPresent(call -> {
            if (call.getUserData() instanceof Id<?> id) {
                show(Id.of(id.value()));
                event.consume();
            }
        });
    }

    /// The node of a class that the mouse is on.
    private static Optional<Node> on(String styleClass, MouseEvent event, LetterArea area) {
        var node = event.getPickResult() == null ? null : event.getPickResult().getIntersectedNode();
        for (Node each = node; each != null && each != area; each = each.getParent()) {
            if (each.getStyleClass().contains(styleClass)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
