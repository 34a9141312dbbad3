package org.undersigned.kit.controls;

import java.util.Optional;
import java.util.Set;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.LanguageChoice;
import org.undersigned.language.Messages;

/// Asks for a language, by typing part of its name or its tag.
public final class LanguageForm {

    private final Messages messages;
    private final Dialogs dialogs;

    public LanguageForm(Messages messages, Dialogs dialogs) {
        this.messages = messages;
        this.dialogs = dialogs;
    }

    /// @param taken tags that cannot be chosen
    public Optional<String> ask(String title, String verb, Set<String> taken) {
        var filter = new FilterField(messages.text("outline.language.filter"));
        filter.setPromptText(messages.text("outline.language.filter"));
        filter.setId("language.filter");
        var choices = new FilteredList<>(
                javafx.collections.FXCollections.observableArrayList(LanguageChoice.all(messages.locale()).stream()
                        .filter(choice -> !taken.contains(choice.tag()))
                        .toList()));
        var list = new ListView<>(choices);
        list.setId("language.list");
        list.setAccessibleText(messages.text("outline.language.list"));
        list.setPrefSize(380, 320);
        list.setCellFactory(_ -> new Cell());
        filter.textProperty().addListener((_, _, typed) -> {
            choices.setPredicate(choice -> choice.matches(typed));
            var exact = choices.stream()
                    .filter(choice -> choice.tag().equalsIgnoreCase(typed.strip()))
                    .findFirst();
            var best = exact.or(() ->
                    choices.stream().filter(choice -> choice.begins(typed)).findFirst());
            best.ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::selectFirst);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex()));
        });
        filter.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
            }
        });
        var content = PanelLook.on(new VBox(10, filter, list));
        var chosen = list.getSelectionModel().selectedItemProperty();
        return dialogs.form(title, content, verb, chosen.isNotNull())
                ? Optional.of(chosen.get().tag())
                : Optional.empty();
    }

    private static final class Cell extends ListCell<LanguageChoice> {

        @Override
        protected void updateItem(LanguageChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null ? null : choice.name());
        }
    }
}
