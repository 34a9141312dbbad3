package org.undersigned.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.VBox;
import org.undersigned.language.Messages;

/// The words that a letter spells its own way, to look at and to take out.
final class WordsForm extends VBox {

    private final ListView<String> list = new ListView<>();
    private final List<String> removed = new ArrayList<>();

    WordsForm(Collection<String> words, Messages messages) {
        super(8);
        var why = new Label(messages.text("editor.words.why"));
        why.setWrapText(true);
        why.setPrefWidth(380);
        list.setId("own-words");
        list.getItems().setAll(words);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPrefSize(380, 220);
        list.setAccessibleText(messages.text("editor.words.title"));
        list.setPlaceholder(new Label(messages.text("editor.words.none")));
        why.setLabelFor(list);
        var remove = new Button(messages.text("editor.words.remove"));
        remove.setId("own-words-remove");
        remove.disableProperty().bind(Bindings.isEmpty(list.getSelectionModel().getSelectedItems()));
        remove.setOnAction(_ -> {
            var chosen = List.copyOf(list.getSelectionModel().getSelectedItems());
            removed.addAll(chosen);
            list.getItems().removeAll(chosen);
        });
        getChildren().addAll(why, list, remove);
    }

    List<String> removed() {
        return List.copyOf(removed);
    }
}
