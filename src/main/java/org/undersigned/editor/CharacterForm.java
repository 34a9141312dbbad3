package org.undersigned.editor;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Characters;
import org.undersigned.language.Messages;

/// Lets a character be picked that no key types: from those that letters use, or by its name or number.
final class CharacterForm {

    private static final int MOST = 160;

    private final TilePane tiles = new TilePane(4, 4);
    private final ToggleGroup group = new ToggleGroup();
    private final Label name = new Label();
    private final SimpleObjectProperty<@Nullable Integer> chosen = new SimpleObjectProperty<>();
    private final VBox form;

    private CharacterForm(Messages messages) {
        var filter = new TextField();
        filter.setId("character-filter");
        filter.setPromptText(messages.text("editor.character.filter"));
        filter.setAccessibleText(messages.text("editor.character.filter"));
        filter.textProperty()
                .addListener(
                        (_, _, words) -> fill(words.isBlank() ? Characters.usual() : Characters.find(words, MOST)));
        tiles.setPrefColumns(12);
        var scroll = new ScrollPane(tiles);
        scroll.setId("character-tiles");
        scroll.setFitToWidth(true);
        scroll.setPrefSize(540, 300);
        name.getStyleClass().add("text-muted");
        name.setId("character-name");
        group.selectedToggleProperty().addListener((_, _, toggle) -> {
            chosen.set(toggle == null ? null : (Integer) toggle.getUserData());
            name.setText(toggle == null ? "" : Characters.name((Integer) toggle.getUserData()));
        });
        form = new VBox(8, filter, scroll, name);
        fill(Characters.usual());
    }

    /// @return empty when cancelled
    static Optional<String> ask(Messages messages, Dialogs dialogs) {
        var asked = new CharacterForm(messages);
        boolean done = dialogs.form(
                messages.text("editor.character.title"),
                asked.form,
                messages.text("editor.character.insert"),
                asked.chosen.isNotNull());
        var code = asked.chosen.get();
        return done && code != null ? Optional.of(Character.toString(code)) : Optional.empty();
    }

    private void fill(List<Integer> codes) {
        group.selectToggle(null);
        tiles.getChildren().setAll(codes.stream().map(this::tile).toList());
    }

    private ToggleButton tile(int code) {
        var tile = new ToggleButton(Characters.shown(code));
        tile.getStyleClass().addAll("flat", "character-tile");
        tile.setPrefSize(40, 38);
        tile.setToggleGroup(group);
        tile.setUserData(code);
        tile.setAccessibleText(Characters.name(code));
        tile.setTooltip(new Tooltip(Characters.name(code)));
        return tile;
    }
}
