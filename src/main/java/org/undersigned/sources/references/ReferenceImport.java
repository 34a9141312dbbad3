package org.undersigned.sources.references;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.SourceEdit;
import org.undersigned.exchange.references.ReferenceImporter;
import org.undersigned.exchange.references.ReferenceResult;
import org.undersigned.exchange.references.ReferenceReview;
import org.undersigned.kit.Command;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Ids;

/// Brings sources into the letter: from a file or pasted, reviewed, and as one edit when they are accepted.
public final class ReferenceImport {

    private final OpenLetter open;
    private final Ids ids;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Tasks tasks;

    public ReferenceImport(OpenLetter open, Ids ids, Messages messages, Dialogs dialogs, Tasks tasks) {
        this.open = open;
        this.ids = ids;
        this.messages = messages;
        this.dialogs = dialogs;
        this.tasks = tasks;
    }

    /// What came of reading.
    ///
    /// @param review null when it was refused
    private record Outcome(ReferenceResult result, ReferenceReview review) {}

    public Command file() {
        return Command.always(
                "sources.import", messages.text("sources.import"), Feather.UPLOAD, "Shortcut+F8", this::chooseFile);
    }

    public Command pasted() {
        return Command.always(
                "sources.paste",
                messages.text("sources.paste"),
                Feather.CLIPBOARD,
                "Shortcut+Shift+F8",
                this::askForText);
    }

    private void chooseFile() {
        var kind = new Dialogs.FileKind(
                messages.text("sources.import.kind"), List.of("bib", "bibtex", "ris", "json", "txt"));
        dialogs.openFile(messages.text("sources.import.title"), List.of(kind)).ifPresent(this::readFile);
    }

    private void readFile(Path file) {
        var name = String.valueOf(file.getFileName());
        read(name, () -> new ReferenceImporter(ids).read(beginning(file), name));
    }

    /// All of a file, or so much of one that is too large that it is seen to be.
    private static byte[] beginning(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(ReferenceImporter.LARGEST + 1);
        }
    }

    private void askForText() {
        var area = new TextArea();
        area.setId("paste.references");
        area.setPrefRowCount(16);
        area.setPrefColumnCount(60);
        area.setPromptText(messages.text("sources.paste.prompt"));
        var caption = new Label(messages.text("sources.paste.detail"));
        caption.setLabelFor(area);
        caption.setWrapText(true);
        caption.getStyleClass().add("quiet-words");
        var content = PanelLook.on(new VBox(8, caption, area));
        content.setPrefWidth(640);
        var ready = new SimpleBooleanProperty();
        ready.bind(area.textProperty().map(text -> !text.isBlank()));
        if (dialogs.form(messages.text("sources.paste.title"), content, messages.text("sources.paste.verb"), ready)) {
            var text = area.getText();
            read(messages.text("sources.paste.name"), () -> new ReferenceImporter(ids).readPasted(text));
        }
    }

    private void read(String name, Callable<ReferenceResult> reading) {
        var known = open.letter().sources();
        tasks.start(messages.text("sources.import.working"), () -> {
                    var result = reading.call();
                    var review = result instanceof ReferenceResult.Read read
                            ? ReferenceReview.of(known, read.reading())
                            : new ReferenceReview(List.of(), List.of());
                    return new Outcome(result, review);
                })
                .onDone(outcome -> {
                    switch (outcome.result()) {
                        case ReferenceResult.Read _ -> review(outcome.review());
                        case ReferenceResult.Refused refused ->
                            dialogs.tell(messages.text(refused.reason().key(), name), "");
                    }
                });
    }

    private void review(ReferenceReview first) {
        var pane = new ReviewPane(messages, first);
        var ready = new SimpleBooleanProperty(true);
        if (dialogs.form(messages.text("sources.import.review"), pane, messages.text("sources.import.verb"), ready)) {
            bringIn(pane.review());
        }
    }

    private void bringIn(ReferenceReview review) {
        var now = open.letter().sources();
        tasks.start(messages.text("sources.import.working"), () -> review.arrival(now))
                .onDone(arrival -> {
                    if (!arrival.sources().isEmpty()) {
                        open.apply(new SourceEdit.PutSources(arrival.sources()));
                    }
                    dialogs.tell(
                            messages.text(
                                    "sources.import.done",
                                    arrival.added().size(),
                                    arrival.completed().size()),
                            messages.text(
                                    "sources.import.rest", arrival.unchanged(), arrival.leftOut(), arrival.unread()));
                });
    }
}
