package org.undersigned.shell.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.undersigned.shell.preferences.Appearance;
import org.undersigned.shell.preferences.Preferences;

/// Dresses every window alike, as the preferences or the system say, and dresses them anew when those change. JavaFX
/// thread only.
public final class Theme {

    private static final String WHITE_SHEET = "white-sheet";

    private final Preferences preferences;
    private final List<Scene> scenes = new ArrayList<>();

    public Theme(Preferences preferences) {
        this.preferences = preferences;
        UiFonts.load();
        preferences.appearanceProperty().addListener(_ -> refresh());
        preferences.whiteSheetProperty().addListener(_ -> refresh());
        Platform.getPreferences().colorSchemeProperty().addListener(_ -> refresh());
        refresh();
    }

    public boolean isDark() {
        return switch (preferences.appearanceProperty().get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    public void dress(Scene scene) {
        scenes.add(scene);
        dressNow(scene);
    }

    /// For a window that is gone.
    public void forget(Scene scene) {
        scenes.remove(scene);
    }

    private void refresh() {
        Application.setUserAgentStylesheet(
                isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scenes.forEach(this::dressNow);
    }

    private void dressNow(Scene scene) {
        scene.getStylesheets().setAll(sheet(isDark() ? "dark.css" : "light.css"), sheet("chrome.css"));
        var classes = scene.getRoot().getStyleClass();
        classes.remove(WHITE_SHEET);
        if (preferences.whiteSheetProperty().get()) {
            classes.add(WHITE_SHEET);
        }
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/org/undersigned/" + name), name)
                .toExternalForm();
    }

    /// What the user chooses between, in the order of the menu.
    public static List<Appearance> choices() {
        return List.of(Appearance.SYSTEM, Appearance.LIGHT, Appearance.DARK);
    }
}
