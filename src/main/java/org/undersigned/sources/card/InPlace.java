package org.undersigned.sources.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.undersigned.language.LanguageNames;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;

/// Title and addresses of a source, written over on its card. Enter keeps what was written, Escape does not.
final class InPlace extends VBox {

    private final Source source;
    private final CardGestures gestures;
    private final TextField title = new TextField();
    private final List<Line> lines = new ArrayList<>();

    private record Line(Location location, TextField language, TextField address) {

        Location value() {
            var typed = language.getText().strip();
            return location.withAddress(address.getText().strip())
                    .withLanguage(LanguageNames.tag(typed).orElse(typed));
        }
    }

    InPlace(Messages messages, Source source, CardGestures gestures) {
        super(6);
        this.source = source;
        this.gestures = gestures;
        title.setId("here.title");
        title.setText(source.title());
        name(title, messages.text("sources.form.title"));
        getChildren().add(title);
        for (var location : source.locations()) {
            add(messages, location);
        }
        getChildren().add(buttons(messages));
        getStyleClass().add("in-place");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                title.requestFocus();
                title.selectAll();
            }
        });
    }

    private void add(Messages messages, Location location) {
        var language = new TextField(location.language());
        language.setPrefWidth(52);
        language.setMinWidth(52);
        language.setPromptText(messages.text("sources.here.language"));
        language.setAccessibleText(messages.text("sources.location.language"));
        var address = new TextField(location.address());
        address.setId("here.address." + lines.size());
        name(address, messages.text("sources.location.address"));
        HBox.setHgrow(address, Priority.ALWAYS);
        lines.add(new Line(location, language, address));
        getChildren().add(new HBox(6, language, address));
    }

    private HBox buttons(Messages messages) {
        var all = new Button(messages.text("sources.here.all"));
        all.setId("here.all");
        all.getStyleClass().add("flat");
        all.setOnAction(_ -> gestures.openForm(changed()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var cancel = new Button(messages.text("kit.cancel"));
        cancel.setOnAction(_ -> gestures.edited(Optional.empty()));
        var done = new Button(messages.text("sources.form.verb"));
        done.setId("here.done");
        done.setOnAction(_ -> gestures.edited(Optional.of(changed())));
        var row = new HBox(6, all, gap, cancel, done);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void pressed(KeyEvent event) {
        boolean inField = event.getTarget() instanceof TextField;
        if (event.getCode() == KeyCode.ESCAPE) {
            gestures.edited(Optional.empty());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && inField) {
            gestures.edited(Optional.of(changed()));
            event.consume();
        }
    }

    private Source changed() {
        return source.withTitle(title.getText().strip())
                .withLocations(Register.copyOf(lines.stream().map(Line::value).toList()));
    }

    private static void name(TextField field, String words) {
        field.setPromptText(words);
        field.setAccessibleText(words);
    }
}
