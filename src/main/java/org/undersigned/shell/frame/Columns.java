package org.undersigned.shell.frame;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// The three columns. Left and right keep their width when the window grows, can be hidden, and come back as wide as
/// they were.
public final class Columns extends SplitPane {

    private final Region left;
    private final Region middle;
    private final Region right;
    private final BooleanProperty leftShown = new SimpleBooleanProperty(true);
    private final BooleanProperty rightShown = new SimpleBooleanProperty(true);
    private final BooleanProperty rightAlone = new SimpleBooleanProperty();
    private double leftShare;
    private double rightShare;

    public Columns(Region left, Region middle, Region right, double leftShare, double rightShare) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        this.leftShare = leftShare;
        this.rightShare = rightShare;
        getStyleClass().add("frame-columns");
        left.getStyleClass().add("frame-column");
        right.getStyleClass().add("frame-column");
        left.setMinWidth(150);
        left.setMaxWidth(480);
        right.setMinWidth(280);
        middle.setMinWidth(260);
        setResizableWithParent(left, false);
        setResizableWithParent(right, false);
        leftShown.addListener(_ -> arrange());
        rightShown.addListener(_ -> arrange());
        rightAlone.addListener((_, alone, _) -> {
            if (!alone) {
                remember();
            }
            place();
        });
        getItems().setAll(left, middle, right);
        setDividerPositions(leftShare, rightShare);
    }

    public BooleanProperty leftShownProperty() {
        return leftShown;
    }

    public BooleanProperty rightShownProperty() {
        return rightShown;
    }

    /// Whether the right column has the whole width.
    public BooleanProperty rightAloneProperty() {
        return rightAlone;
    }

    /// Share of the width left of the first divider, also while the column is hidden.
    public double leftShare() {
        return getItems().contains(left) ? getDividerPositions()[0] : leftShare;
    }

    /// Share of the width left of the last divider, also while the column is hidden.
    public double rightShare() {
        return getItems().contains(right) && getItems().contains(middle)
                ? getDividerPositions()[getDividers().size() - 1]
                : rightShare;
    }

    private void arrange() {
        remember();
        place();
    }

    private void remember() {
        leftShare = leftShare();
        rightShare = rightShare();
    }

    private void place() {
        if (rightAlone.get()) {
            getItems().setAll(right);
            return;
        }
        getItems().setAll(middle);
        if (leftShown.get()) {
            getItems().addFirst(left);
        }
        if (rightShown.get()) {
            getItems().addLast(right);
            setDividerPosition(getDividers().size() - 1, rightShare);
        }
        if (leftShown.get()) {
            setDividerPosition(0, leftShare);
        }
    }
}
