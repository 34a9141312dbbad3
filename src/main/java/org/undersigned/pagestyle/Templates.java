package org.undersigned.pagestyle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.document.Edit;
import org.undersigned.document.Flow;
import org.undersigned.document.LetterEdit;
import org.undersigned.document.TextEdit;
import org.undersigned.exchange.templates.Template;
import org.undersigned.exchange.templates.TemplateFile;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.model.Edition;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// Saves the look of the open letter as a file, and gives the letter the look of one. JavaFX thread only.
final class Templates {

    private final Given given;

    Templates(Given given) {
        this.given = given;
    }

    void save() {
        var messages = given.messages();
        var template = Template.of(
                given.open().letter().settings().pageStyle(), given.open().edition());
        var name = messages.text("style.templateName") + "." + TemplateFile.EXTENSION;
        given.dialogs()
                .saveFile(messages.text("style.saveTitle"), name, List.of(kind()))
                .ifPresent(target -> given.tasks()
                        .<Path>start(messages.text("style.saving"), () -> write(template, target))
                        .onDone(written -> given.dialogs()
                                .tell(messages.text("style.saved", String.valueOf(written.getFileName())), "")));
    }

    void use() {
        var messages = given.messages();
        given.dialogs()
                .openFile(messages.text("style.useTitle"), List.of(kind()))
                .ifPresent(file -> given.tasks()
                        .<Template>start(messages.text("style.opening"), () -> read(file))
                        .onDone(this::dress)
                        .onFailed(cause -> given.dialogs()
                                .failed(
                                        messages.text("style.notOpened", String.valueOf(file.getFileName())),
                                        messages.text("style.notOpenedDetail"),
                                        cause)));
    }

    private Dialogs.FileKind kind() {
        return new Dialogs.FileKind(given.messages().text("style.templates"), List.of(TemplateFile.EXTENSION));
    }

    private static Path write(Template template, Path target) throws IOException {
        return Files.write(target, TemplateFile.write(template));
    }

    private static Template read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return TemplateFile.read(in.readNBytes((1 << 20) + 1));
        }
    }

    /// One step of undo. A template without a letterhead leaves the letter's own alone.
    void dress(Template template) {
        var letter = given.open().letter();
        var edition = given.open().edition();
        var edits = new ArrayList<Edit>();
        edits.add(new LetterEdit.ChangeSettings(letter.settings().withPageStyle(template.style())));
        if (!template.letterhead().isEmpty()) {
            edits.add(letterhead(template, edition));
        }
        given.open().apply(new Edit.Several("edit.changeSettings", edits));
    }

    private Edit letterhead(Template template, Edition edition) {
        int end = 0;
        while (end < edition.blocks().size() && edition.blocks().at(end).role() == Role.LETTERHEAD) {
            end++;
        }
        var lines = template.letterhead().stream()
                .map(line -> Block.of(
                        given.ids().<Block>fresh(), Role.LETTERHEAD, Prose.lines(List.of(line.split("\n", -1)))))
                .toList();
        return new TextEdit.ReplaceBlocks(new Flow.Body(edition.id()), 0, end, lines, "edit.changeSettings");
    }
}
