package org.undersigned.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.undersigned.kit.Command;
import org.undersigned.kit.Icons;
import org.undersigned.language.Messages;

/// The preview's nodes: a bar above, the desk with the pages, and a sentence where there is something to say.
final class PreviewView extends BorderPane {

    /// Below this width of the bar, in pixels, the number of the page stands in the status bar only.
    private static final double ROOM_FOR_THE_NUMBER = 480;

    final PageDesk desk;
    final PageDesk small;

    private final Messages messages;
    private final Label page = new Label();
    private final Label zoom = new Label();
    private final Label sentence = new Label();
    private final Label warning = new Label();
    private final Map<String, ToggleButton> toggles = new HashMap<>();

    /// @param looks how pages are looked at; larger and smaller, then toggles, and last what is not in the bar
    /// @param ways out of the preview
    PreviewView(Messages messages, PageDesk desk, List<Command> looks, List<Command> ways) {
        this.messages = messages;
        this.desk = desk;
        getStyleClass().add("preview");
        getStylesheets()
                .add(Objects.requireNonNull(PreviewView.class.getResource("/org/undersigned/preview.css"))
                        .toExternalForm());
        desk.setAccessibleText(messages.text("preview.pages"));
        small = new PageDesk(number -> messages.text("preview.page", number));
        small.setAccessibleText(messages.text("preview.smallPages"));
        small.getStyleClass().add("preview-small");
        small.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.getStyleClass().add("preview-number");
        zoom.getStyleClass().add("preview-zoom");
        warning.getStyleClass().add("preview-warning");
        warning.setWrapText(true);
        warning.setMaxWidth(Double.MAX_VALUE);
        sentence.getStyleClass().add("preview-sentence");
        sentence.setWrapText(true);
        setTop(new VBox(bar(looks, ways), warning));
        setCenter(new StackPane(desk, sentence));
        setLeft(small);
        warn("");
        say("");
    }

    private HBox bar(List<Command> looks, List<Command> ways) {
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var bar = new HBox(Icons.button(looks.get(1)), zoom, Icons.button(looks.get(0)));
        bar.getStyleClass().add("preview-bar");
        for (var look : looks.subList(2, looks.size() - 1)) {
            var toggle = Icons.toggle(look);
            toggles.put(look.id(), toggle);
            bar.getChildren().add(toggle);
        }
        page.managedProperty().bind(bar.widthProperty().greaterThan(ROOM_FOR_THE_NUMBER));
        page.visibleProperty().bind(page.managedProperty());
        bar.getChildren().addAll(between, page);
        ways.forEach(way -> bar.getChildren().add(Icons.button(way)));
        return bar;
    }

    /// Keeps the bar and the small pages as they are looked at.
    void bind(Sight sight, Following following) {
        toggle("preview.fit", sight.fitsProperty());
        toggle("preview.twoUp", sight.twoUpProperty());
        toggle("preview.thumbnails", sight.thumbnailsProperty());
        toggle("preview.follow", following.onProperty());
        small.visibleProperty().bind(sight.thumbnailsProperty());
        small.managedProperty().bind(sight.thumbnailsProperty());
        desk.currentProperty().addListener((_, _, current) -> small.mark(current.intValue() - 1));
    }

    private void toggle(String id, BooleanProperty on) {
        var button = Objects.requireNonNull(toggles.get(id));
        button.setSelected(on.get());
        on.addListener((_, _, now) -> button.setSelected(now));
    }

    /// Says how large the pages are and which is looked at.
    void name(double zoomed, int current) {
        zoom.setText(messages.text("preview.zoom", Math.round(zoomed * 100)));
        page.setText(current == 0 ? "" : messages.text("preview.pageOf", current, desk.count()));
    }

    /// A sentence in place of the pages; empty shows the pages.
    void say(String words) {
        sentence.setText(words);
        sentence.setVisible(!words.isEmpty());
        desk.setVisible(words.isEmpty());
    }

    /// A sentence above the pages; empty shows none.
    void warn(String words) {
        warning.setText(words);
        warning.setVisible(!words.isEmpty());
        warning.setManaged(!words.isEmpty());
    }

    String sentence() {
        return sentence.getText();
    }

    String warning() {
        return warning.getText();
    }
}
