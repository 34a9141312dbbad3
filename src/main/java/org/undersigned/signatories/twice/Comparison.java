package org.undersigned.signatories.twice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.undersigned.language.Countries;
import org.undersigned.language.Messages;

/// Two side by side. Where they say different things, what stays is chosen; where only one says something, that stays.
final class Comparison extends GridPane {

    private final Messages messages;
    private final Likeness.Two two;
    private final List<Choice> choices = new ArrayList<>();
    private int rows;

    /// What is chosen of a fact.
    private record Choice(ToggleGroup group, String one, String other) {
        String value() {
            var chosen = group.getSelectedToggle();
            return chosen == null ? (one.isEmpty() ? other : one) : (String) chosen.getUserData();
        }
    }

    Comparison(Messages messages, Likeness.Two two) {
        this.messages = messages;
        this.two = two;
        getStyleClass().add("fields");
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var side = new ColumnConstraints();
        side.setPercentWidth(42);
        side.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, side, side);
        fact("twice.name", two.one().name(), two.other().name());
        fact("twice.shortName", two.one().shortName(), two.other().shortName());
        fact("twice.country", two.one().country(), two.other().country());
        fact("twice.website", two.one().website(), two.other().website());
        told("twice.entries", entries(two.one()), entries(two.other()));
    }

    /// What the one that stays will say.
    Facts chosen() {
        return new Facts(
                choices.get(0).value(),
                choices.get(1).value(),
                choices.get(2).value(),
                choices.get(3).value(),
                two.one().entries() + two.other().entries(),
                "");
    }

    /// Whether the second name was chosen, so that the second stays.
    boolean isSwapped() {
        return !chosen().name().equals(two.one().name());
    }

    private String entries(Facts facts) {
        var count = messages.text("twice.count", facts.entries());
        return facts.with().isEmpty() ? count : count + ": " + facts.with();
    }

    private void fact(String key, String one, String other) {
        var group = new ToggleGroup();
        choices.add(new Choice(group, one, other));
        if (one.isEmpty() && other.isEmpty()) {
            return;
        }
        boolean choice = !Objects.equals(one, other) && !one.isEmpty() && !other.isEmpty();
        boolean country = key.equals("twice.country");
        addRow(rows++, name(key), cell(group, choice, one, country), cell(group, choice, other, country));
        if (choice) {
            group.selectToggle(group.getToggles().getFirst());
        }
    }

    private Node cell(ToggleGroup group, boolean choice, String value, boolean country) {
        var said = country ? Countries.name(value, messages.locale().getLanguage()) : value;
        if (!choice) {
            return wrapped(new Label(said.isEmpty() ? "–" : said));
        }
        var button = new RadioButton(said);
        button.setUserData(value);
        button.setToggleGroup(group);
        return wrapped(button);
    }

    private void told(String key, String one, String other) {
        addRow(rows++, name(key), wrapped(new Label(one)), wrapped(new Label(other)));
    }

    private Label name(String key) {
        var label = new Label(messages.text(key));
        label.getStyleClass().add("field-name");
        return label;
    }

    private static <T extends javafx.scene.control.Labeled> T wrapped(T label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
