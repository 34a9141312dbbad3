package org.undersigned.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Pages on a grey desk, one or two side by side, which scroll, grow and shrink. Knows which of them are in sight.
/// JavaFX thread only.
final class PageDesk extends ScrollPane {

    static final double SMALLEST = 0.25;
    static final double LARGEST = 4;

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final double GAP = 24;
    private static final double PIXELS_PER_INCH = 96;

    /// Told which page was clicked, from 0, and where on it, as parts of its width and height.
    interface Pointed {
        void at(int page, double across, double down);
    }

    private final VBox stack = new VBox(GAP);
    private final List<PageNode> pages = new ArrayList<>();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(0);
    private final IntFunction<String> name;
    private Runnable onSight = () -> {};
    private Pointed onPoint = (_, _, _) -> {};
    private int across = 1;
    private double inches = 8.27;
    private double shape = 210.0 / 297;

    /// @param name what a page is called aloud, by its number from 1
    PageDesk(IntFunction<String> name) {
        this.name = name;
        stack.setAlignment(Pos.TOP_CENTER);
        stack.getStyleClass().add("preview-stack");
        setContent(stack);
        setFitToWidth(true);
        setPannable(true);
        getStyleClass().addAll("preview-desk", "edge-to-edge");
        zoom.addListener((_, _, _) -> keepingPlace(this::resize));
        vvalueProperty().addListener((_, _, _) -> look());
        viewportBoundsProperty().addListener((_, _, _) -> look());
        addEventFilter(ScrollEvent.SCROLL, this::zoomByWheel);
    }

    /// Called whenever other pages may have come into sight.
    void onSight(Runnable action) {
        onSight = action;
    }

    /// Called at a click, but not where the desk was dragged.
    void onPoint(Pointed action) {
        onPoint = action;
    }

    int across() {
        return across;
    }

    /// Puts one or two pages side by side; the page that was looked at stays in sight.
    void across(int pagesAcross) {
        int page = Math.max(0, current.get() - 1);
        across = pagesAcross;
        arrange();
        resize();
        stack.applyCss();
        layout();
        scrollTo(page);
    }

    /// 1 for the size of the paper.
    DoubleProperty zoomProperty() {
        return zoom;
    }

    /// The page in the middle of the window, counted from 1; 0 when there is none.
    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    int count() {
        return pages.size();
    }

    PageNode page(int place) {
        return pages.get(place);
    }

    /// Makes room for this many pages of this paper, keeping the ones there are and the place one looks at.
    ///
    /// @param widthInInches of a page
    /// @param widthToHeight of a page
    void lay(int count, double widthInInches, double widthToHeight) {
        inches = widthInInches;
        shape = widthToHeight;
        keepingPlace(() -> {
            while (pages.size() > count) {
                pages.removeLast();
            }
            while (pages.size() < count) {
                var page = new PageNode();
                int number = pages.size();
                page.setAccessibleText(name.apply(number + 1));
                page.setOnMouseClicked(event -> pointed(event, number));
                pages.add(page);
            }
            arrange();
            resize();
        });
        look();
    }

    private void arrange() {
        stack.getChildren().clear();
        for (int start = 0; start < pages.size(); start += across) {
            var row = new HBox(GAP);
            row.setAlignment(Pos.TOP_CENTER);
            row.getChildren().setAll(pages.subList(start, Math.min(pages.size(), start + across)));
            if (start > 0 && start + across > pages.size()) {
                row.getChildren().add(empty());
            }
            stack.getChildren().add(row);
        }
    }

    /// Keeps the last page under the others where it has nobody at its side.
    private Region empty() {
        var empty = new Region();
        empty.minWidthProperty().bind(pages.getFirst().minWidthProperty());
        return empty;
    }

    private void pointed(MouseEvent event, int page) {
        if (event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) {
            onPoint.at(page, event.getX() / pageWidth(), event.getY() / pageHeight());
        }
    }

    /// Sets the zoom so that a page, or two side by side, are as wide as the window.
    void fitWidth() {
        double room = (getViewportBounds().getWidth() - 2 * GAP - (across - 1) * GAP) / across;
        if (room > 0) {
            zoom.set(Math.clamp(room / (inches * PIXELS_PER_INCH), SMALLEST, LARGEST));
        }
    }

    /// Dots per inch that a page in sight needs to be sharp on a screen of this scale.
    double dpi(double screenScale) {
        return PIXELS_PER_INCH * zoom.get() * screenScale;
    }

    /// Does something for each page in sight, from above.
    void forEachInSight(IntConsumer action) {
        double top = top();
        double bottom = top + getViewportBounds().getHeight();
        double step = pageHeight() + GAP;
        int first = (int) Math.max(0, Math.floor((top - GAP) / step));
        int last = (int) Math.floor(bottom / step);
        for (int i = first * across; i < Math.min(pages.size(), (last + 1) * across); i++) {
            action.accept(i);
        }
    }

    void scrollTo(int place) {
        double far = row(place) * (pageHeight() + GAP);
        double room = height() - getViewportBounds().getHeight();
        setVvalue(room <= 0 ? 0 : Math.min(1, far / room));
    }

    /// Brings a line of a page into sight, if it is not; it comes to stand a third down the window.
    void show(int page, double part) {
        double there = row(page) * (pageHeight() + GAP) + GAP + part * pageHeight();
        double window = getViewportBounds().getHeight();
        if (there < top() + GAP || there > top() + window - 2 * GAP) {
            double room = height() - window;
            setVvalue(room <= 0 ? 0 : Math.clamp((there - window / 3) / room, 0, 1));
        }
    }

    /// Shows the place of the caret on a page, and brings it into sight; in no place of any other page.
    ///
    /// @param mark in parts of the page
    void caret(int page, Rectangle2D mark) {
        noCaret();
        if (page < pages.size()) {
            pages.get(page).caret(mark);
            show(page, mark.getMinY());
        }
    }

    void noCaret() {
        pages.forEach(PageNode::noCaret);
    }

    /// Marks a page as the one that is looked at elsewhere, and keeps it in sight.
    void mark(int page) {
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).pseudoClassStateChanged(MARKED, i == page);
        }
        if (page >= 0 && page < pages.size()) {
            show(page, 0.5);
        }
    }

    private int row(int page) {
        return page / across;
    }

    private void look() {
        double middle = top() + getViewportBounds().getHeight() / 2;
        int at = across * (int) Math.floor((middle - GAP) / (pageHeight() + GAP)) + 1;
        current.set(pages.isEmpty() ? 0 : Math.clamp(at, 1, pages.size()));
        onSight.run();
    }

    private void resize() {
        double width = pageWidth();
        for (var page : pages) {
            page.size(width, width / shape);
        }
    }

    /// The height above the window stays the same part of a page, whatever changes.
    private void keepingPlace(Runnable change) {
        double before = (top() - GAP) / (pageHeight() + GAP);
        change.run();
        stack.applyCss();
        layout();
        double room = height() - getViewportBounds().getHeight();
        double top = before * (pageHeight() + GAP) + GAP;
        setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
    }

    private double pageWidth() {
        return inches * PIXELS_PER_INCH * zoom.get();
    }

    private double pageHeight() {
        return pageWidth() / shape;
    }

    private double height() {
        int rows = (pages.size() + across - 1) / across;
        return rows * (pageHeight() + GAP) + GAP;
    }

    private double top() {
        return Math.max(0, getVvalue() * (height() - getViewportBounds().getHeight()));
    }

    private void zoomByWheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            double factor = event.getDeltaY() > 0 ? 1.1 : 1 / 1.1;
            zoom.set(Math.clamp(zoom.get() * factor, SMALLEST, LARGEST));
            event.consume();
        }
    }
}
