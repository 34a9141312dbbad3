package org.undersigned.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.MouseEvent;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.SourceEdit;
import org.undersigned.editor.area.KeptFiles;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.editor.area.Pictures;
import org.undersigned.editor.gesture.Illustrating;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.exchange.pasting.Pasted.Bytes;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Position;

/// Puts pictures into the text: chosen, described, and kept in the letter's own file. JavaFX thread only.
final class PictureController {

    private final OpenLetter open;
    private final LetterArea body;
    private final KeptFiles files;
    private final Tasks tasks;
    private final NoteController.Words words;

    private record Chosen(String name, Bytes bytes, Image image) {}

    PictureController(OpenLetter open, LetterArea body, KeptFiles files, Tasks tasks, NoteController.Words words) {
        this.open = open;
        this.body = body;
        this.files = files;
        this.tasks = tasks;
        this.words = words;
        body.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    void choose() {
        var kind = new Dialogs.FileKind(text("editor.picture.kind"), List.of("png", "jpg", "jpeg", "gif"));
        dialogs().openFile(text("editor.picture.choose"), List.of(kind)).ifPresent(file -> tasks.start(
                        text("editor.picture.reading"), () -> read(file))
                .onDone(chosen -> chosen.ifPresentOrElse(this::describe, () -> dialogs()
                        .tell(text("editor.picture.none"), text("editor.picture.kinds"))))
                .onFailed(_ -> dialogs().tell(text("editor.picture.unreadable"), "")));
    }

    /// Asks again what the picture at the caret shows.
    void describeAgain() {
        var place = Illustrating.at(body.pen().blocks(), body.pen().selection());
        if (place.isEmpty()) {
            dialogs().tell(text("editor.picture.notHere"), "");
        } else {
            describe(place.get());
        }
    }

    private static Optional<Chosen> read(Path file) throws IOException {
        if (Files.size(file) > Incoming.LARGEST_PICTURE) {
            return Optional.empty();
        }
        var content = Files.readAllBytes(file);
        return Pictures.checked(content)
                .map(image -> new Chosen(String.valueOf(file.getFileName()), new Bytes(content), image));
    }

    private void describe(Chosen chosen) {
        PictureForm.ask(chosen.image(), "", text("editor.picture.insert"), words.messages(), dialogs())
                .ifPresent(shown -> keep(chosen, shown));
    }

    private void keep(Chosen chosen, String shown) {
        var ids = body.pen().ids();
        tasks.start(text("editor.picture.reading"), () -> keep(ids.fresh(), chosen))
                .onDone(kept -> insert(kept, shown))
                .onFailed(_ -> dialogs().tell(text("editor.picture.notKept"), text("editor.picture.safe")));
    }

    private KeptFile keep(Id<KeptFile> id, Chosen chosen) throws IOException {
        var shown = Pictures.forPages(chosen.name(), chosen.bytes());
        return files.keep(id, shown.name(), shown.mediaType(), shown.bytes().content());
    }

    private void insert(KeptFile kept, String shown) {
        var pen = body.pen();
        if (body.isCurrent()) {
            var block = Illustrating.block(pen.ids().fresh(), new Inline.Picture(kept.id(), shown));
            pen.apply(
                    List.of(new SourceEdit.KeepFile(kept)),
                    Illustrating.insert(pen.blocks(), pen.selection(), List.of(block)));
            body.requestFocus();
        }
    }

    private void describe(Position place) {
        var pen = body.pen();
        var picture = Illustrating.picture(pen.blocks(), place);
        var kept = open.letter().keptFiles().find(picture.file());
        tasks.start("", () -> kept.flatMap(files::bytes).flatMap(Pictures::checked))
                .onDone(image -> PictureForm.ask(
                                image.orElse(null),
                                picture.alternative(),
                                text("editor.picture.keep"),
                                words.messages(),
                                dialogs())
                        .ifPresent(shown -> Illustrating.find(pen.blocks(), picture)
                                .ifPresent(found -> pen.perform((blocks, at) ->
                                        Optional.of(Illustrating.describe(blocks, at, found, shown))))));
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() != 2 || event.getPickResult() == null) {
            return;
        }
        for (Node each = event.getPickResult().getIntersectedNode();
                each != null && each != body;
                each = each.getParent()) {
            if (each.getUserData() instanceof Inline.Picture picture) {
                Illustrating.find(body.pen().blocks(), picture).ifPresent(place -> {
                    body.select(Selection.at(place.block(), place.offset() + 1));
                    describe(place);
                });
                event.consume();
                return;
            }
        }
    }

    private Dialogs dialogs() {
        return words.dialogs();
    }

    private String text(String key) {
        return words.messages().text(key);
    }
}
