package org.undersigned.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.shell.TestHouse.doOnScreen;
import static org.undersigned.shell.TestHouse.onScreen;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/// Everything that notes and sources can do stands in a menu of the window, in the user's language, with a key.
class SourcesMenuIT {

    private static final List<String> FEATURES = List.of(
            "editor.note",
            "editor.editNote",
            "editor.jump",
            "editor.cite",
            "editor.citation",
            "sources.add",
            "sources.cite",
            "sources.goToText",
            "sources.here",
            "sources.editNote",
            "sources.editHere",
            "sources.edit",
            "sources.remove",
            "sources.merge",
            "sources.import",
            "sources.paste",
            "sources.export.bib",
            "sources.export.ris",
            "sources.export.json",
            "sources.check",
            "sources.checkThis",
            "sources.keepCopy",
            "sources.style");

    @TempDir
    Path folder;

    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyFeatureStandsInAMenuWithAKeyOfItsOwn(String language) {
        try (var house = new TestHouse(folder, Locale.forLanguageTag(language))) {
            doOnScreen(house.desk::openSample);
            var window = house.window();
            var all = onScreen(() -> ((MenuBar) window.stage().getScene().lookup(".menu-bar"))
                    .getMenus().stream().flatMap(SourcesMenuIT::items).toList());
            for (var feature : FEATURES) {
                assertThat(all)
                        .as(feature)
                        .filteredOn(item -> feature.equals(item.getId()))
                        .singleElement()
                        .satisfies(item -> {
                            assertThat(item.getText()).isNotBlank().doesNotContain("sources.", "editor.");
                            assertThat(item.getAccelerator()).isNotNull();
                        });
            }
            assertThat(all.stream().map(MenuItem::getAccelerator).filter(Objects::nonNull))
                    .doesNotHaveDuplicates();
        }
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(SourcesMenuIT::items) : Stream.of(item);
    }
}
