package org.undersigned.editor;

import java.util.HashMap;
import java.util.Map;
import org.undersigned.document.OpenLetter;
import org.undersigned.editor.area.Clip;
import org.undersigned.editor.area.KeptFiles;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.editor.area.Offer;
import org.undersigned.editor.area.Parcel;
import org.undersigned.editor.gesture.Fragment;
import org.undersigned.exchange.exports.CopiedHtml;
import org.undersigned.exchange.exports.CopiedText;
import org.undersigned.exchange.pasting.Pasted;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.KeptFile;

/// Copies text in every form that other programs and our own understand, and hands what is pasted on.
final class ClipController implements LetterArea.Clipping {

    private final OpenLetter open;
    private final Clip clip;
    private final KeptFiles files;
    private final Tasks tasks;
    private final Messages messages;
    private final Receiving receiving;

    ClipController(OpenLetter open, Clip clip, KeptFiles files, Tasks tasks, Messages messages, Receiving receiving) {
        this.open = open;
        this.clip = clip;
        this.files = files;
        this.tasks = tasks;
        this.messages = messages;
        this.receiving = receiving;
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
            tasks.start(messages.text("editor.copying"), () -> contents(fragment))
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
        receiving.take(area, Offer.copied());
    }

    @Override
    public void pasteWords(LetterArea area) {
        area.pen().pasteWords(Offer.copied().words());
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
}
