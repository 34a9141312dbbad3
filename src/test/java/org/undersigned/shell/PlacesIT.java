package org.undersigned.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.shell.TestHouse.doOnScreen;
import static org.undersigned.shell.TestHouse.onScreen;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.undersigned.document.Place;

/// Where in the window a place of the letter is shown.
class PlacesIT {

    @TempDir
    Path folder;

    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aPlaceInTheListOrAmongTheSourcesBringsItsPanelToTheFront() {
        try (var house = new TestHouse(folder, Locale.ENGLISH)) {
            doOnScreen(house.desk::openSample);
            var window = house.window();
            var letter = window.open().letter();
            doOnScreen(() -> window.open()
                    .visit(new Place.AtSource(letter.sources().at(0).id())));
            assertThat(onScreen(() -> frontPanel(window))).isEqualTo("sources");
            doOnScreen(() -> window.commands().get("view.right").run());
            doOnScreen(() -> window.open()
                    .visit(new Place.AtSignatory(letter.signatories().at(9).id())));
            assertThat(onScreen(() -> frontPanel(window))).isEqualTo("signatories");
        }
    }

    /// The panel of the right column that is seen; empty where the column is hidden.
    private static String frontPanel(LetterWindow window) {
        var tabs = (TabPane) window.stage().getScene().getRoot().lookup(".panel-tabs");
        return tabs == null || tabs.getScene() == null
                ? ""
                : tabs.getSelectionModel().getSelectedItem().getId();
    }
}
