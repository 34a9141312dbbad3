package org.undersigned.editor.area;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;

/// What a clipboard holds or a drag brings, in the forms that other programs write. JavaFX thread only, and of a drag
/// only while it is let go.
public record Offer(Clipboard board) {

    /// What was copied last.
    public static Offer copied() {
        return new Offer(Clipboard.getSystemClipboard());
    }

    public String html() {
        return orEmpty(board.getHtml());
    }

    public String rtf() {
        return orEmpty(board.getRtf());
    }

    public String words() {
        return orEmpty(board.getString());
    }

    /// The address of what is dragged or was copied, or empty.
    public String address() {
        return orEmpty(board.getUrl());
    }

    public Optional<Image> image() {
        return Optional.ofNullable(board.getImage());
    }

    public List<Path> files() {
        var files = board.getFiles();
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    /// Whether there is anything that a text could take.
    public boolean isAny() {
        return board.hasHtml()
                || board.hasRtf()
                || board.hasString()
                || board.hasUrl()
                || board.hasFiles()
                || board.hasImage();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
