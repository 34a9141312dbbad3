package org.undersigned.editor.area;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.jspecify.annotations.Nullable;
import org.undersigned.editor.gesture.Fragment;
import org.undersigned.model.identity.Ids;

/// The clipboard as the editor sees it: words for every program, and for the windows of this one the text with all its
/// marks and notes. One is shared by all windows. JavaFX thread only.
public final class Clip {

    private static final String MIME = "application/x-undersigned-fragment";

    private final Ids ids;
    private @Nullable Fragment kept;
    private String token = "";

    public Clip(Ids ids) {
        this.ids = ids;
    }

    void put(Fragment fragment) {
        kept = fragment;
        token = ids.next();
        var content = new ClipboardContent();
        content.putString(fragment.text());
        content.put(format(), token);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// What was copied in this app, as long as nobody copied anything else since.
    Optional<Fragment> fragment() {
        boolean ours = token.equals(Clipboard.getSystemClipboard().getContent(format()));
        return ours ? Optional.ofNullable(kept) : Optional.empty();
    }

    Optional<String> words() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).filter(text -> !text.isEmpty());
    }

    private static DataFormat format() {
        var known = DataFormat.lookupMimeType(MIME);
        return known != null ? known : new DataFormat(MIME);
    }
}
