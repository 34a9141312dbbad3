package org.undersigned.shell;

import javafx.scene.layout.VBox;
import org.undersigned.shell.frame.Banner;

/// Says on top of a window that its letter is only looked at, and what happens when somebody changes it.
record LookBanner(LetterWindow window, House house) {

    void follow() {
        if (!window.isLook()) {
            return;
        }
        var messages = house.messages();
        var top = (VBox) window.frame().getTop();
        var banner =
                new Banner(messages.text("shell.look.banner"), messages.text("shell.look.copy"), () -> window.commands()
                        .get("file.copy")
                        .run());
        top.getChildren().add(banner);
        window.saving().fileProperty().addListener(_ -> top.getChildren().remove(banner));
    }
}
