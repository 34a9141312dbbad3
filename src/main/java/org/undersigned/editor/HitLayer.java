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

    private final LetterArea area;
    private List<Selection> hits = List.of();

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

    @Override
    protected void layoutChildren() {
        var marks = new ArrayList<Rectangle>();
        if (!hits.isEmpty() && area.isCurrent() && getScene() != null) {
            var sight = new Sight(area);
            for (var hit : hits) {
                if (sight.has(hit.from().block())) {
                    for (var line : sight.lines(hit)) {
                        marks.add(mark(line, hit.equals(area.selectedProperty().get())));
                    }
                }
            }
        }
        getChildren().setAll(marks);
    }

    private Rectangle mark(Bounds onScreen, boolean current) {
        var bounds = screenToLocal(onScreen);
        var mark = new Rectangle(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
        mark.getStyleClass().add(current ? "hit-now" : "hit");
        mark.setArcWidth(4);
        mark.setArcHeight(4);
        return mark;
    }
}
