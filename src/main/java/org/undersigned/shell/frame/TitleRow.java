package org.undersigned.shell.frame;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The top row: menus at the left, and in the middle of the window the letter's title and its file. Where the window
/// is narrow, the names move right and are shortened; the menus stay whole.
public final class TitleRow extends Region {

    private static final double GAP = 16;

    private final MenuBar menus;
    private final Label title = new Label();
    private final Label file = new Label();
    private final HBox names = new HBox(GAP, title, file);

    public TitleRow(MenuBar menus) {
        this.menus = menus;
        getStyleClass().add("title-row");
        title.getStyleClass().add("letter-name");
        file.getStyleClass().add("letter-file");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        file.setMinWidth(0);
        names.setAlignment(Pos.CENTER);
        names.setMouseTransparent(true);
        menus.setUseSystemMenuBar(true);
        getChildren().addAll(menus, names);
    }

    public StringProperty titleProperty() {
        return title.textProperty();
    }

    public StringProperty fileProperty() {
        return file.textProperty();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight() - 1;
        double menusWidth = menus.prefWidth(-1);
        menus.resizeRelocate(0, 0, menusWidth, height);
        double room = Math.max(0, width - menusWidth - 2 * GAP);
        double wanted = Math.min(names.prefWidth(-1), room);
        double centred = (width - wanted) / 2;
        double left = Math.clamp(centred, menusWidth + GAP, Math.max(menusWidth + GAP, width - wanted - GAP));
        names.resizeRelocate(left, 0, wanted, height);
    }
}
