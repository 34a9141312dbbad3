package org.undersigned.shell.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.exchange.imports.ImportResult;
import org.undersigned.exchange.imports.TextImporter;
import org.undersigned.exchange.imports.Understanding;
import org.undersigned.kit.Command;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Ids;
import org.undersigned.review.ReviewController;

/// Reads a text file, shows what was understood, and makes a new letter of what the user accepts.
public final class TextImport {

    private final Ids ids;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final Consumer<Letter> accepted;

    /// @param accepted takes the finished letter
    public TextImport(Ids ids, Messages messages, Dialogs dialogs, Tasks tasks, Consumer<Letter> accepted) {
        this.ids = ids;
        this.messages = messages;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.accepted = accepted;
    }

    public Command command() {
        return Command.always(
                "file.import", messages.text("shell.import"), Feather.UPLOAD, "Shortcut+Shift+O", this::choose);
    }

    private void choose() {
        var kind = new Dialogs.FileKind(messages.text("shell.import.kind"), List.of("txt", "md", "markdown", "text"));
        dialogs.openFile(messages.text("shell.import.title"), List.of(kind)).ifPresent(this::read);
    }

    private void read(Path file) {
        var name = String.valueOf(file.getFileName());
        var importer = new TextImporter(messages.locale().getLanguage());
        tasks.start(messages.text("shell.importing"), () -> importer.read(Files.readAllBytes(file), name))
                .onDone(result -> {
                    switch (result) {
                        case ImportResult.Understood(Understanding understanding) -> review(understanding);
                        case ImportResult.Refused(var reason) -> dialogs.tell(messages.text(reason.key(), name), "");
                    }
                });
    }

    private void review(Understanding first) {
        var review = new ReviewController(first, messages, tasks);
        var ready = new SimpleBooleanProperty(true);
        var title = messages.text("shell.import.review");
        if (dialogs.form(title, review.view(), messages.text("shell.import.verb"), ready)) {
            var understood = review.understandingProperty().get();
            tasks.start(messages.text("shell.importing"), () -> asWritten(understood.letter(ids)))
                    .onDone(accepted);
        }
    }

    /// The authors' own quotes and dashes stay until somebody asks for others.
    private static Letter asWritten(Letter letter) {
        var settings = letter.settings();
        return letter.withSettings(settings.withWriting(settings.writing().withSmartTyping(false)));
    }
}
