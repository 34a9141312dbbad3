package org.undersigned.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import org.undersigned.document.OpenLetter;
import org.undersigned.editor.area.Clip;
import org.undersigned.editor.area.KeptFiles;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.editor.area.Parcel;
import org.undersigned.editor.gesture.Fragment;
import org.undersigned.exchange.exports.CopiedHtml;
import org.undersigned.exchange.exports.CopiedText;
import org.undersigned.exchange.pasting.Pasted;
import org.undersigned.kit.Png;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.KeptFile;

/// Copies text in every form that other programs and our own understand, and pastes whatever form says most.
final class ClipController implements LetterArea.Clipping {

    /// Text up to this length is read at once, so that what is typed next stands behind it; longer text is
    /// read in the background.
    private static final int SHORT = 300_000;

    private final OpenLetter open;
    private final Ids ids;
    private final Clip clip;
    private final KeptFiles files;
    private final Surroundings round;

    /// What it works with and whom it tells.
    record Surroundings(Tasks tasks, Notice notice, Messages messages) {}

    ClipController(OpenLetter open, Ids ids, Clip clip, KeptFiles files, Surroundings round) {
        this.open = open;
        this.ids = ids;
        this.clip = clip;
        this.files = files;
        this.round = round;
    }

    /// The text is there at once; the bytes of its pictures follow as soon as they are read.
    @Override
    public void copy(LetterArea area) {
        var fragment = Fragment.of(open.letter(), area.pen().flow(), area.pen().selection());
        var letter = open.letter();
        var edition = letter.editions().get(area.pen().flow().edition());
        var words = new CopiedText(letter, edition).of(fragment.blocks());
        var html = new CopiedHtml(letter, edition, Map.of()).of(fragment.blocks());
        var name = clip.put(new Parcel(fragment, Map.of()), html, words);
        if (!fragment.files().isEmpty()) {
            round.tasks()
                    .start(text("editor.copying"), () -> contents(fragment))
                    .onDone(contents -> {
                        if (clip.holds(name)) {
                            var pictures = pictures(fragment, contents);
                            var whole = new CopiedHtml(letter, edition, pictures).of(fragment.blocks());
                            clip.put(new Parcel(fragment, contents), whole, words);
                        }
                    });
        }
    }

    @Override
    public void paste(LetterArea area) {
        var ours = clip.ours();
        if (ours.isPresent()) {
            put(area, ours.get(), new Pasted.Lost(0, 0));
            return;
        }
        var incoming = new Incoming(clip.html(), clip.rtf(), ids);
        if (incoming.isEmpty()) {
            pasteBare(area);
        } else if (incoming.length() <= SHORT) {
            put(area, incoming.read());
        } else {
            round.tasks().start(text("editor.pasting"), incoming::read).onDone(pasted -> put(area, pasted));
        }
    }

    @Override
    public void pasteWords(LetterArea area) {
        area.pen().pasteWords(clip.words());
    }

    private void pasteBare(LetterArea area) {
        var words = clip.words();
        var image = words.isEmpty() ? clip.image() : Optional.<Image>empty();
        if (image.isPresent()) {
            round.tasks()
                    .start(text("editor.pasting"), () -> Incoming.picture(Png.of(image.get()), ids))
                    .onDone(pasted -> put(area, pasted));
        } else {
            pasteWords(area);
        }
    }

    private void put(LetterArea area, Pasted pasted) {
        if (pasted.isEmpty()) {
            pasteWords(area);
            return;
        }
        Map<String, Pasted.Bytes> contents = new HashMap<>();
        var brought = new ArrayList<KeptFile>();
        for (var picture : pasted.pictures()) {
            var key = picture.file().value();
            contents.put(key, picture.bytes());
            brought.add(new KeptFile(
                    picture.file(),
                    picture.name(),
                    picture.mediaType(),
                    key,
                    picture.bytes().size()));
        }
        var fragment = Fragment.outside(pasted.blocks(), pasted.notes(), brought, ids);
        put(area, new Parcel(fragment, contents), pasted.lost());
    }

    private void put(LetterArea area, Parcel parcel, Pasted.Lost lost) {
        var missing = parcel.fragment().missingIn(open.letter());
        if (missing.isEmpty()) {
            insert(area, parcel.fragment(), List.of(), lost);
            return;
        }
        round.tasks()
                .start(text("editor.pasting"), () -> keep(missing, parcel.contents()))
                .onDone(kept -> {
                    int gone = (int) missing.stream()
                            .filter(file -> file.mediaType().startsWith("image/"))
                            .filter(file ->
                                    kept.stream().noneMatch(each -> each.id().equals(file.id())))
                            .count();
                    insert(area, parcel.fragment(), kept, new Pasted.Lost(lost.pictures() + gone, lost.tables()));
                });
    }

    private void insert(LetterArea area, Fragment fragment, List<KeptFile> kept, Pasted.Lost lost) {
        if (!area.isCurrent()) {
            return;
        }
        var pen = area.pen();
        var pasting = fragment.into(open.letter(), pen.flow(), ids, kept);
        if (!pasting.blocks().isEmpty()) {
            pen.paste(pasting, "editor.edit.pasting");
        }
        if (!lost.isNothing()) {
            round.notice().say(text("editor.paste.lost", lost.pictures(), lost.tables()));
        }
    }

    /// What can be kept; what cannot is left out.
    private List<KeptFile> keep(List<KeptFile> missing, Map<String, Pasted.Bytes> contents) {
        var kept = new ArrayList<KeptFile>();
        for (var file : missing) {
            var bytes = contents.get(file.sha256());
            if (bytes != null) {
                keptAs(file, bytes).ifPresent(kept::add);
            }
        }
        return kept;
    }

    private Optional<KeptFile> keptAs(KeptFile file, Pasted.Bytes bytes) {
        try {
            return Optional.of(files.keep(file.id(), file.name(), file.mediaType(), bytes.content()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private Map<String, Pasted.Bytes> contents(Fragment fragment) {
        Map<String, Pasted.Bytes> contents = new HashMap<>();
        for (var file : fragment.files()) {
            files.bytes(file).ifPresent(bytes -> contents.put(file.sha256(), new Pasted.Bytes(bytes)));
        }
        return contents;
    }

    private static Map<Id<KeptFile>, byte[]> pictures(Fragment fragment, Map<String, Pasted.Bytes> contents) {
        Map<Id<KeptFile>, byte[]> pictures = new HashMap<>();
        for (var file : fragment.files()) {
            var bytes = contents.get(file.sha256());
            if (bytes != null) {
                pictures.put(file.id(), bytes.content());
            }
        }
        return pictures;
    }

    private String text(String key, Object... values) {
        return round.messages().text(key, values);
    }
}
