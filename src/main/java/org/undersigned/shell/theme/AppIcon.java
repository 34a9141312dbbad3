package org.undersigned.shell.theme;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/// The app's icon in the sizes that a desktop asks for.
public final class AppIcon {

    private AppIcon() {}

    public static List<Image> images() {
        return Stream.of(16, 24, 32, 48, 64, 128, 256)
                .map(size -> "/org/undersigned/icons/app-" + size + ".png")
                .map(name -> new Image(Objects.requireNonNull(AppIcon.class.getResourceAsStream(name), name)))
                .toList();
    }
}
