package org.undersigned.sources;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.DragFormats;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.Source;
import org.undersigned.sources.card.CardCell;

/// Lets a source be dragged from its card into the text.
record CardDrag(OpenLetter open, CardCell cell) {

    void start(MouseEvent event) {
        var card = cell.getItem();
        if (card == null || card.sources().isEmpty()) {
            return;
        }
        var id = under(event).orElse(card.sources().getFirst().id());
        open.letter().sources().find(id).ifPresent(source -> {
            var content = new ClipboardContent();
            content.put(DragFormats.source(), source.id().value());
            content.putString(source.title());
            cell.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        });
    }

    /// The source that the node under the mouse belongs to.
    private Optional<Id<Source>> under(MouseEvent event) {
        for (Node node = event.getPickResult().getIntersectedNode();
                node != null && node != cell;
                node = node.getParent()) {
            if (node.getUserData() instanceof Id<?> id) {
                return Optional.of(Id.of(id.value()));
            }
        }
        return Optional.empty();
    }
}
