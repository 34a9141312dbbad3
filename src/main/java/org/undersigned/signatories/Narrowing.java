package org.undersigned.signatories;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import org.undersigned.language.Countries;
import org.undersigned.language.Messages;
import org.undersigned.signatories.rows.Row;
import org.undersigned.signatories.rows.Tag;

/// The menu that narrows the rows down to a group, a country, and what is lacking: one of each, or any. Filled when it
/// is opened.
final class Narrowing {

    private final Messages messages;
    private final MenuButton button;
    private final ReadOnlyObjectWrapper<Set<Tag>> chosen = new ReadOnlyObjectWrapper<>(Set.of());
    private List<Row> rows = List.of();

    Narrowing(Messages messages, MenuButton button) {
        this.messages = messages;
        this.button = button;
        button.setOnShowing(_ -> fill());
        clear();
        fill();
    }

    ReadOnlyObjectProperty<Set<Tag>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    void clear() {
        choose(Set.of());
    }

    private void choose(Set<Tag> tags) {
        button.setText(
                tags.isEmpty()
                        ? messages.text("signatories.narrow.all")
                        : tags.stream()
                                .sorted(Comparator.comparingInt(Narrowing::kind))
                                .map(this::words)
                                .collect(Collectors.joining(" · ")));
        chosen.set(Set.copyOf(tags));
    }

    /// Chooses it instead of another of its kind, or lets it go when it was chosen.
    private void turn(Tag tag) {
        var tags = new HashSet<>(chosen.get());
        boolean was = tags.contains(tag);
        tags.removeIf(each -> kind(each) == kind(tag));
        if (!was) {
            tags.add(tag);
        }
        choose(tags);
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
        button.getItems().clear();
        add(messages.text("signatories.narrow.all"), chosen.get().isEmpty(), this::clear);
        int kind = -1;
        for (var tag : tags) {
            if (kind(tag) != kind) {
                kind = kind(tag);
                button.getItems().add(new SeparatorMenuItem());
            }
            add(
                    messages.text("signatories.chip", words(tag), counts.getOrDefault(tag, 0L)),
                    chosen.get().contains(tag),
                    () -> turn(tag));
        }
    }

    private void add(String words, boolean selected, Runnable chosen) {
        var item = new CheckMenuItem(words);
        item.setSelected(selected);
        item.setOnAction(_ -> chosen.run());
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
