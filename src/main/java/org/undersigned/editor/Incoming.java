package org.undersigned.editor;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.undersigned.editor.gesture.Illustrating;
import org.undersigned.exchange.pasting.HtmlReader;
import org.undersigned.exchange.pasting.Pasted;
import org.undersigned.exchange.pasting.Pasted.Lost;
import org.undersigned.exchange.pasting.PictureBytes;
import org.undersigned.exchange.pasting.RtfReader;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.text.Inline;

/// Text of another program in the forms in which it was copied.
record Incoming(String html, String rtf, Ids ids) {

    boolean isEmpty() {
        return html.isBlank() && rtf.isBlank();
    }

    int length() {
        return html.length() + rtf.length();
    }

    /// HTML says most, but word processors leave pictures out of it that stand in their RTF.
    Pasted read() {
        var page = HtmlReader.read(html, ids);
        if (page.isEmpty() || page.lost().pictures() > 0) {
            var other = readRtf();
            if (other.isPresent()
                    && (page.isEmpty()
                            || other.get().pictures().size() > page.pictures().size())) {
                return other.get();
            }
        }
        return page;
    }

    private Optional<Pasted> readRtf() {
        if (rtf.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(RtfReader.read(rtf, ids)).filter(pasted -> !pasted.isEmpty());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// A picture alone; nothing where no page can show it.
    static Pasted picture(byte[] content, Ids ids) {
        Id<KeptFile> file = ids.fresh();
        return PictureBytes.mediaType(content)
                .map(type -> new Pasted(
                        List.of(Illustrating.block(ids.fresh(), new Inline.Picture(file, ""))),
                        List.of(),
                        List.of(new Pasted.PastedPicture(
                                file, "picture." + PictureBytes.extension(type), type, new Pasted.Bytes(content))),
                        new Lost(0, 0)))
                .orElse(new Pasted(List.of(), List.of(), List.of(), new Lost(1, 0)));
    }
}
