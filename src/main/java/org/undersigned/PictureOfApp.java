package org.undersigned;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.undersigned.kit.Png;

/// The app, which draws its largest window into the file named by `--picture=` once it has settled, and quits.
public final class PictureOfApp extends App {

    private static final Duration TIME_TO_SETTLE = Duration.seconds(5);

    @Override
    public void start(Stage unused) {
        super.start(unused);
        var settled = new PauseTransition(TIME_TO_SETTLE);
        settled.setOnFinished(_ -> {
            draw(Path.of(getParameters().getNamed().get("picture")));
            Platform.exit();
        });
        settled.play();
    }

    private static void draw(Path picture) {
        var window = Window.getWindows().stream()
                .max(Comparator.comparingDouble(each -> each.getWidth() * each.getHeight()))
                .orElseThrow();
        try {
            Files.createDirectories(picture.toAbsolutePath().getParent());
            Files.write(picture, Png.of(window.getScene().snapshot(null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
