package org.undersigned.preview;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.Place;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.typeset.reading.PrintedParagraph.Point;

/// Keeps what is written in sight on the pages, and goes from a click on a page to the text. JavaFX thread only.
///
/// The rough place is known at once; the exact one is read from the pages in the background.
final class Following {

    private static final Duration PAUSE = Duration.ofMillis(120);

    private final Outlet outlet;
    private final PageDesk desk;
    private final BooleanProperty on = new SimpleBooleanProperty(true);
    private final Tasks.Debounced exactly;
    private @Nullable Setting shown;

    Following(Outlet outlet, PageDesk desk) {
        this.outlet = outlet;
        this.desk = desk;
        exactly = outlet.tasks().debounced(PAUSE, this::exactly);
        outlet.caret().addListener((_, _, _) -> follow());
        on.addListener((_, _, _) -> follow());
        desk.onPoint(this::pointed);
    }

    /// Whether the pages follow the caret.
    BooleanProperty onProperty() {
        return on;
    }

    /// Other pages are on the desk.
    void see(Setting made) {
        shown = made;
        follow();
    }

    /// Brings the place of the caret into sight, whether or not the pages follow it.
    void here() {
        if (shown != null && outlet.caret().getValue() instanceof Place.InText place) {
            shown.places().line(place).ifPresent(line -> desk.show(line.page(), line.part()));
            exactly.request();
        }
    }

    private void follow() {
        if (on.get()) {
            here();
        } else {
            desk.noCaret();
        }
    }

    private void pointed(int page, double across, double down) {
        var pages = shown;
        if (pages == null) {
            return;
        }
        double width = pages.exact().width();
        double height = pages.exact().height();
        var roughly = pages.places().place(new PagePlaces.Line(page, down));
        outlet.tasks()
                .<Optional<Place>>start("", () -> pages.exact().place(page, across * width, down * height))
                .onDone(exact -> exact.or(() -> roughly).ifPresent(outlet.open()::visit))
                .onFailed(_ -> roughly.ifPresent(outlet.open()::visit));
    }

    private void exactly() {
        var pages = shown;
        if (pages == null || !(outlet.caret().getValue() instanceof Place.InText place)) {
            desk.noCaret();
            return;
        }
        outlet.tasks()
                .<Optional<Point>>start("", () -> pages.exact().point(place))
                .onDone(point -> {
                    if (shown != null && pages.number() == shown.number()) {
                        point.ifPresentOrElse(found -> mark(pages, found), desk::noCaret);
                    }
                })
                .onFailed(_ -> desk.noCaret());
    }

    private void mark(Setting pages, Point at) {
        double width = pages.exact().width();
        double height = pages.exact().height();
        desk.caret(at.page(), new Rectangle2D(at.x() / width, at.top() / height, 0, (at.bottom() - at.top()) / height));
    }
}
