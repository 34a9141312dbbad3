package org.undersigned.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.shell.TestHouse.doOnScreen;
import static org.undersigned.shell.TestHouse.onScreen;
import static org.undersigned.shell.TestHouse.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.undersigned.document.SourceEdit;
import org.undersigned.kit.Png;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.AddressCheck.Outcome;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.online.Roads;
import org.undersigned.shell.preferences.Appearance;

/// The window while addresses are looked at, one of which never answers.
class CheckingAddressesIT {

    @TempDir
    Path folder;

    private Roads roads;

    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void openTheRoads() throws Exception {
        roads = new Roads();
    }

    @AfterEach
    void closeTheRoads() {
        roads.close();
    }

    @ParameterizedTest
    @CsvSource({"en,LIGHT", "es,DARK"})
    void whatIsUnderWayIsSeenAndStoppedWithOneClick(String language, Appearance appearance) throws Exception {
        try (var house = new TestHouse(folder, Locale.forLanguageTag(language), TestHouse.noon())) {
            doOnScreen(() -> {
                house.preferences.appearanceProperty().set(appearance);
                house.desk.openSample();
            });
            var window = house.window();
            doOnScreen(() -> {
                // The sample's own addresses lead out of this machine.
                window.open().letter().sources().forEach(source -> window.open()
                        .apply(new SourceEdit.RemoveSource(source.id())));
                window.open().apply(new SourceEdit.PutSource(source("one", roads.http("/page"))));
                window.open().apply(new SourceEdit.PutSource(source("two", roads.otherHost("/silent"))));
                window.commands().get("sources.check").run();
            });
            var row = window.frame().status();
            until(() -> row.progress().getProgress() > 0.4);
            doOnScreen(() -> row.getScene().getRoot().layout());
            take(window, "checking-" + language);
            var cancel = onScreen(() -> row.lookupAll(".button").stream()
                    .filter(node -> "status.cancel".equals(node.getId()))
                    .map(Button.class::cast)
                    .findFirst()
                    .orElseThrow());
            assertThat(onScreen(() -> isSeenWhole(cancel))).isTrue();
            assertThat(onScreen(() -> isSeenWhole(row.progress()))).isTrue();
            doOnScreen(cancel::fire);
            until(() -> !onScreen(() -> row.progress().getParent().isVisible()));
            until(() -> !house.dialogs.told().isEmpty());
            var sources = window.open().letter().sources();
            assertThat(sources.get(Id.of("one")).locations().at(0).check().outcome())
                    .isEqualTo(Outcome.REACHED);
            assertThat(sources.get(Id.of("two")).locations().at(0).check()).isNull();
        }
    }

    private static Source source(String id, String address) {
        return Source.of(Id.of(id), "Source " + id, Location.of(Id.of(id), address, "en"));
    }

    /// Whether a node has all the width it wants, inside the window.
    private static boolean isSeenWhole(Region node) {
        var bounds = node.localToScene(node.getLayoutBounds());
        return node.getWidth() >= Math.floor(node.prefWidth(-1))
                && bounds.getMinX() >= 0
                && bounds.getMaxX() <= node.getScene().getWidth();
    }

    private static void take(LetterWindow window, String name) throws Exception {
        var picture = onScreen(() -> window.stage().getScene().snapshot(null));
        Files.createDirectories(Path.of("target", "pictures"));
        Files.write(Path.of("target", "pictures", name + ".png"), Png.of(picture));
    }
}
