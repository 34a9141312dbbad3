package org.undersigned.shell.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// Makes the typefaces of the app's own words known to JavaFX. Inter lacks some alphabets, for which Noto Sans stands
/// in.
final class UiFonts {

    private static final double ANY_SIZE = 13;
    private static final List<String> FILES =
            List.of("Inter-Regular", "Inter-SemiBold", "Inter-Bold", "NotoSans-Regular", "NotoSans-Bold");

    private UiFonts() {}

    static void load() {
        if (Font.getFamilies().contains("Inter SemiBold")) {
            return;
        }
        for (var name : FILES) {
            try (InputStream file = UiFonts.class.getResourceAsStream("/org/undersigned/fonts/" + name + ".ttf")) {
                if (file != null) {
                    Font.loadFont(file, ANY_SIZE);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("A typeface inside the app cannot be read", e);
            }
        }
    }
}
