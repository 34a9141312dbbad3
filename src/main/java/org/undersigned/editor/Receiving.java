package org.undersigned.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.document.Flow;
import org.undersigned.document.OpenLetter;
import org.undersigned.editor.area.Clip;
import org.undersigned.editor.area.KeptFiles;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.editor.area.Offer;
import org.undersigned.editor.area.Parcel;
import org.undersigned.editor.area.Pictures;
import org.undersigned.editor.gesture.Fragment;
import org.undersigned.editor.gesture.Illustrating;
import org.undersigned.exchange.pasting.Pasted;
import org.undersigned.kit.Png;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;

/// Puts what is pasted or dropped into a text, in whatever form says most. JavaFX thread only.
final class Receiving {

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

    Receiving(OpenLetter open, Ids ids, Clip clip, KeptFiles files, Surroundings round) {
        this.open = open;
        this.ids = ids;
        this.clip = clip;
        this.files = files;
        this.round = round;
    }

    /// At the selection of the area, in its place.
    void take(LetterArea area, Offer offer) {
        var ours = clip.ours(offer);
        if (ours.isPresent()) {
            put(area, ours.get(), new Pasted.Lost(0, 0));
            return;
        }
        var incoming = new Incoming(offer.html(), offer.rtf(), ids);
        if (incoming.isEmpty()) {
            takeBare(area, offer);
        } else if (incoming.length() > SHORT) {
            var words = offer.words();
            inBackground(incoming::read, area, words);
        } else {
            var pasted = incoming.read();
            if (!pasted.isEmpty()) {
                put(area, pasted);
            } else if (!takeBare(area, offer)) {
                say(pasted.lost());
            }
        }
    }

    /// What comes without a form of text: pictures, a link, or nothing but words.
    ///
    /// @return whether there was any of it
    private boolean takeBare(LetterArea area, Offer offer) {
        var words = offer.words();
        var chosen = offer.files();
        var image = chosen.isEmpty() && words.isEmpty() ? offer.image() : Optional.<javafx.scene.image.Image>empty();
        if (!chosen.isEmpty()) {
            takeFiles(area, chosen);
        } else if (image.isPresent()) {
            inBackground(() -> Incoming.picture(Png.of(image.get()), ids), area, "");
        } else if (!offer.address().isBlank()
                && (words.isBlank() || words.strip().equals(offer.address()))) {
            put(area, Incoming.link(offer.address(), ids));
        } else {
            area.pen().pasteWords(words);
            return !words.isEmpty();
        }
        return true;
    }

    private void takeFiles(LetterArea area, List<Path> chosen) {
        round.tasks()
                .start(text("editor.pasting"), () -> Incoming.files(chosen, ids))
                .onDone(pasted -> {
                    if (!pasted.isEmpty()) {
                        put(
                                area,
                                new Pasted(pasted.blocks(), pasted.notes(), pasted.pictures(), new Pasted.Lost(0, 0)));
                    }
                    if (pasted.lost().pictures() > 0) {
                        round.notice()
                                .say(text(
                                        "editor.paste.noPicture", pasted.lost().pictures()));
                    }
                });
    }

    private void inBackground(java.util.concurrent.Callable<Pasted> reading, LetterArea area, String words) {
        round.tasks()
                .start(text("editor.pasting"), reading)
                .onDone(pasted -> {
                    if (!pasted.isEmpty()) {
                        put(area, pasted);
                    } else {
                        area.pen().pasteWords(words);
                        say(pasted.lost());
                    }
                })
                .onFailed(_ -> say(new Pasted.Lost(1, 0)));
    }

    private void put(LetterArea area, Pasted pasted) {
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
        if (isOnlyPictures(pasting.blocks())
                && pen.flow() instanceof Flow.Body
                && pen.selection().isCaret()) {
            var shown = pasting.blocks().stream()
                    .map(block -> block.withId(ids.fresh()))
                    .toList();
            pen.apply(pasting.needed(), Illustrating.insert(pen.blocks(), pen.selection(), shown));
        } else if (!pasting.blocks().isEmpty()) {
            pen.paste(pasting, "editor.edit.pasting");
        }
        say(lost);
    }

    /// Pictures that nobody put into a line of text stand in lines of their own.
    private static boolean isOnlyPictures(List<Block> blocks) {
        return !blocks.isEmpty()
                && blocks.stream()
                        .allMatch(block -> block.prose().inlines().size() == 1
                                && block.prose().inlines().getFirst() instanceof Inline.Picture);
    }

    private void say(Pasted.Lost lost) {
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
            if (!file.mediaType().startsWith("image/")) {
                return Optional.of(files.keep(file.id(), file.name(), file.mediaType(), bytes.content()));
            }
            var shown = Pictures.forPages(file.name(), bytes);
            return Optional.of(files.keep(
                    file.id(), shown.name(), shown.mediaType(), shown.bytes().content()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private String text(String key, Object... values) {
        return round.messages().text(key, values);
    }
}
