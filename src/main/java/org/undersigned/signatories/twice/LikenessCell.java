package org.undersigned.signatories.twice;

import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.undersigned.matching.EvidenceWords;

/// A pair in the list: both names, and why.
final class LikenessCell extends ListCell<Likeness> {

    private final EvidenceWords words;
    private final Function<Likeness, Likeness.Two> two;
    private final Label one = new Label();
    private final Label other = new Label();
    private final Label why = new Label();
    private final VBox box = new VBox(2, one, other, why);

    /// @param two both as the letter has them
    LikenessCell(EvidenceWords words, Function<Likeness, Likeness.Two> two) {
        this.words = words;
        this.two = two;
        one.getStyleClass().add("row-title");
        other.getStyleClass().add("row-title");
        why.getStyleClass().add("row-detail");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Likeness item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var both = two.apply(item);
        one.setText(both.one().name());
        other.setText(both.other().name());
        why.setText(item.evidence().stream().map(words::of).collect(Collectors.joining("; ")));
        setAccessibleText(one.getText() + ", " + other.getText() + ": " + why.getText());
        setGraphic(box);
    }
}
