package org.undersigned.sources.references;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.undersigned.document.OpenLetter;
import org.undersigned.exchange.references.ReferenceFormat;
import org.undersigned.kit.Command;
import org.undersigned.kit.WholeFile;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;

/// Writes all sources of the letter to a file. A file that was there stays whole until the new one is.
public final class ReferenceExport {

    private static final Map<ReferenceFormat, String> KEYS = Map.of(
            ReferenceFormat.BIBTEX, "Shortcut+F9",
            ReferenceFormat.RIS, "Shortcut+Shift+F9",
            ReferenceFormat.CSL_JSON, "Alt+Shift+F9");

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
                        KEYS.get(format),
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
                                messages.text("sources.export.working"),
                                () -> WholeFile.write(format.write(sources).getBytes(StandardCharsets.UTF_8), target))
                        .onDone(written -> dialogs.tell(
                                messages.text(
                                        "sources.export.done", sources.size(), String.valueOf(written.getFileName())),
                                "")));
    }
}
