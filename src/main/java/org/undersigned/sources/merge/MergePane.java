package org.undersigned.sources.merge;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.undersigned.citing.SourceField;
import org.undersigned.citing.SourceUnion;
import org.undersigned.kit.controls.Choices;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.language.Messages;
import org.undersigned.model.source.Source;
import org.undersigned.sources.card.FactsView;
import org.undersigned.sources.card.SourceFacts;

/// Pairs of sources that may be one, at the left to be chosen; the two of a pair side by side, and which of them is
/// right where they differ. Space chooses a pair.
final class MergePane extends VBox {

    private final Messages messages;
    private final ListView<MergePair> list = new ListView<>();
    private final HBox both = new HBox(24);
    private final VBox differing = new VBox(8);

    MergePane(Messages messages, List<MergePair> pairs) {
        super(12);
        this.messages = messages;
        PanelLook.on(this);
        list.setId("merge.pairs");
        list.setAccessibleText(messages.text("sources.merge.title"));
        list.getItems().setAll(pairs);
        list.setCellFactory(_ -> new CheckBoxListCell<>(MergePair::chosenProperty, Choices.said(this::words)));
        list.setPrefHeight(190);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, pair) -> show(pair));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var advice = new Label(messages.text("sources.merge.detail"));
        advice.setWrapText(true);
        advice.getStyleClass().add("quiet-words");
        var scroll = new ScrollPane(new VBox(14, both, differing));
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(330);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(advice, list, scroll);
        setPrefSize(820, 640);
        list.getSelectionModel().selectFirst();
    }

    BooleanBinding someChosen() {
        var chosen = list.getItems().stream().map(MergePair::chosenProperty).toArray(ObservableValue[]::new);
        return Bindings.createBooleanBinding(
                () -> list.getItems().stream()
                        .anyMatch(pair -> pair.chosenProperty().get()),
                chosen);
    }

    private void pressed(KeyEvent event) {
        var pair = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && pair != null) {
            pair.chosenProperty().set(!pair.chosenProperty().get());
            event.consume();
        }
    }

    private String words(MergePair pair) {
        return messages.text(
                "sources.merge.pair",
                named(pair.match().one()),
                named(pair.match().other()),
                messages.name("sources.likeness", pair.match().likeness()));
    }

    private String named(Source source) {
        return source.title().isBlank() ? messages.text("sources.untitled") : source.title();
    }

    private void show(@Nullable MergePair pair) {
        both.getChildren().clear();
        differing.getChildren().clear();
        if (pair == null) {
            return;
        }
        add("sources.merge.first", pair.match().one());
        add("sources.merge.second", pair.match().other());
        var fields = SourceUnion.differing(pair.match().one(), pair.match().other());
        if (!fields.isEmpty()) {
            differing.getChildren().add(PanelLook.section(messages.text("sources.merge.differ")));
            fields.forEach(field -> differing.getChildren().add(choice(pair, field)));
        }
    }

    private void add(String key, Source source) {
        var box = new VBox(6, PanelLook.section(messages.text(key)), new FactsView(messages, source));
        box.setPrefWidth(380);
        HBox.setHgrow(box, Priority.ALWAYS);
        both.getChildren().add(box);
    }

    private HBox choice(MergePair pair, SourceField field) {
        var group = new ToggleGroup();
        var one = radio(said(pair.match().one(), field), group, "merge.one." + field);
        var other = radio(said(pair.match().other(), field), group, "merge.other." + field);
        (pair.fromOther().contains(field) ? other : one).setSelected(true);
        other.selectedProperty().addListener((_, _, on) -> {
            if (on) {
                pair.fromOther().add(field);
            } else {
                pair.fromOther().remove(field);
            }
        });
        var name = new Label(messages.name("sources.field", field));
        name.getStyleClass().add("quiet-words");
        name.setMinWidth(90);
        return new HBox(16, name, one, other);
    }

    private String said(Source source, SourceField field) {
        return switch (field) {
            case KIND -> messages.name("sources.sort", source.kind());
            case TITLE -> source.title();
            case AUTHORS -> SourceFacts.authors(source);
            case PUBLISHER -> source.publisher();
            case DATE -> source.dateWritten().isBlank() ? source.date() : source.dateWritten();
            case LANGUAGE -> source.language();
            case PAGES -> source.pages();
        };
    }

    private static RadioButton radio(String words, ToggleGroup group, String id) {
        var radio = new RadioButton(words);
        radio.setId(id);
        radio.setToggleGroup(group);
        radio.setWrapText(true);
        radio.setPrefWidth(330);
        radio.setMnemonicParsing(false);
        return radio;
    }
}
