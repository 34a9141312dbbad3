package org.undersigned.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.shell.TestHouse.doOnScreen;
import static org.undersigned.shell.TestHouse.onScreen;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A letter that lies open costs a laptop nothing: no layout asks for the next one. One that does keeps the screen's
/// pulse and the processor awake.
class RestIT {

    private static final int LOOKS = 15;

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void enter() {
        house = new TestHouse(folder, Locale.ENGLISH);
        doOnScreen(house.desk::openSample);
    }

    @AfterEach
    void leave() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "view.draft",
                "view.draft_and_pages",
                "view.pages",
                "view.sources",
                "view.style",
                "view.comments",
                "editor.find"
            })
    void theWindowComesToRest(String command) {
        var window = house.window();
        doOnScreen(() -> window.commands().get(command).run());
        int calm = 0;
        for (int look = 0; look < 200 && calm < LOOKS; look++) {
            WaitForAsyncUtils.sleep(30, TimeUnit.MILLISECONDS);
            calm = onScreen(() -> root(window).isNeedsLayout()) ? 0 : calm + 1;
        }
        assertThat(calm).as("unsettled: %s", unsettled(window)).isEqualTo(LOOKS);
    }

    private static List<String> unsettled(LetterWindow window) {
        return onScreen(() -> root(window).lookupAll("*").stream()
                .filter(node -> node instanceof Parent parent && parent.isNeedsLayout())
                .map(Object::toString)
                .toList());
    }

    private static Parent root(LetterWindow window) {
        return window.stage().getScene().getRoot();
    }
}
