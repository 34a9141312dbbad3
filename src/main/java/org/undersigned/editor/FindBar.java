package org.undersigned.editor;

import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.editor.gesture.PatternTrouble;
import org.undersigned.kit.Icons;
import org.undersigned.language.Messages;

/// The bar for finding and replacing, at the top right of the desk.
final class FindBar extends VBox {

    /// Clear of the scroll bar, and of the edge where the desk is narrow.
    private static final Insets BESIDE = new Insets(0, 28, 0, 8);

    /// What the style sheet pads and the margin takes from the width of a row, in pixels.
    private static final double AROUND = 60;

    private static final double FIELD = 240;
    private static final double COUNT = 72;
    private static final double GAP = 4;

    final TextField sought = new TextField();
    final TextField replacement = new TextField();
    final Label count = new Label();
    final ToggleButton exact;
    final ToggleButton wholeWords;
    final ToggleButton pattern;
    final ToggleButton notes;
    final Label trouble = new Label();
    final Button previous;
    final Button next;
    final Button close;
    final Button replace;
    final Button replaceAll;
    final FlowPane replacing;

    /// How wide a row may be before it goes on in the next line.
    private final DoubleProperty room = new SimpleDoubleProperty(Double.MAX_VALUE);

    FindBar(Messages messages) {
        super(6);
        getStyleClass().add("find-bar");
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        StackPane.setMargin(this, BESIDE);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sought.prefWidthProperty().bind(Bindings.min(FIELD, room.subtract(COUNT + GAP)));
        sought.setId("find-sought");
        sought.setPromptText(messages.text("editor.find.sought"));
        sought.setAccessibleText(messages.text("editor.find.sought"));
        replacement.prefWidthProperty().bind(sought.prefWidthProperty());
        replacement.setId("find-replacement");
        replacement.setPromptText(messages.text("editor.find.replacement"));
        replacement.setAccessibleText(messages.text("editor.find.replacement"));
        count.setMinWidth(COUNT);
        count.getStyleClass().add("find-count");
        exact = new ToggleButton("Aa");
        wholeWords = new ToggleButton("|a|");
        pattern = new ToggleButton(".*");
        notes = new ToggleButton();
        notes.setGraphic(Icons.of(Feather.FILE_TEXT));
        notes.setSelected(true);
        name(pattern, messages.text("editor.find.pattern"));
        name(notes, messages.text("editor.find.notes"));
        pattern.setId("find-pattern");
        notes.setId("find-notes");
        exact.setId("find-exact");
        wholeWords.setId("find-whole");
        count.setId("find-count");
        pattern.getStyleClass().add("flat");
        notes.getStyleClass().add("flat");
        trouble.setId("find-trouble");
        trouble.setWrapText(true);
        trouble.setMaxWidth(420);
        trouble.getStyleClass().add("find-trouble");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        name(exact, messages.text("editor.find.exact"));
        name(wholeWords, messages.text("editor.find.whole"));
        exact.getStyleClass().add("flat");
        wholeWords.getStyleClass().add("flat");
        previous = icon(Feather.CHEVRON_UP, messages.text("editor.find.previous"));
        next = icon(Feather.CHEVRON_DOWN, messages.text("editor.find.next"));
        close = icon(Feather.X, messages.text("editor.find.close"));
        replace = new Button(messages.text("editor.find.replace"));
        replace.setId("find-replace");
        replaceAll = new Button(messages.text("editor.find.replaceAll"));
        replaceAll.setId("find-replace-all");
        replacing = row(replacement, new HBox(GAP, replace, replaceAll));
        var options = new HBox(GAP, exact, wholeWords, pattern, notes);
        getChildren().addAll(row(sought, count, options, new HBox(GAP, previous, next, close)), trouble, replacing);
    }

    /// @param desk how wide the place is over which the bar lies
    void fitInto(ObservableDoubleValue desk) {
        room.bind(Bindings.subtract(desk, AROUND));
    }

    void showTrouble(PatternTrouble found, Messages messages) {
        trouble.setText(
                switch (found.kind()) {
                    case WRONG -> messages.text("editor.find.wrongPattern", found.place());
                    case ENDLESS -> messages.text("editor.find.endlessPattern");
                    case NO_SUCH_GROUP -> messages.text("editor.find.noGroup", found.place());
                });
    }

    /// @param place of the hit that is selected, from 1; 0 for none
    void showCount(int place, int hits, Messages messages) {
        if (sought.getText().isEmpty() || !trouble.getText().isEmpty()) {
            count.setText("");
        } else {
            count.setText(
                    hits == 0 ? messages.text("editor.find.none") : messages.text("editor.find.count", place, hits));
        }
    }

    private static Button icon(Ikon ikon, String name) {
        var button = new Button();
        button.setGraphic(Icons.of(ikon));
        button.getStyleClass().addAll("flat", "button-icon");
        name(button, name);
        return button;
    }

    private static void name(ButtonBase button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }

    private FlowPane row(Node... nodes) {
        var row = new FlowPane(GAP, GAP, nodes);
        row.prefWrapLengthProperty().bind(room);
        return row;
    }
}
