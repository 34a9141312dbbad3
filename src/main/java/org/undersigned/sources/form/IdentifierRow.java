package org.undersigned.sources.form;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.undersigned.language.Folding;
import org.undersigned.language.Messages;

/// An identifier: which kind, one of the usual ones or as typed, and what it says.
final class IdentifierRow implements Rows.Row {

    private static final List<String> USUAL = List.of("un-symbol", "docket", "doi", "isbn", "issn");

    private final ComboBox<String> name = new ComboBox<>();
    private final TextField value = new TextField();
    private final HBox node;

    IdentifierRow(Messages messages, Map.Entry<String, String> identifier) {
        name.setId("identifier.name");
        name.setAccessibleText(messages.text("sources.identifier.name"));
        name.setEditable(true);
        name.getItems().setAll(USUAL);
        name.setConverter(new Names(messages));
        name.setValue(identifier.getKey());
        name.setPrefWidth(150);
        name.setMinWidth(150);
        value.setId("identifier.value");
        value.setText(identifier.getValue());
        value.setPromptText(messages.text("sources.identifier.value"));
        value.setAccessibleText(messages.text("sources.identifier.value"));
        HBox.setHgrow(value, Priority.ALWAYS);
        node = new HBox(6, name, value);
        node.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        value.requestFocus();
    }

    /// The kind as typed last, also where nobody pressed Enter.
    String name() {
        var typed = name.getEditor().getText();
        var chosen = name.getValue();
        return typed == null || typed.isBlank()
                ? chosen == null ? "" : chosen
                : name.getConverter().fromString(typed);
    }

    String value() {
        return value.getText().strip();
    }

    private static final class Names extends StringConverter<String> {

        private final Messages messages;

        Names(Messages messages) {
            this.messages = messages;
        }

        @Override
        public String toString(@Nullable String name) {
            return name == null ? "" : USUAL.contains(name) ? messages.text("sources.identifier." + name) : name;
        }

        @Override
        public String fromString(String typed) {
            var folded = Folding.fold(typed.strip());
            return USUAL.stream()
                    .filter(name -> Folding.fold(toString(name)).equals(folded) || name.equals(folded))
                    .findFirst()
                    .orElse(typed.strip());
        }
    }
}
