package org.undersigned.preview;

import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.kit.Command;
import org.undersigned.kit.Icons;
import org.undersigned.language.Messages;

/// The preview's nodes: a bar above, the desk with the pages, and a sentence where there is something to say.
final class PreviewView extends BorderPane {

    final Label page = new Label();
    final Label zoom = new Label();
    final Button smaller;
    final Button larger;
    final ToggleButton fit = new ToggleButton();
    final PageDesk desk;

    private final Label sentence = new Label();
    private final Label warning = new Label();
    private final HBox bar = new HBox();

    PreviewView(Messages messages, Command export, Command print) {
        getStyleClass().add("preview");
        getStylesheets()
                .add(Objects.requireNonNull(PreviewView.class.getResource("/org/undersigned/preview.css"))
                        .toExternalForm());
        smaller = button(Feather.ZOOM_OUT, messages.text("preview.smaller"));
        larger = button(Feather.ZOOM_IN, messages.text("preview.larger"));
        fit.setGraphic(Icons.of(Feather.MAXIMIZE));
        fit.getStyleClass().addAll("flat", "button-icon");
        fit.setAccessibleText(messages.text("preview.fit"));
        fit.setTooltip(new Tooltip(messages.text("preview.fit")));
        desk = new PageDesk(number -> messages.text("preview.page", number));
        desk.setAccessibleText(messages.text("preview.pages"));
        page.getStyleClass().add("preview-number");
        zoom.getStyleClass().add("preview-zoom");
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        bar.getStyleClass().add("preview-bar");
        bar.getChildren().addAll(smaller, zoom, larger, fit, between, page, Icons.button(print), Icons.button(export));
        warning.getStyleClass().add("preview-warning");
        warning.setWrapText(true);
        warning.setMaxWidth(Double.MAX_VALUE);
        sentence.getStyleClass().add("preview-sentence");
        sentence.setWrapText(true);
        setTop(new VBox(bar, warning));
        setCenter(new StackPane(desk, sentence));
        warn("");
        say("");
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

    private static Button button(Ikon icon, String name) {
        var button = new Button();
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }
}
