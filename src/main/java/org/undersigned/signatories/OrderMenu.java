package org.undersigned.signatories;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.LetterEdit;
import org.undersigned.document.OpenLetter;
import org.undersigned.language.Messages;
import org.undersigned.model.OrderPolicy;

/// Says the order of the list in words, and changes it.
final class OrderMenu {

    private final OpenLetter open;
    private final OrderWords words;
    private final MenuButton button;
    private @Nullable OrderPolicy shown;
    private String shownFor = "";

    OrderMenu(OpenLetter open, Messages messages, MenuButton button) {
        this.open = open;
        this.words = new OrderWords(messages);
        this.button = button;
    }

    void follow() {
        open.letterProperty().addListener(_ -> show());
        open.editionProperty().addListener(_ -> show());
        show();
    }

    private void show() {
        var now = open.letter().settings().order();
        var edition = open.edition();
        var rules = edition.language() + " " + edition.collation();
        if (now == shown && rules.equals(shownFor)) {
            return;
        }
        shown = now;
        shownFor = rules;
        button.setText(words.of(now, edition));
        var group = new ToggleGroup();
        button.getItems().clear();
        for (var policy : OrderPolicy.values()) {
            var item = new RadioMenuItem(words.of(policy, edition));
            item.setToggleGroup(group);
            item.setSelected(policy == now);
            item.setOnAction(_ -> open.apply(
                    new LetterEdit.ChangeSettings(open.letter().settings().withOrder(policy))));
            button.getItems().add(item);
        }
    }
}
