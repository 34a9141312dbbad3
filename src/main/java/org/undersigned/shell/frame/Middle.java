package org.undersigned.shell.frame;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;

/// The middle column: the draft, the pages, or both side by side, below a banner where there is one.
public final class Middle extends BorderPane {

    private final Node draft;
    private final Node pages;
    private final SplitPane both = new SplitPane();

    public Middle(Node draft, Node pages, ObjectProperty<ViewMode> mode) {
        this.draft = draft;
        this.pages = pages;
        both.getStyleClass().add("frame-columns");
        mode.addListener((_, _, chosen) -> show(chosen));
        show(mode.get());
    }

    private void show(ViewMode mode) {
        both.getItems().clear();
        setCenter(null);
        switch (mode) {
            case DRAFT -> setCenter(draft);
            case PAGES -> setCenter(pages);
            case DRAFT_AND_PAGES -> {
                both.getItems().setAll(draft, pages);
                both.setDividerPositions(0.5);
                setCenter(both);
            }
        }
    }
}
