package org.undersigned.shell.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.undersigned.document.OpenLetter;
import org.undersigned.exchange.exports.Exporter;
import org.undersigned.exchange.exports.MarkdownExporter;
import org.undersigned.exchange.exports.PlainTextExporter;
import org.undersigned.kit.Command;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;

/// Writes the edition on show as text. A file that was there stays whole until the new one is.
public final class TextExport {

    private final OpenLetter open;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Tasks tasks;

    public TextExport(OpenLetter open, Messages messages, Dialogs dialogs, Tasks tasks) {
        this.open = open;
        this.messages = messages;
        this.dialogs = dialogs;
        this.tasks = tasks;
    }

    public List<Command> commands() {
        return List.of(
                Command.always(
                        "file.exportMarkdown",
                        messages.text("shell.export.md"),
                        null,
                        null,
                        () -> export(new MarkdownExporter())),
                Command.always(
                        "file.exportText",
                        messages.text("shell.export.txt"),
                        null,
                        null,
                        () -> export(new PlainTextExporter())));
    }

    private void export(Exporter exporter) {
        var letter = open.letter();
        var edition = open.edition();
        var kind = new Dialogs.FileKind(messages.text(exporter.nameKey()), List.of(exporter.extension()));
        var name = FileName.of(edition.title()) + "." + exporter.extension();
        dialogs.saveFile(messages.text("shell.export.title"), name, List.of(kind))
                .ifPresent(target -> tasks.start(
                                messages.text("shell.exporting"), () -> write(exporter.export(letter, edition), target))
                        .onDone(written -> dialogs.tell(
                                messages.text("shell.exported", String.valueOf(written.getFileName())), "")));
    }

    private static Path write(String text, Path target) throws IOException {
        var part = Files.createTempFile(target.toAbsolutePath().getParent(), ".undersigned-", ".part");
        try {
            Files.writeString(part, text);
            try {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            }
            return target;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
