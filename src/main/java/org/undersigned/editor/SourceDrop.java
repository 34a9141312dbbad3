package org.undersigned.editor;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.undersigned.document.OpenLetter;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.kit.DragFormats;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.Source;

/// Takes a source that is dragged onto a text, with the caret following, and cites it where it is let go.
final class SourceDrop {

    private final OpenLetter open;
    private final LetterArea area;
    private final Consumer<Source> cite;

    private SourceDrop(OpenLetter open, LetterArea area, Consumer<Source> cite) {
        this.open = open;
        this.area = area;
        this.cite = cite;
    }

    /// @param cite cites a source where the caret of the area stands
    static void install(OpenLetter open, LetterArea area, Consumer<Source> cite) {
        var drop = new SourceDrop(open, area, cite);
        area.addEventHandler(DragEvent.DRAG_OVER, drop::over);
        area.addEventHandler(DragEvent.DRAG_DROPPED, drop::dropped);
    }

    private void over(DragEvent event) {
        if (source(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            area.moveTo(place(event));
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        source(event).ifPresent(source -> {
            event.setDropCompleted(true);
            event.consume();
            area.requestFocus();
            area.moveTo(place(event));
            cite.accept(source);
        });
    }

    private int place(DragEvent event) {
        return area.hit(event.getX(), event.getY()).getInsertionIndex();
    }

    private Optional<Source> source(DragEvent event) {
        return event.getDragboard().getContent(DragFormats.source()) instanceof String id
                ? open.letter().sources().find(Id.of(id))
                : Optional.empty();
    }
}
