package org.undersigned.review;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.undersigned.exchange.imports.Piece;
import org.undersigned.exchange.imports.Reading;
import org.undersigned.language.Messages;

/// A piece of the text: its lines at the left, what they are taken for at the right.
final class PieceCell extends ListCell<Piece> {

    private static final int MOST_LINES = 5;
    private static final int MOST_CHARACTERS = 240;

    /// In pixels: what of a list's width is not for the words.
    private static final double SIDES = 392;

    private final Messages messages;
    private final ReadingWords words;
    private final Supplier<MarkerLines> markers;
    private final Label number = new Label();
    private final Label text = new Label();
    private final Label parts = new Label();
    private final VBox doubts = new VBox(2);
    private final ComboBox<ReadingChoice> choice = new ComboBox<>();
    private final Button right = new Button();
    private final HBox row;
    private boolean showing;

    /// @param chosen called with a piece and the reading chosen for it
    PieceCell(Messages messages, Supplier<MarkerLines> markers, BiConsumer<Piece, Reading> chosen) {
        this.messages = messages;
        this.words = new ReadingWords(messages);
        this.markers = markers;
        number.getStyleClass().add("review-line-number");
        number.setMinWidth(52);
        number.setPrefWidth(52);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        parts.getStyleClass().add("row-detail");
        parts.setWrapText(true);
        parts.setMinHeight(Region.USE_PREF_SIZE);
        parts.managedProperty().bind(parts.textProperty().isNotEmpty());
        choice.setId("review.choice");
        choice.setPrefWidth(272);
        choice.setMinHeight(28);
        choice.setVisibleRowCount(18);
        choice.setAccessibleText(messages.text("review.reading"));
        choice.setOnAction(_ -> {
            if (!showing && choice.getValue() != null && getItem() != null) {
                chosen.accept(getItem(), choice.getValue().reading());
            }
        });
        right.setText(messages.text("review.confirm"));
        right.getStyleClass().add("small");
        right.managedProperty().bind(right.visibleProperty());
        right.setOnAction(_ -> chosen.accept(getItem(), getItem().reading()));
        var left = new VBox(2, text, parts);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        var side = new VBox(4, choice, doubts, right);
        side.setMinWidth(272);
        side.setMaxWidth(272);
        row = new HBox(number, left, side);
        row.getStyleClass().add("review-row");
        row.setAlignment(Pos.TOP_LEFT);
        setPrefWidth(0);
        // A cell asks for its height before it knows its width: the words' width has to be said.
        listViewProperty().subscribe(list -> {
            left.prefWidthProperty().unbind();
            if (list != null) {
                left.prefWidthProperty().bind(list.widthProperty().subtract(SIDES));
            }
        });
    }

    @Override
    protected void updateItem(Piece piece, boolean empty) {
        super.updateItem(piece, empty);
        getStyleClass().remove("doubtful");
        if (empty || piece == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        showing = true;
        number.setText(
                piece.firstLine() == piece.lastLine()
                        ? messages.text("review.line", piece.firstLine())
                        : messages.text("review.lines", piece.firstLine(), piece.lastLine()));
        text.setText(shortened(piece.text()));
        parts.setText(detail(piece));
        var choices = ReadingChoice.of(piece, messages);
        choice.getItems().setAll(choices);
        choice.setValue(choices.getFirst());
        doubts.getChildren().setAll(piece.doubts().stream().map(this::doubt).toList());
        right.setVisible(!piece.isSure());
        showing = false;
        if (!piece.isSure()) {
            getStyleClass().add("doubtful");
        }
        setAccessibleText(number.getText() + ": " + piece.text() + ". "
                + choices.getFirst().words());
        setGraphic(row);
    }

    /// Enough of a long piece to recognise it.
    private static String shortened(String text) {
        var lines = text.lines().limit(MOST_LINES).toList();
        var head = String.join("\n", lines);
        boolean whole = head.length() == text.stripTrailing().length() && head.length() <= MOST_CHARACTERS;
        return whole ? head : head.substring(0, Math.min(MOST_CHARACTERS, head.length())) + " …";
    }

    private Label doubt(org.undersigned.exchange.imports.Doubt doubt) {
        var label = new Label(messages.text(doubt.key(), doubt.arguments().toArray()));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("review-doubt");
        return label;
    }

    private String detail(Piece piece) {
        if (piece.reading() instanceof Reading.NoteText note) {
            int line = markers.get().of(note.label());
            return line == 0
                    ? messages.text("review.noMarker", note.label())
                    : messages.text("review.marker", note.label(), line);
        }
        return words.parts(piece.reading());
    }
}
