package org.undersigned.editor.area;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.jspecify.annotations.Nullable;
import org.undersigned.editor.gesture.Fragment;
import org.undersigned.exchange.pasting.Pasted.Bytes;
import org.undersigned.model.identity.Ids;

/// The clipboard as the editor sees it: words for every program, HTML for those that know more, and for our
/// own the text with all its marks, notes, sources and pictures. One is shared by all windows. JavaFX thread
/// only.
public final class Clip {

    private static final String MIME = "application/x-undersigned-fragment";

    /// Files beyond this many bytes do not go to another process; between windows of this one they do.
    private static final int MOST_BYTES = 24 << 20;

    private final Ids ids;
    private final @Nullable Format format;
    private @Nullable Parcel kept;
    private String token = "";

    /// How text of ours is written down for another process of ours.
    public interface Format {

        /// One line.
        String write(Fragment fragment);

        /// @throws IllegalArgumentException when it is none of ours
        Fragment read(String line);
    }

    /// A clipboard for windows of one process.
    public Clip(Ids ids) {
        this(ids, null);
    }

    public Clip(Ids ids, @Nullable Format format) {
        this.ids = ids;
        this.format = format;
    }

    /// Puts the same text in all its forms.
    ///
    /// @return a name by which [#holds] knows it again
    public String put(Parcel parcel, String html, String words) {
        kept = parcel;
        token = ids.next();
        var content = new ClipboardContent();
        content.putString(words);
        content.putHtml(html);
        content.put(dataFormat(), token + "\n" + written(parcel));
        Clipboard.getSystemClipboard().setContent(content);
        return token;
    }

    /// Whether what was put under this name is still there.
    public boolean holds(String name) {
        return name.equals(token) && isOurs(privateText(Clipboard.getSystemClipboard()));
    }

    /// What was copied in this app, as long as nobody copied anything else since.
    public Optional<Parcel> ours(Offer offer) {
        var text = privateText(offer.board());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return isOurs(text) ? Optional.ofNullable(kept) : read(text);
    }

    private boolean isOurs(String text) {
        return text.startsWith(token + "\n");
    }

    private String written(Parcel parcel) {
        if (format == null) {
            return "";
        }
        long size = parcel.contents().values().stream().mapToLong(Bytes::size).sum();
        var files = size > MOST_BYTES
                ? ""
                : parcel.contents().entrySet().stream()
                        .map(file -> "\n" + file.getKey() + " "
                                + Base64.getEncoder()
                                        .encodeToString(file.getValue().content()))
                        .collect(Collectors.joining());
        return format.write(parcel.fragment()) + files;
    }

    /// Whatever stands under our name on the clipboard need not be ours.
    private Optional<Parcel> read(String text) {
        if (format == null) {
            return Optional.empty();
        }
        try {
            var lines = text.split("\n", -1);
            Map<String, Bytes> contents = new HashMap<>();
            for (int i = 2; i < lines.length; i++) {
                int space = lines[i].indexOf(' ');
                var bytes = Base64.getDecoder().decode(lines[i].substring(space + 1));
                contents.put(lines[i].substring(0, space), new Bytes(bytes));
            }
            return Optional.of(new Parcel(format.read(lines[1]), contents));
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private static String privateText(Clipboard board) {
        return board.getContent(dataFormat()) instanceof String text ? text : "";
    }

    private static DataFormat dataFormat() {
        var known = DataFormat.lookupMimeType(MIME);
        return known != null ? known : new DataFormat(MIME);
    }
}
