package org.undersigned.editor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// Makes the letter's own type known to JavaFX: the same files that the pages are set from.
final class Typefaces {

    /// Loaded last: whoever has it has them all.
    private static final String LAST = "Noto Serif Hebrew";

    private static final List<String> FILES = List.of(
            "NotoSerif-Regular",
            "NotoSerif-Bold",
            "NotoSerif-Italic",
            "NotoSerif-BoldItalic",
            "Amiri-Regular",
            "Amiri-Bold",
            "Amiri-Italic",
            "Amiri-BoldItalic",
            "NotoSerifHebrew-Regular",
            "NotoSerifHebrew-Bold");

    private Typefaces() {}

    static void load() {
        if (Font.getFontNames(LAST).size() > 1) {
            return;
        }
        for (var name : FILES) {
            try (InputStream file = Typefaces.class.getResourceAsStream("/org/undersigned/fonts/" + name + ".ttf")) {
                if (file != null) {
                    Font.loadFont(file, SheetView.TYPE);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("A typeface inside the app cannot be read", e);
            }
        }
    }
}
