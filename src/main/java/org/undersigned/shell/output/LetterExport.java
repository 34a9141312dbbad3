package org.undersigned.shell.output;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.undersigned.citing.style.Styler;
import org.undersigned.document.OpenLetter;
import org.undersigned.exchange.exports.Exporters;
import org.undersigned.exchange.exports.content.Exporter;
import org.undersigned.exchange.exports.content.Outgoing;
import org.undersigned.kit.Command;
import org.undersigned.kit.WholeFile;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.model.source.KeptPictures;

/// Writes the edition on show in every format but pages. A file that was there stays whole until the new
/// one is.
public final class LetterExport {

    private final Given given;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final Styler styler;

    /// What is exported.
    ///
    /// @param today what a date field shows
    public record Given(OpenLetter open, KeptPictures pictures, Supplier<LocalDate> today) {}

    public LetterExport(Given given, Messages messages, Dialogs dialogs, Tasks tasks, Styler styler) {
        this.given = given;
        this.messages = messages;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.styler = styler;
    }

    /// One for each format, called `export.` and its ending.
    public List<Command> commands() {
        return Exporters.styled(styler).stream()
                .map(exporter -> Command.always(
                        "export." + exporter.extension(),
                        messages.text("shell.export.item", messages.text(exporter.nameKey()), exporter.extension()),
                        null,
                        null,
                        () -> export(exporter)))
                .toList();
    }

    private void export(Exporter exporter) {
        var outgoing = new Outgoing(
                given.open().letter(), given.open().edition(), given.today().get(), given.pictures());
        var kind = new Dialogs.FileKind(messages.text(exporter.nameKey()), List.of(exporter.extension()));
        var name = FileName.of(outgoing.edition().title()) + "." + exporter.extension();
        dialogs.saveFile(messages.text("shell.export.title"), name, List.of(kind))
                .ifPresent(target -> tasks.start(
                                messages.text("shell.exporting"),
                                () -> WholeFile.write(exporter.export(outgoing), target))
                        .onDone(written -> dialogs.tell(
                                messages.text("shell.exported", String.valueOf(written.getFileName())), "")));
    }
}
