package org.undersigned.preview;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.kit.Command;
import org.undersigned.kit.tasks.Progress;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.typeset.TroubleWords;
import org.undersigned.typeset.pictures.PagePictures;

/// Keeps the pages on show those of the open letter. Sets them again after a pause in typing, away from the
/// screen's thread, and only while somebody can see them. JavaFX thread only.
public final class PreviewController {

    private static final Duration PAUSE = Duration.ofMillis(90);
    private static final double POINTS_PER_INCH = 72;

    private static final double SMALL = 0.15;

    private final Outlet outlet;
    private final PreviewView view;
    private final List<Command> commands;
    private final Tasks.Debounced refresh;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);
    private final Sight sight;
    private final Following following;
    private final Painter painter;
    private final Painter small;
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
        var desk = new PageDesk(number -> messages.text("preview.page", number));
        sight = new Sight(messages);
        following = new Following(outlet, desk);
        var looks = sight.commands(desk, following);
        commands = Stream.concat(Stream.of(export, print), looks.stream()).toList();
        view = new PreviewView(messages, desk, looks, List.of(print, export));
        painter = new Painter(desk, outlet.tasks(), () -> shown, this::dpi);
        small = new Painter(view.small, outlet.tasks(), () -> shown, () -> view.small.dpi(scale()));
        refresh = outlet.tasks().debounced(PAUSE, this::set);
        bind();
    }

    public Parent view() {
        return view;
    }

    /// Export PDF, print, and how pages are looked at, for menus and toolbar.
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
        view.desk.onSight(painter::draw);
        view.desk.zoomProperty().addListener((_, _, _) -> nameZoom());
        view.desk.currentProperty().addListener((_, _, _) -> nameZoom());
        view.desk.viewportBoundsProperty().addListener((_, _, _) -> fitIfAsked());
        sight.fitsProperty().addListener((_, _, _) -> fitIfAsked());
        sight.twoUpProperty().addListener((_, _, two) -> {
            view.desk.across(two ? 2 : 1);
            fitIfAsked();
            painter.draw();
        });
        view.small.zoomProperty().set(SMALL);
        view.small.onSight(small::draw);
        view.small.onPoint((page, _, _) -> view.desk.scrollTo(page));
        view.bind(sight, following);
        sight.thumbnailsProperty().addListener((_, _, _) -> small.draw());
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
        var inSight = painter.inSight();
        running = outlet.tasks().start(outlet.messages().text("preview.working"), progress -> {
            var pages = outlet.set(letter, edition, progress);
            var pictures = new PagePictures(pages);
            double height = pictures.width(0) / pictures.shape(0) * POINTS_PER_INCH;
            var places = PagePlaces.of(pages.spots(), edition, height);
            var first = firstPictures(pictures, inSight, dpi, progress);
            var exact = new ExactPlaces(pictures, pages.spots(), places, letter, edition);
            return new Setting(number, pages, pictures, places, exact, dpi, first);
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
        var pictures = made.pictures();
        view.desk.lay(made.pages().count(), pictures.width(0), pictures.shape(0));
        view.small.lay(made.pages().count(), pictures.width(0), pictures.shape(0));
        made.first().forEach((page, image) -> view.desk.page(page).show(image, made.number(), made.dpi()));
        if (old == null) {
            fitIfAsked();
        } else {
            close(old);
        }
        following.see(made);
        nameZoom();
        small.draw();
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

    private double dpi() {
        return view.desk.dpi(scale());
    }

    private double scale() {
        var scene = view.getScene();
        return scene == null || scene.getWindow() == null
                ? 1
                : scene.getWindow().getOutputScaleX();
    }

    private void fitIfAsked() {
        if (sight.fitsProperty().get()) {
            view.desk.fitWidth();
        }
    }

    private void nameZoom() {
        view.name(view.desk.zoomProperty().get(), view.desk.currentProperty().get());
        painter.draw();
    }
}
