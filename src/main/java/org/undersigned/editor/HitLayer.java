package org.undersigned.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.editor.area.Sight;
import org.undersigned.editor.gesture.Selection;

/// Shows all hits of a search that are in sight, over the text they stand in.
final class HitLayer extends Pane {

    private record Mark(Bounds bounds, boolean current) {}

    private final LetterArea area;
    private List<Selection> hits = List.of();
    private List<Mark> marks = List.of();

    HitLayer(LetterArea area) {
        this.area = area;
        setMouseTransparent(true);
        setManaged(false);
        getStyleClass().add("hit-layer");
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        InvalidationListener moved = _ -> requestLayout();
        area.estimatedScrollYProperty().addListener(moved);
        area.shownProperty().addListener(moved);
        area.selectedProperty().addListener(moved);
        area.layoutBoundsProperty().addListener(moved);
        area.styleProperty().addListener(moved);
    }

    void show(List<Selection> next) {
        hits = next;
        requestLayout();
    }

    /// Only what differs is put in: new children ask for a layout, and the pulse would never come to rest.
    @Override
    protected void layoutChildren() {
        var next = marks();
        if (!next.equals(marks)) {
            marks = next;
            getChildren().setAll(next.stream().map(HitLayer::drawn).toList());
        }
    }

    private List<Mark> marks() {
        var next = new ArrayList<Mark>();
        if (!hits.isEmpty() && area.isCurrent() && getScene() != null) {
            var sight = new Sight(area);
            for (var hit : hits) {
                if (sight.has(hit.from().block())) {
                    boolean current = hit.equals(area.selectedProperty().get());
                    sight.lines(hit).forEach(line -> next.add(new Mark(screenToLocal(line), current)));
                }
            }
        }
        return next;
    }

    private static Rectangle drawn(Mark mark) {
        var bounds = mark.bounds();
        var drawn = new Rectangle(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
        drawn.getStyleClass().add(mark.current() ? "hit-now" : "hit");
        drawn.setArcWidth(4);
        drawn.setArcHeight(4);
        return drawn;
    }
}
