package org.undersigned.sources.form;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.undersigned.kit.controls.Choices;
import org.undersigned.language.Messages;
import org.undersigned.model.source.Author;

/// An author: a name, and whether it is a person's or an organisation's, which is never turned round.
final class AuthorRow implements Rows.Row {

    private final TextField name = new TextField();
    private final ComboBox<Boolean> organisation = new ComboBox<>();
    private final HBox node;

    AuthorRow(Messages messages, Author author) {
        name.setId("author.name");
        name.setText(author.name());
        name.setPromptText(messages.text("sources.author.name"));
        name.setAccessibleText(messages.text("sources.author.name"));
        organisation.setId("author.kind");
        organisation.setAccessibleText(messages.text("sources.author.kind"));
        organisation.getItems().setAll(false, true);
        organisation.setConverter(
                Choices.said(is -> messages.text(is ? "sources.author.organisation" : "sources.author.person")));
        organisation.setValue(author.organisation());
        organisation.setPrefWidth(150);
        organisation.setMinWidth(150);
        HBox.setHgrow(name, Priority.ALWAYS);
        node = new HBox(6, name, organisation);
        node.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        name.requestFocus();
    }

    Author value() {
        return new Author(name.getText().strip(), organisation.getValue());
    }
}
