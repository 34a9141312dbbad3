package org.undersigned.signatories;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.undersigned.kit.controls.Pill;
import org.undersigned.kit.controls.Pill.Tone;
import org.undersigned.language.Messages;
import org.undersigned.signatories.rows.Row;

/// A row of the list: number, name, a line about it, and a word on how they stand to the text.
final class RowCell extends ListCell<Row> {

    private final Messages messages;
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Pill pill = new Pill();
    private final VBox words = new VBox(2, title, detail);
    private final HBox row = new HBox(10, number, words, pill);

    RowCell(Messages messages) {
        this.messages = messages;
        number.getStyleClass().add("row-number");
        title.getStyleClass().add("row-title");
        detail.getStyleClass().add("row-detail");
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setPrefWidth(30);
        title.setMinWidth(0);
        detail.setMinWidth(0);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        // As wide as the list and no wider: long names end in an ellipsis instead of a scroll bar.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Row item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().remove("off-list");
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var figure = messages.text("signatories.number", item.number());
        number.setText(figure);
        number.setPrefWidth(Math.max(30, 8.2 * figure.length()));
        title.setText(item.title());
        detail.setText(item.detail());
        detail.setManaged(!item.detail().isEmpty());
        detail.setVisible(!item.detail().isEmpty());
        var standing = messages.name("signatories.standing", item.standing());
        boolean left = item.standing().tone() == Tone.BAD;
        var said = item.onList() || left ? standing : messages.text("signatories.offList");
        pill.show(said, item.onList() || left ? item.standing().tone() : Tone.QUIET);
        if (!item.onList()) {
            getStyleClass().add("off-list");
        }
        setAccessibleText(figure + ". " + item.title() + ", " + item.detail() + ", " + said);
        setGraphic(row);
    }
}
