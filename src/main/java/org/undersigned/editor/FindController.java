package org.undersigned.editor;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.undersigned.document.OpenLetter;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.editor.gesture.Finder;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.language.Messages;

/// Finds as one types and replaces, all at once as one step of undo. JavaFX thread only.
final class FindController {

    private final LetterArea body;
    private final SheetView sheet;
    private final Messages messages;
    private final FindBar bar;
    private List<Selection> hits = List.of();
    private boolean stale = true;

    FindController(OpenLetter open, LetterArea body, SheetView sheet, Messages messages) {
        this.body = body;
        this.sheet = sheet;
        this.messages = messages;
        this.bar = new FindBar(messages);
        open.letterProperty().addListener(_ -> stale = true);
        open.editionProperty().addListener(_ -> stale = true);
        bar.sought.textProperty().addListener(_ -> seek());
        bar.exact.selectedProperty().addListener(_ -> seek());
        bar.wholeWords.selectedProperty().addListener(_ -> seek());
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
        if (!sheet.above().getChildren().contains(bar)) {
            sheet.above().getChildren().add(bar);
        }
        var selected = selectedWords();
        if (!selected.isEmpty()) {
            bar.sought.setText(selected);
        }
        bar.sought.requestFocus();
        bar.sought.selectAll();
        say();
    }

    void next() {
        refresh();
        show(Finder.next(hits, body.pen().selection().to()));
    }

    void previous() {
        refresh();
        show(Finder.previous(hits, body.pen().selection().from()));
    }

    private void close() {
        sheet.above().getChildren().remove(bar);
        body.requestFocus();
    }

    private void seek() {
        stale = true;
        refresh();
        show(Finder.next(hits, body.pen().selection().from()));
    }

    private void replace() {
        refresh();
        if (hits.contains(body.pen().selection())) {
            if (bar.replacement.getText().isEmpty()) {
                body.pen().erase("editor.edit.replacing");
            } else {
                body.pen().pasteWords(bar.replacement.getText());
            }
        }
        next();
    }

    private void replaceAll() {
        refresh();
        int many = hits.size();
        body.pen().perform((blocks, at) -> finder().replaceAll(blocks, at, bar.replacement.getText()));
        refresh();
        bar.count.setText(messages.text("editor.find.replaced", many));
    }

    private void show(Optional<Selection> hit) {
        hit.ifPresent(body::select);
        say();
    }

    private void refresh() {
        if (stale) {
            hits = finder().all(body.pen().blocks());
            stale = false;
        }
    }

    private Finder finder() {
        return new Finder(bar.sought.getText(), bar.exact.isSelected(), bar.wholeWords.isSelected());
    }

    private void say() {
        if (bar.sought.getText().isEmpty()) {
            bar.count.setText("");
        } else if (hits.isEmpty()) {
            bar.count.setText(messages.text("editor.find.none"));
        } else {
            int place = hits.indexOf(body.pen().selection()) + 1;
            bar.count.setText(messages.text("editor.find.count", place, hits.size()));
        }
    }

    private String selectedWords() {
        var at = body.pen().selection();
        if (at.isCaret() || at.from().block() != at.to().block()) {
            return "";
        }
        var prose = body.pen().blocks().at(at.from().block()).prose();
        return prose.slice(at.from().offset(), at.to().offset()).words();
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }
}
