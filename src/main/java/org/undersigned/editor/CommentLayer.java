package org.undersigned.editor;

import java.util.HashMap;
import java.util.Map;
import org.undersigned.document.OpenLetter;
import org.undersigned.editor.area.LetterArea;

/// The marks of comments on every text that is shown. JavaFX thread only.
final class CommentLayer {

    private final OpenLetter open;
    private final Map<LetterArea, CommentMarks> marks = new HashMap<>();

    CommentLayer(OpenLetter open) {
        this.open = open;
        open.letterProperty().addListener(_ -> follow());
        open.editionProperty().addListener(_ -> follow());
    }

    void watch(LetterArea area) {
        marks.put(area, new CommentMarks(open, area));
    }

    void unwatch(LetterArea area) {
        marks.remove(area);
    }

    private void follow() {
        marks.values().forEach(CommentMarks::letterChanged);
    }
}
