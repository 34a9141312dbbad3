package org.undersigned.pagestyle;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.typeset.pictures.PagePictures;

/// Keeps a small picture of the first page that of the open letter, while somebody can see it. JavaFX thread only.
final class FirstPage {

    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final double DPI = 48;

    private final Given given;
    private final StyleView view;
    private final Tasks.Debounced refresh;
    private Tasks.@Nullable Running<Small> running;
    private boolean stale = true;

    private record Small(Image image, int pages) {}

    FirstPage(Given given, StyleView view) {
        this.given = given;
        this.view = view;
        this.refresh = given.tasks().debounced(PAUSE, this::draw);
        given.open().letterProperty().addListener(_ -> becomeStale());
        given.open().editionProperty().addListener(_ -> becomeStale());
        view.sceneProperty().addListener(_ -> showIfSeen());
        view.parentProperty().addListener((_, _, parent) -> {
            if (parent != null) {
                parent.visibleProperty().addListener(_ -> showIfSeen());
            }
        });
    }

    private void becomeStale() {
        stale = true;
        showIfSeen();
    }

    private void showIfSeen() {
        if (stale && isSeen()) {
            refresh.request();
        }
    }

    private boolean isSeen() {
        for (Node node = view; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return view.getScene() != null;
    }

    private void draw() {
        if (running != null || !isSeen()) {
            return;
        }
        stale = false;
        var letter = given.open().letter();
        var edition = given.open().edition();
        running = given.tasks().start("", progress -> {
            var pages = given.typesetter().set(letter, edition, given.pictures(), _ -> progress.stopIfCancelled());
            try (var pictures = new PagePictures(pages)) {
                return new Small(new Image(new ByteArrayInputStream(pictures.png(0, DPI))), pages.count());
            }
        });
        running.onDone(this::show).onFailed(_ -> ended()).onCancelled(this::ended);
    }

    private void show(Small small) {
        view.page.setImage(small.image());
        view.pages.setText(given.messages().text("style.pages", small.pages()));
        ended();
    }

    private void ended() {
        running = null;
        showIfSeen();
    }
}
