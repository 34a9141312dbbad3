package org.undersigned.preview;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.undersigned.document.Place;

/// Keeps what is written in sight on the pages, and goes from a click on a page to the text. JavaFX thread only.
final class Following {

    private final Outlet outlet;
    private final PageDesk desk;
    private final BooleanProperty on = new SimpleBooleanProperty(true);
    private PagePlaces places = PagePlaces.NONE;

    Following(Outlet outlet, PageDesk desk) {
        this.outlet = outlet;
        this.desk = desk;
        outlet.caret().addListener((_, _, _) -> follow());
        on.addListener((_, _, _) -> follow());
        desk.onPoint(
                (page, part) -> places.place(new PagePlaces.Line(page, part)).ifPresent(outlet.open()::visit));
    }

    /// Whether the pages follow the caret.
    BooleanProperty onProperty() {
        return on;
    }

    /// Other pages are on the desk.
    void see(PagePlaces made) {
        places = made;
        follow();
    }

    /// Brings the place of the caret into sight, whether or not the pages follow it.
    void here() {
        if (outlet.caret().getValue() instanceof Place.InText place) {
            places.line(place).ifPresent(line -> desk.show(line.page(), line.part()));
        }
    }

    private void follow() {
        if (on.get()) {
            here();
        }
    }
}
