package org.undersigned.editor;

import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.editor.area.Offer;

/// Takes text, pictures and links that are dragged in from other programs, with the caret following, and puts them
/// where they are let go.
final class TextDrop {

    private final LetterArea area;
    private final Receiving receiving;

    private TextDrop(LetterArea area, Receiving receiving) {
        this.area = area;
        this.receiving = receiving;
    }

    static void install(LetterArea area, Receiving receiving) {
        var drop = new TextDrop(area, receiving);
        area.addEventHandler(DragEvent.DRAG_OVER, drop::over);
        area.addEventHandler(DragEvent.DRAG_DROPPED, drop::dropped);
    }

    private void over(DragEvent event) {
        if (!event.isConsumed() && new Offer(event.getDragboard()).isAny()) {
            event.acceptTransferModes(TransferMode.COPY);
            area.moveTo(place(event));
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        var offer = new Offer(event.getDragboard());
        if (!event.isConsumed() && offer.isAny()) {
            area.requestFocus();
            area.moveTo(place(event));
            receiving.take(area, offer);
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private int place(DragEvent event) {
        return area.hit(event.getX(), event.getY()).getInsertionIndex();
    }
}
