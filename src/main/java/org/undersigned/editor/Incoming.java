package org.undersigned.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// Text of another program in the forms in which it was copied.
record Incoming(String html, String rtf, Ids ids) {

    /// In bytes; a letter is sent by mail.
    static final long LARGEST_PICTURE = 20L << 20;

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
        return pictures(List.of(new Named("", content)), ids);
    }

    /// The pictures among some files, each a block of its own; what is none is counted as lost.
    static Pasted files(List<Path> files, Ids ids) {
        var read = new ArrayList<Named>();
        for (var file : files) {
            try {
                boolean small = Files.isRegularFile(file) && Files.size(file) <= LARGEST_PICTURE;
                read.add(new Named(String.valueOf(file.getFileName()), small ? Files.readAllBytes(file) : new byte[0]));
            } catch (IOException _) {
                read.add(new Named("", new byte[0]));
            }
        }
        return pictures(read, ids);
    }

    /// A link, in the words of its address.
    static Pasted link(String address, Ids ids) {
        var prose = Prose.of(address, Marks.NONE.withLink(address));
        return new Pasted(List.of(Block.of(ids.fresh(), Role.BODY, prose)), List.of(), List.of(), new Lost(0, 0));
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Named(String name, byte[] content) {}

    private static Pasted pictures(List<Named> files, Ids ids) {
        var blocks = new ArrayList<Block>();
        var pictures = new ArrayList<Pasted.PastedPicture>();
        for (var each : files) {
            PictureBytes.readable(each.content()).ifPresent(type -> {
                Id<KeptFile> file = ids.fresh();
                var name = each.name().isEmpty() ? "picture." + PictureBytes.extension(type) : each.name();
                blocks.add(Illustrating.block(ids.fresh(), new Inline.Picture(file, "")));
                pictures.add(new Pasted.PastedPicture(file, name, type, new Pasted.Bytes(each.content())));
            });
        }
        return new Pasted(blocks, List.of(), pictures, new Lost(files.size() - blocks.size(), 0));
    }
}
