package org.undersigned.preview;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.kit.Command;
import org.undersigned.kit.tasks.Progress;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.typeset.pictures.PagePictures;

/// Keeps the pages on show those of the open letter. Sets them again after a pause in typing, away from the
/// screen's thread, and only while somebody can see them. JavaFX thread only.
public final class PreviewController {

    private static final Duration PAUSE = Duration.ofMillis(90);

    private final Outlet outlet;
    private final PreviewView view;
    private final List<Command> commands;
    private final Tasks.Debounced refresh;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);
    private final Set<Integer> drawing = new HashSet<>();
    private @Nullable Setting shown;
    private Tasks.@Nullable Running<Setting> running;
    private boolean stale = true;
    private long settings;

    public PreviewController(Outlet outlet) {
        this.outlet = outlet;
        var messages = outlet.messages();
        var export = Command.always(
                "file.exportPdf",
                messages.text("preview.export"),
                Feather.DOWNLOAD,
                "Shortcut+Shift+E",
                new ExportPdf(outlet)::run);
        var print = Command.always(
                "file.print",
                messages.text("preview.print"),
                Feather.PRINTER,
                "Shortcut+P",
                new PrintLetter(outlet)::run);
        commands = List.of(export, print);
        view = new PreviewView(messages, export, print);
        refresh = outlet.tasks().debounced(PAUSE, this::set);
        bind();
    }

    public Parent view() {
        return view;
    }

    /// Export PDF and print, for menus and toolbar.
    public List<Command> commands() {
        return commands;
    }

    /// How many pages there are, as far as known; 0 before they were first shown.
    public ReadOnlyIntegerProperty pageCountProperty() {
        return count.getReadOnlyProperty();
    }

    /// The page looked at, from 1; 0 when there is none.
    public ReadOnlyIntegerProperty pageProperty() {
        return view.desk.currentProperty();
    }

    private void bind() {
        outlet.open().letterProperty().addListener((_, _, _) -> becomeStale());
        outlet.open().editionProperty().addListener((_, _, _) -> becomeStale());
        view.sceneProperty().addListener((_, _, _) -> showIfSeen());
        view.desk.onSight(this::draw);
        view.desk.zoomProperty().addListener((_, _, _) -> nameZoom());
        view.desk.currentProperty().addListener((_, _, _) -> nameZoom());
        view.smaller.setOnAction(_ -> zoomBy(1 / 1.2));
        view.larger.setOnAction(_ -> zoomBy(1.2));
        view.fit.setSelected(true);
        view.fit.setOnAction(_ -> fitIfAsked());
        view.desk.viewportBoundsProperty().addListener((_, _, _) -> fitIfAsked());
        view.say(outlet.messages().text("preview.working"));
        nameZoom();
    }

    private void becomeStale() {
        stale = true;
        showIfSeen();
    }

    private void showIfSeen() {
        if (stale && view.getScene() != null) {
            refresh.request();
        }
    }

    private void set() {
        var before = running;
        if (before != null) {
            before.cancel();
            return;
        }
        stale = false;
        var letter = outlet.open().letter();
        var edition = outlet.open().edition();
        long number = ++settings;
        double dpi = dpi();
        var inSight = inSight();
        running = outlet.tasks().start(outlet.messages().text("preview.working"), progress -> {
            var pages = outlet.set(letter, edition, progress);
            var pictures = new PagePictures(pages);
            var first = firstPictures(pictures, inSight, dpi, progress);
            return new Setting(number, pages, pictures, dpi, first);
        });
        running.onDone(this::show).onFailed(this::failed).onCancelled(this::ended);
    }

    private static Map<Integer, Image> firstPictures(
            PagePictures pictures, List<Integer> inSight, double dpi, Progress progress) throws IOException {
        var images = new HashMap<Integer, Image>();
        for (int page : inSight) {
            if (page < pictures.count()) {
                progress.stopIfCancelled();
                images.put(page, Drawn.page(pictures, page, dpi));
            }
        }
        return images;
    }

    private void show(Setting made) {
        var old = shown;
        shown = made;
        count.set(made.pages().count());
        view.say("");
        view.warn(new TroubleWords(outlet.messages()).of(made.pages().troubles()));
        view.desk.lay(
                made.pages().count(), made.pictures().width(0), made.pictures().shape(0));
        made.first().forEach((page, image) -> view.desk.page(page).show(image, made.number(), made.dpi()));
        if (old == null) {
            fitIfAsked();
        } else {
            close(old);
        }
        nameZoom();
        draw();
        ended();
    }

    private void failed(Exception cause) {
        var words = outlet.messages().text("preview.failed");
        if (shown == null) {
            view.say(words);
        } else {
            view.warn(words);
        }
        ended();
    }

    private void ended() {
        running = null;
        showIfSeen();
    }

    private void close(Setting old) {
        outlet.tasks().start("", () -> {
            old.pictures().close();
            return old;
        });
    }

    /// Draws what is in sight and not yet as it should be; lets go of pictures far away.
    private void draw() {
        var made = shown;
        if (made == null || view.getScene() == null) {
            return;
        }
        double dpi = dpi();
        var inSight = inSight();
        for (int page : inSight) {
            if (page < view.desk.count() && !view.desk.page(page).shows(made.number(), dpi) && drawing.add(page)) {
                outlet.tasks()
                        .<Image>start("", () -> Drawn.page(made.pictures(), page, dpi))
                        .onDone(image -> drawn(page, image, made, dpi))
                        .onFailed(_ -> notDrawn(page, made));
            }
        }
        letGo(inSight);
    }

    private void drawn(int page, Image image, Setting made, double dpi) {
        drawing.remove(page);
        if (isShown(made) && page < view.desk.count()) {
            view.desk.page(page).show(image, made.number(), dpi);
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
        return shown != null && shown.number() == made.number();
    }

    private void letGo(List<Integer> inSight) {
        if (inSight.isEmpty()) {
            return;
        }
        for (int page = 0; page < view.desk.count(); page++) {
            if (page < inSight.getFirst() - 4 || page > inSight.getLast() + 4) {
                view.desk.page(page).clear();
            }
        }
    }

    private List<Integer> inSight() {
        var pages = new ArrayList<Integer>();
        view.desk.forEachInSight(pages::add);
        if (pages.isEmpty()) {
            pages.add(0);
        }
        return pages;
    }

    private double dpi() {
        var scene = view.getScene();
        double scale = scene == null || scene.getWindow() == null
                ? 1
                : scene.getWindow().getOutputScaleX();
        return view.desk.dpi(scale);
    }

    private void zoomBy(double factor) {
        view.fit.setSelected(false);
        double zoom = view.desk.zoomProperty().get() * factor;
        view.desk.zoomProperty().set(Math.clamp(zoom, PageDesk.SMALLEST, PageDesk.LARGEST));
    }

    private void fitIfAsked() {
        if (view.fit.isSelected()) {
            view.desk.fitWidth();
        }
    }

    private void nameZoom() {
        view.zoom.setText(outlet.messages()
                .text("preview.zoom", Math.round(view.desk.zoomProperty().get() * 100)));
        int page = view.desk.currentProperty().get();
        view.page.setText(page == 0 ? "" : outlet.messages().text("preview.pageOf", page, view.desk.count()));
        draw();
    }
}
