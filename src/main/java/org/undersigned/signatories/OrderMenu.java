package org.undersigned.signatories;

import java.util.function.UnaryOperator;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.LetterEdit;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.Command;
import org.undersigned.kit.Icons;
import org.undersigned.language.Messages;
import org.undersigned.model.OrderPolicy;
import org.undersigned.model.Settings;
import org.undersigned.model.people.Grouping;

/// Says the order of the list in words, and changes it.
final class OrderMenu {

    private final OpenLetter open;
    private final OrderWords words;
    private final MenuButton button;
    private final Command layout;
    private @Nullable Settings shown;
    private String shownFor = "";

    OrderMenu(OpenLetter open, Messages messages, MenuButton button, Command layout) {
        this.layout = layout;
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
        var now = open.letter().settings();
        var edition = open.edition();
        var rules = edition.language() + " " + edition.collation();
        boolean same = shown != null
                && shown.order() == now.order()
                && shown.listing().equals(now.listing())
                && rules.equals(shownFor);
        if (same) {
            return;
        }
        shown = now;
        shownFor = rules;
        button.setText(words.of(now, edition));
        button.getItems().clear();
        var orders = new ToggleGroup();
        for (var policy : OrderPolicy.values()) {
            item(words.of(policy, edition), orders, policy == now.order(), settings -> settings.withOrder(policy));
        }
        button.getItems().add(new SeparatorMenuItem());
        var groupings = new ToggleGroup();
        for (var grouping : Grouping.values()) {
            item(
                    words.of(grouping),
                    groupings,
                    grouping == now.listing().grouping(),
                    settings -> settings.withListing(settings.listing().withGrouping(grouping)));
        }
        button.getItems().addAll(new SeparatorMenuItem(), Icons.menuItem(layout));
    }

    private void item(String text, ToggleGroup group, boolean selected, UnaryOperator<Settings> change) {
        var item = new RadioMenuItem(text);
        item.setToggleGroup(group);
        item.setSelected(selected);
        item.setOnAction(_ -> open.apply(
                new LetterEdit.ChangeSettings(change.apply(open.letter().settings()))));
        button.getItems().add(item);
    }
}
