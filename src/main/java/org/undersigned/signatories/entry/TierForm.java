package org.undersigned.signatories.entry;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.undersigned.document.Edit;
import org.undersigned.document.LetterEdit;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.PeopleEdit;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;
import org.undersigned.signatories.entry.Tiers.Tier;

/// Asks what the groups of the list are called and in what order they stand.
public final class TierForm {

    private final OpenLetter open;
    private final Messages messages;
    private final Dialogs dialogs;

    public TierForm(OpenLetter open, Messages messages, Dialogs dialogs) {
        this.open = open;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    public void ask() {
        var list = new ListView<Tier>();
        list.setId("tiers.list");
        list.getStyleClass().add("framed");
        list.setAccessibleText(messages.text("signatories.tiers.title"));
        list.getItems().setAll(Tiers.of(open.letter()));
        list.setCellFactory(_ -> new Cell());
        list.setPrefSize(360, 220);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(list, event));
        var name = new TextField();
        name.setId("tiers.name");
        name.setPromptText(messages.text("signatories.tiers.name"));
        name.setAccessibleText(messages.text("signatories.tiers.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, tier) -> name.setText(tier == null ? "" : tier.name()));
        var form = PanelLook.on(new VBox(
                10,
                detail(),
                list,
                new HBox(8, name, button("rename", () -> rename(list, name)), button("add", () -> add(list, name))),
                new HBox(
                        8,
                        button("up", () -> move(list, -1)),
                        button("down", () -> move(list, 1)),
                        button("remove", () -> remove(list)))));
        if (dialogs.form(
                messages.text("signatories.tiers.title"),
                form,
                messages.text("signatories.tiers.verb"),
                new SimpleBooleanProperty(true))) {
            apply(list.getItems());
        }
    }

    private void apply(List<Tier> tiers) {
        var settings = open.letter().settings();
        var named = tiers.stream().map(Tier::name).distinct().toList();
        open.apply(new Edit.Several(
                "edit.changeTiers",
                List.of(
                        new PeopleEdit.PutPeople(
                                "edit.changeTiers", List.of(), List.of(), Tiers.renamed(open.letter(), tiers), 0),
                        new LetterEdit.ChangeSettings(
                                settings.withListing(settings.listing().withTiers(named))))));
    }

    private Label detail() {
        var detail = new Label(messages.text("signatories.tiers.detail"));
        detail.setWrapText(true);
        detail.setMaxWidth(360);
        detail.getStyleClass().add("quiet-words");
        return detail;
    }

    private Button button(String id, Runnable action) {
        var button = new Button(messages.text("signatories.tiers." + id));
        button.setId("tiers." + id);
        button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void pressed(ListView<Tier> list, KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            move(list, -1);
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            move(list, 1);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            remove(list);
            event.consume();
        }
    }

    private static void rename(ListView<Tier> list, TextField name) {
        int place = list.getSelectionModel().getSelectedIndex();
        if (place >= 0 && !name.getText().isBlank()) {
            var tier = list.getItems().get(place);
            list.getItems().set(place, new Tier(tier.before(), name.getText().strip(), tier.entries()));
            list.getSelectionModel().clearAndSelect(place);
        }
    }

    private static void add(ListView<Tier> list, TextField name) {
        var typed = name.getText().strip();
        boolean known = list.getItems().stream().anyMatch(tier -> tier.name().equals(typed));
        if (!typed.isEmpty() && !known) {
            list.getItems().add(new Tier("", typed, 0));
            list.getSelectionModel().selectLast();
        }
    }

    /// Only a group of nobody goes: entries lose theirs where they are changed, not here.
    private static void remove(ListView<Tier> list) {
        var tier = list.getSelectionModel().getSelectedItem();
        if (tier != null && tier.entries() == 0) {
            list.getItems().remove(tier);
        }
    }

    private static void move(ListView<Tier> list, int step) {
        int place = list.getSelectionModel().getSelectedIndex();
        int to = place + step;
        if (place >= 0 && to >= 0 && to < list.getItems().size()) {
            list.getItems().add(to, list.getItems().remove(place));
            list.getSelectionModel().clearAndSelect(to);
        }
    }

    private final class Cell extends javafx.scene.control.ListCell<Tier> {

        @Override
        protected void updateItem(Tier item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : messages.text("signatories.chip", item.name(), item.entries()));
        }
    }
}
