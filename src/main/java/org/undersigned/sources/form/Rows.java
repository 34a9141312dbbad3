package org.undersigned.sources.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.kit.Command;
import org.undersigned.kit.Icons;

/// Rows of fields, each with a button that takes it away, and one below that adds another.
///
/// @param <R> the fields of a row
final class Rows<R extends Rows.Row> extends VBox {

    /// The fields of one row.
    interface Row {

        Node node();

        /// Puts the caret where one begins to write.
        void focus();
    }

    private final List<R> rows = new ArrayList<>();
    private final VBox nodes = new VBox(6);
    private final String id;
    private final String removeWords;
    private Runnable whenGone = () -> {};

    /// @param id ends in `.add` and `.remove` for the buttons
    Rows(String id, String addWords, String removeWords, Supplier<R> fresh) {
        super(6);
        this.id = id;
        this.removeWords = removeWords;
        var add = new Button(addWords);
        add.setId(id + ".add");
        add.getStyleClass().addAll("flat", "add-row");
        add.setGraphic(Icons.of(Feather.PLUS));
        add.setOnAction(_ -> add(fresh.get()).focus());
        getChildren().addAll(nodes, add);
    }

    R add(R row) {
        rows.add(row);
        var drop = Icons.button(Command.always(id + ".remove", removeWords, Feather.X, null, () -> {}));
        var line = new HBox(6, row.node(), drop);
        line.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(row.node(), Priority.ALWAYS);
        drop.setOnAction(_ -> {
            rows.remove(row);
            nodes.getChildren().remove(line);
            whenGone.run();
        });
        nodes.getChildren().add(line);
        return row;
    }

    /// @param action after a row was taken away
    void whenGone(Runnable action) {
        whenGone = action;
    }

    List<R> rows() {
        return List.copyOf(rows);
    }
}
