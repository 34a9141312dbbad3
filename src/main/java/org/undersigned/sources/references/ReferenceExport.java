package org.undersigned.sources.references;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.document.OpenLetter;
import org.undersigned.exchange.references.ReferenceFormat;
import org.undersigned.kit.Command;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;

/// Writes all sources of the letter to a file. A file that was there stays whole until the new one is.
public final class ReferenceExport {

    private final OpenLetter open;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Tasks tasks;

    public ReferenceExport(OpenLetter open, Messages messages, Dialogs dialogs, Tasks tasks) {
        this.open = open;
        this.messages = messages;
        this.dialogs = dialogs;
        this.tasks = tasks;
    }

    public List<Command> commands() {
        return Stream.of(ReferenceFormat.BIBTEX, ReferenceFormat.RIS, ReferenceFormat.CSL_JSON)
                .map(format -> Command.always(
                        "sources.export." + format.extension(),
                        messages.name("sources.export", format),
                        null,
                        null,
                        () -> export(format)))
                .toList();
    }

    private void export(ReferenceFormat format) {
        var sources = open.letter().sources();
        if (sources.isEmpty()) {
            dialogs.tell(messages.text("sources.export.none"), "");
            return;
        }
        var end = format == ReferenceFormat.CSL_JSON ? "csl.json" : format.extension();
        var kind = new Dialogs.FileKind(messages.name("sources.export.kind", format), List.of(end));
        dialogs.saveFile(
                        messages.text("sources.export.title"),
                        messages.text("sources.export.file") + "." + end,
                        List.of(kind))
                .ifPresent(target -> tasks.start(
                                messages.text("sources.export.working"), () -> write(format.write(sources), target))
                        .onDone(written -> dialogs.tell(
                                messages.text(
                                        "sources.export.done", sources.size(), String.valueOf(written.getFileName())),
                                "")));
    }

    private static Path write(String text, Path target) throws IOException {
        var part = Files.createTempFile(target.toAbsolutePath().getParent(), ".undersigned-", ".part");
        try {
            Files.writeString(part, text);
            move(part, target);
            return target;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
