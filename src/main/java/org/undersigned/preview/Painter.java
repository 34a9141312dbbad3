package org.undersigned.preview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.undersigned.kit.tasks.Tasks;

/// Draws the pages of a desk that are in sight and not yet as they should be, and lets go of pictures far away.
/// JavaFX thread only.
final class Painter {

    private static final int NEAR = 4;

    private final PageDesk desk;
    private final Tasks tasks;
    private final Supplier<@Nullable Setting> shown;
    private final DoubleSupplier dpi;
    private final Set<Integer> drawing = new HashSet<>();

    /// @param shown what is on the desk, or null before anything is
    /// @param dpi that pages need to be sharp
    Painter(PageDesk desk, Tasks tasks, Supplier<@Nullable Setting> shown, DoubleSupplier dpi) {
        this.desk = desk;
        this.tasks = tasks;
        this.shown = shown;
        this.dpi = dpi;
    }

    /// Pages in sight; the first when none is yet.
    List<Integer> inSight() {
        var pages = new ArrayList<Integer>();
        desk.forEachInSight(pages::add);
        if (pages.isEmpty()) {
            pages.add(0);
        }
        return pages;
    }

    void draw() {
        var made = shown.get();
        if (made == null || desk.getScene() == null || !desk.isVisible()) {
            return;
        }
        double sharp = dpi.getAsDouble();
        var inSight = inSight();
        for (int page : inSight) {
            if (page < desk.count() && !desk.page(page).shows(made.number(), sharp) && drawing.add(page)) {
                tasks.<Image>start("", () -> Drawn.page(made.pictures(), page, sharp))
                        .onDone(image -> drawn(page, image, made, sharp))
                        .onFailed(_ -> notDrawn(page, made));
            }
        }
        letGo(inSight);
    }

    private void drawn(int page, Image image, Setting made, double sharp) {
        drawing.remove(page);
        if (isShown(made) && page < desk.count()) {
            desk.page(page).show(image, made.number(), sharp);
        }
        draw();
    }

    /// A setting that was replaced meanwhile is closed, and no fault: the new one is drawn instead.
    private void notDrawn(int page, Setting made) {
        drawing.remove(page);
        if (!isShown(made)) {
            draw();
        }
    }

    private boolean isShown(Setting made) {
        var now = shown.get();
        return now != null && now.number() == made.number();
    }

    private void letGo(List<Integer> inSight) {
        for (int page = 0; page < desk.count(); page++) {
            if (page < inSight.getFirst() - NEAR || page > inSight.getLast() + NEAR) {
                desk.page(page).clear();
            }
        }
    }
}
