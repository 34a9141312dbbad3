package org.undersigned.editor;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.undersigned.document.Edit;
import org.undersigned.document.Flow;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.Place;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.editor.gesture.Finder;
import org.undersigned.editor.gesture.Hits;
import org.undersigned.editor.gesture.Hits.Hit;
import org.undersigned.editor.gesture.PatternTrouble;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.editor.gesture.Sought;
import org.undersigned.language.Messages;

/// Finds as one types, in the text and its notes, and replaces, all at once as one step of undo. JavaFX thread only.
final class FindController {

    private final OpenLetter open;
    private final SheetView sheet;
    private final NoteController notes;
    private final EditorState state;
    private final Messages messages;
    private final FindBar bar;
    private Hits hits = Hits.NONE;
    private boolean stale = true;

    FindController(OpenLetter open, SheetView sheet, NoteController notes, EditorState state, Messages messages) {
        this.open = open;
        this.sheet = sheet;
        this.notes = notes;
        this.state = state;
        this.messages = messages;
        this.bar = new FindBar(messages);
        open.letterProperty().addListener(_ -> stale = true);
        open.editionProperty().addListener(_ -> stale = true);
        notes.area().shownProperty().addListener(_ -> follow());
        state.activeProperty().addListener(_ -> follow());
        bar.sought.textProperty().addListener(_ -> seek());
        for (var toggle : java.util.List.of(bar.exact, bar.wholeWords, bar.pattern, bar.notes)) {
            toggle.selectedProperty().addListener(_ -> seek());
        }
        bar.sought.setOnAction(_ -> next());
        bar.next.setOnAction(_ -> next());
        bar.previous.setOnAction(_ -> previous());
        bar.close.setOnAction(_ -> close());
        bar.replace.setOnAction(_ -> replace());
        bar.replacement.setOnAction(_ -> replace());
        bar.replaceAll.setOnAction(_ -> replaceAll());
        bar.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    /// Opens the bar; a word selected in the text is what is sought.
    void open(boolean replacing) {
        bar.replacing.setVisible(replacing);
        bar.replacing.setManaged(replacing);
        if (!isOpen()) {
            sheet.above().getChildren().add(bar);
        }
        var selected = selectedWords();
        if (!selected.isEmpty()) {
            bar.sought.setText(selected);
        }
        bar.sought.requestFocus();
        bar.sought.selectAll();
        refresh();
        say();
    }

    void next() {
        refresh();
        show(hits.next(open.edition(), area().pen().flow(), area().pen().selection(), false));
    }

    void previous() {
        refresh();
        show(hits.previous(open.edition(), area().pen().flow(), area().pen().selection()));
    }

    private boolean isOpen() {
        return sheet.above().getChildren().contains(bar);
    }

    private void close() {
        sheet.above().getChildren().remove(bar);
        mark(Hits.NONE);
        state.area().requestFocus();
    }

    /// While one types, the text shows the first hit from the caret on; a note is opened only when asked to go there.
    private void seek() {
        stale = true;
        refresh();
        var next = hits.next(open.edition(), area().pen().flow(), area().pen().selection(), true);
        show(next.filter(hit -> hit.flow().equals(area().pen().flow()) || hit.flow() instanceof Flow.Body));
    }

    private void follow() {
        if (isOpen() && notes.area().isCurrent()) {
            refresh();
            say();
        }
    }

    private void replace() {
        refresh();
        var pen = area().pen();
        if (hits.number(pen.flow(), pen.selection()) > 0) {
            attempt(() -> {
                var change = finder().replace(pen.blocks(), pen.selection(), bar.replacement.getText());
                change.ifPresent(each -> pen.apply(java.util.List.of(), each));
                return true;
            });
        }
        next();
    }

    private void replaceAll() {
        refresh();
        int many = hits.size();
        boolean done = attempt(() -> {
            var finder = finder();
            var edits = new ArrayList<Edit>();
            for (var flow : Hits.flows(open.edition(), bar.notes.isSelected())) {
                var change =
                        finder.replaceAll(flow.in(open.letter()), area().pen().selection(), bar.replacement.getText());
                if (change.isPresent()) {
                    edits.add(change.get().in(flow));
                }
            }
            if (!edits.isEmpty()) {
                var place = area().pen().place();
                open.apply(new Edit.Several("editor.edit.replacing", edits), place, place);
            }
            return true;
        });
        refresh();
        say();
        if (done) {
            bar.count.setText(messages.text("editor.find.replaced", many));
        }
    }

    private void show(Optional<Hit> found) {
        found.ifPresent(hit -> {
            if (hit.flow() instanceof Flow.NoteBody) {
                boolean typing = bar.sought.isFocused();
                open.visit(place(hit));
                if (typing) {
                    bar.sought.requestFocus();
                }
            } else {
                boolean inBar = bar.sought.isFocused() || bar.replacement.isFocused();
                if (!area().pen().flow().equals(hit.flow())) {
                    notes.close();
                }
                notes.area().select(hit.at());
                if (!inBar && !isOpen()) {
                    notes.area().requestFocus();
                }
            }
        });
        say();
    }

    private Place place(Hit hit) {
        var blocks = hit.flow().in(open.letter());
        var block = blocks.at(hit.at().from().block()).id();
        return new Place.InText(
                hit.flow(),
                block,
                hit.at().from().offset(),
                block,
                hit.at().to().offset());
    }

    private void refresh() {
        if (stale) {
            hits = Hits.NONE;
            attempt(() -> {
                hits = Hits.of(open.letter(), open.edition(), finder(), bar.notes.isSelected());
                return true;
            });
            stale = false;
        }
        mark(isOpen() ? hits : Hits.NONE);
    }

    private void mark(Hits shown) {
        sheet.hits().show(shown.in(open.body()));
        notes.showHits(shown);
    }

    private Finder finder() throws PatternTrouble {
        return new Finder(new Sought(
                bar.sought.getText(), bar.exact.isSelected(), bar.wholeWords.isSelected(), bar.pattern.isSelected()));
    }

    /// Something that a pattern may make impossible, which is then said.
    private interface Attempt {
        boolean run() throws PatternTrouble;
    }

    private boolean attempt(Attempt attempt) {
        try {
            bar.trouble.setText("");
            return attempt.run();
        } catch (PatternTrouble trouble) {
            bar.trouble.setText(
                    switch (trouble.kind()) {
                        case WRONG -> messages.text("editor.find.wrongPattern", trouble.place());
                        case ENDLESS -> messages.text("editor.find.endlessPattern");
                        case NO_SUCH_GROUP -> messages.text("editor.find.noGroup", trouble.place());
                    });
            return false;
        }
    }

    private void say() {
        if (bar.sought.getText().isEmpty() || !bar.trouble.getText().isEmpty()) {
            bar.count.setText("");
        } else if (hits.size() == 0) {
            bar.count.setText(messages.text("editor.find.none"));
        } else {
            int place = hits.number(area().pen().flow(), area().pen().selection());
            bar.count.setText(messages.text("editor.find.count", place, hits.size()));
        }
    }

    private LetterArea area() {
        return state.area();
    }

    private String selectedWords() {
        Selection at = area().pen().selection();
        if (at.isCaret() || at.from().block() != at.to().block()) {
            return "";
        }
        var prose = area().pen().blocks().at(at.from().block()).prose();
        return prose.slice(at.from().offset(), at.to().offset()).words();
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }
}
