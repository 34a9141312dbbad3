package org.undersigned.sources.style;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.language.Messages;
import org.undersigned.model.CitationStyle;
import org.undersigned.model.Citing;

/// The styles, one below the other, each with room for an example; and whether a bibliography stands at the end.
final class StylePane extends VBox {

    private final ToggleGroup group = new ToggleGroup();
    private final CheckBox bibliography = new CheckBox();
    private final Map<CitationStyle, Label> examples = new EnumMap<>(CitationStyle.class);

    StylePane(Messages messages, Citing now) {
        super(4);
        PanelLook.on(this);
        getStyleClass().add("style-pane");
        for (var style : CitationStyle.values()) {
            var choice = new RadioButton(messages.name("sources.style", style));
            choice.setId("style." + style);
            choice.setUserData(style);
            choice.setToggleGroup(group);
            choice.setSelected(style == now.style());
            choice.getStyleClass().add("style-name");
            var example = new Label("…");
            example.setId("style.example." + style);
            example.setWrapText(true);
            example.setMinHeight(Region.USE_PREF_SIZE);
            example.getStyleClass().add("style-example");
            example.setOnMouseClicked(_ -> choice.setSelected(true));
            examples.put(style, example);
            getChildren().addAll(choice, example);
        }
        bibliography.setId("style.bibliography");
        bibliography.setText(messages.text("sources.style.bibliography"));
        bibliography.setSelected(now.bibliography());
        getChildren().add(bibliography);
        setPrefWidth(600);
    }

    /// Shows what a note looks like in a style.
    void show(CitationStyle style, String example) {
        var label = examples.get(style);
        if (label != null) {
            label.setText(example);
        }
    }

    Citing chosen() {
        var style = group.getSelectedToggle().getUserData() instanceof CitationStyle chosen
                ? chosen
                : CitationStyle.AS_WRITTEN;
        return new Citing(style, bibliography.isSelected());
    }
}
