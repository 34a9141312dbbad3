package org.undersigned.editor;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.undersigned.editor.area.LetterArea;

/// A sheet of paper on a desk, and the text on it. The text fills the whole width, so that the scroll bar stands at the
/// edge of the desk; the sheet is drawn below it and scrolls along.
final class SheetView extends Region {

    static final double SHEET = 816;
    static final double TYPE = 15;
    private static final double MARGIN = 82;
    private static final double TINT = 14;
    private static final double ABOVE = 24;

    private final Region paper = new Region();
    private final LetterArea area;
    private final VirtualizedScrollPane<LetterArea> scroll;
    private final HitLayer hits;
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final DoubleProperty columnWidth;
    private final StackPane above;

    /// @param above lies over the sheet
    SheetView(LetterArea area, LetterArea.Setting setting, StackPane above) {
        this.above = above;
        this.area = area;
        this.columnWidth = setting.columnWidth();
        this.scroll = new VirtualizedScrollPane<>(area);
        getStyleClass().add("desk");
        paper.getStyleClass().add("paper");
        paper.setMouseTransparent(true);
        above.setPickOnBounds(false);
        this.hits = new HitLayer(area);
        getChildren().addAll(paper, scroll, hits, above);
        setting.typeSize().bind(zoom.multiply(TYPE));
        area.styleProperty().bind(zoom.multiply(TYPE).asString(java.util.Locale.ROOT, "-fx-font-size: %.2fpx;"));
        area.estimatedScrollYProperty().addListener(_ -> placePaper());
        zoom.addListener(_ -> requestLayout());
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    DoubleProperty zoomProperty() {
        return zoom;
    }

    /// Shows what a search found.
    HitLayer hits() {
        return hits;
    }

    /// Lies over the sheet: the find bar, a note being edited.
    StackPane above() {
        return above;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double margin = margin();
        double left = (width - sheetWidth()) / 2 + margin - TINT;
        var padding = new Insets(0, left, 0, left);
        if (!padding.equals(area.getPadding())) {
            // Set anew it would ask for another layout, equal or not, and pulses would never end.
            area.setPadding(padding);
        }
        setColumn(Math.max(80, sheetWidth() - 2 * margin));
        scroll.resizeRelocate(0, 0, width, getHeight());
        hits.resizeRelocate(0, 0, width, getHeight());
        above.resizeRelocate(0, 0, width, getHeight());
        placePaper();
    }

    /// Lines of another width push the text along: a caret that was in sight stays there.
    private void setColumn(double width) {
        if (width != columnWidth.get()) {
            if (area.getCaretBounds().isPresent()) {
                area.requestFollowCaret();
            }
            columnWidth.set(width);
        }
    }

    private double sheetWidth() {
        return Math.min(Math.max(200, getWidth() - 32), SHEET * zoom.get());
    }

    private double margin() {
        return Math.min(MARGIN * zoom.get(), Math.max(28, sheetWidth() * 0.1));
    }

    private void placePaper() {
        double scrolled = Math.max(0, area.getEstimatedScrollY());
        double top = Math.max(-ABOVE, ABOVE - scrolled);
        paper.resizeRelocate((getWidth() - sheetWidth()) / 2, top, sheetWidth(), getHeight() - top + ABOVE);
    }

    @Override
    protected double computePrefWidth(double height) {
        return SHEET + 80;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 900;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 240;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 120;
    }
}
