package org.undersigned.editor;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.undersigned.document.Flow;
import org.undersigned.document.OpenLetter;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.editor.area.Reveal;
import org.undersigned.editor.gesture.Hits;
import org.undersigned.editor.gesture.Hits.Hit;
import org.undersigned.language.Messages;

/// Finds as one types, in the text and its notes, and replaces, all at once as one step of undo. JavaFX thread only.
final class FindController {

    private final OpenLetter open;
    private final SheetView sheet;
    private final LetterArea body;
    private final NoteCards cards;
    private final EditorState state;
    private final Messages messages;
    private final FindBar bar;
    private final Search search;

    FindController(
            OpenLetter open, SheetView sheet, LetterArea body, NoteCards cards, EditorState state, Messages messages) {
        this.open = open;
        this.sheet = sheet;
        this.body = body;
        this.cards = cards;
        this.state = state;
        this.messages = messages;
        this.bar = new FindBar(messages);
        bar.fitInto(sheet.above().widthProperty());
        this.search = new Search(open, bar, messages);
        body.shownProperty().addListener(_ -> follow());
        state.activeProperty().addListener(_ -> follow());
        bar.sought.textProperty().addListener(_ -> seek());
        for (var toggle : List.of(bar.exact, bar.wholeWords, bar.pattern, bar.notes)) {
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
        var selected = area().pen().selectedInOneBlock();
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
        show(search.hits()
                .next(open.edition(), area().pen().flow(), area().pen().selection(), false));
    }

    void previous() {
        refresh();
        show(search.hits()
                .previous(open.edition(), area().pen().flow(), area().pen().selection()));
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
        search.forget();
        refresh();
        var next = search.hits()
                .next(open.edition(), area().pen().flow(), area().pen().selection(), true);
        show(next.filter(hit -> hit.flow().equals(area().pen().flow()) || hit.flow() instanceof Flow.Body));
    }

    private void follow() {
        if (isOpen() && body.isCurrent()) {
            refresh();
            say();
        }
    }

    private void replace() {
        refresh();
        var pen = area().pen();
        if (search.hits().number(pen.flow(), pen.selection()) > 0) {
            search.attempt(() -> {
                var change = search.finder().replace(pen.blocks(), pen.selection(), bar.replacement.getText());
                change.ifPresent(each -> pen.apply(List.of(), each));
                return true;
            });
        }
        next();
    }

    private void replaceAll() {
        refresh();
        int many = search.hits().size();
        boolean done = search.attempt(() -> {
            var edit = Hits.replaced(
                    open.letter(),
                    open.edition(),
                    search.finder(),
                    bar.notes.isSelected(),
                    area().pen().selection(),
                    bar.replacement.getText());
            edit.ifPresent(each -> {
                var place = area().pen().place();
                open.apply(each, place, place);
            });
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
                open.visit(hit.place(open.letter()));
                if (typing) {
                    bar.sought.requestFocus();
                }
            } else {
                boolean inBar = bar.sought.isFocused() || bar.replacement.isFocused();
                if (!area().pen().flow().equals(hit.flow())) {
                    cards.close();
                }
                new Reveal(body, bar.getHeight()).show(hit.at());
                if (!inBar && !isOpen()) {
                    body.requestFocus();
                }
            }
        });
        say();
    }

    private void refresh() {
        search.refresh();
        mark(isOpen() ? search.hits() : Hits.NONE);
    }

    private void mark(Hits shown) {
        sheet.hits().show(shown.in(open.body()));
        cards.showHits(shown);
    }

    private void say() {
        int place = search.hits().number(area().pen().flow(), area().pen().selection());
        bar.showCount(place, search.hits().size(), messages);
    }

    private LetterArea area() {
        return state.area();
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }
}
