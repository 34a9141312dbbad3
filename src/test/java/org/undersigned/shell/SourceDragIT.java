package org.undersigned.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.shell.TestHouse.doOnScreen;
import static org.undersigned.shell.TestHouse.until;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// A source dragged with the mouse from its card into the text. Needs a real display.
@Tag("display")
class SourceDragIT {

    @TempDir
    Path home;

    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aSourceDroppedOntoTheTextIsCitedThereInANewNote() {
        try (var house = new TestHouse(home, Locale.ENGLISH)) {
            doOnScreen(house.desk::openSample);
            var window = house.window();
            doOnScreen(() -> {
                window.stage().setWidth(1400);
                window.stage().setHeight(900);
                window.showTab("sources");
            });
            var robot = new FxRobot();
            robot.sleep(1500);
            var open = window.open();
            int notes = open.edition().notes().size();
            var scene = window.stage().getScene();
            Node card = scene.lookup(".cards").lookup(".panel-card .address");
            Node text = scene.lookup(".letter-area .paragraph-box");
            robot.drag(card)
                    .sleep(200)
                    .moveTo(text)
                    .sleep(200)
                    .moveBy(10, 4)
                    .sleep(200)
                    .drop();
            until(() -> open.edition().notes().size() == notes + 1);
            doOnScreen(open::undo);
            assertThat(open.edition().notes().size()).isEqualTo(notes);
        }
    }
}
