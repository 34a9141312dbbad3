package org.undersigned.signatories;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.undersigned.language.Countries;
import org.undersigned.language.Messages;

/// The menu that narrows the rows down to a group, a country, or what is lacking. Filled when it is opened.
final class Narrowing {

    private final Messages messages;
    private final MenuButton button;
    private final ReadOnlyObjectWrapper<Optional<Tag>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Row> rows = List.of();

    Narrowing(Messages messages, MenuButton button) {
        this.messages = messages;
        this.button = button;
        button.setOnShowing(_ -> fill());
        choose(Optional.empty());
        fill();
    }

    ReadOnlyObjectProperty<Optional<Tag>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    void choose(Optional<Tag> tag) {
        button.setText(tag.map(this::words).orElse(messages.text("signatories.narrow.all")));
        chosen.set(tag);
    }

    void show(List<Row> all) {
        rows = all;
    }

    private void fill() {
        var counts = rows.stream()
                .flatMap(row -> row.tags().stream())
                .collect(Collectors.groupingBy(tag -> tag, Collectors.counting()));
        var order = Comparator.<Tag>comparingInt(Narrowing::kind).thenComparing(this::words);
        var tags = new TreeSet<>(order);
        tags.addAll(counts.keySet());
        var group = new ToggleGroup();
        button.getItems().clear();
        add(group, Optional.empty(), messages.text("signatories.narrow.all"));
        int kind = -1;
        for (var tag : tags) {
            if (kind(tag) != kind) {
                kind = kind(tag);
                button.getItems().add(new SeparatorMenuItem());
            }
            add(group, Optional.of(tag), messages.text("signatories.chip", words(tag), counts.getOrDefault(tag, 0L)));
        }
    }

    private void add(ToggleGroup group, Optional<Tag> tag, String words) {
        var item = new RadioMenuItem(words);
        item.setToggleGroup(group);
        item.setSelected(tag.equals(chosen.get()));
        item.setOnAction(_ -> choose(tag));
        button.getItems().add(item);
    }

    private static int kind(Tag tag) {
        return switch (tag) {
            case Tag.Lacking _ -> 0;
            case Tag.OfTier _ -> 1;
            case Tag.OfCountry _ -> 2;
        };
    }

    private String words(Tag tag) {
        return switch (tag) {
            case Tag.Lacking(var what) -> messages.name("signatories.narrow.lacking", what);
            case Tag.OfTier(var name) -> name;
            case Tag.OfCountry(var code) ->
                Countries.name(code, messages.locale().getLanguage());
        };
    }
}
