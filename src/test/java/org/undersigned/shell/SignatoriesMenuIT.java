package org.undersigned.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.shell.TestHouse.doOnScreen;
import static org.undersigned.shell.TestHouse.onScreen;
import static org.undersigned.shell.TestHouse.until;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.undersigned.document.Place;
import org.undersigned.kit.PanelStage;

/// Everything that can be done with who signs stands in a menu of the window, in the user's language, with a key that
/// does it.
class SignatoriesMenuIT {

    /// What there is to do, each with the command that does it.
    private static final Map<String, String> FEATURES = new TreeMap<>(Map.ofEntries(
            Map.entry("the wide table", "signatories.table"),
            Map.entry("columns", "signatories.columns"),
            Map.entry("an entry with its history", "signatories.open"),
            Map.entry("the filter", "signatories.toFilter"),
            Map.entry("by tier, country, finding", "signatories.toNarrowing"),
            Map.entry("an entry more", "signatories.add"),
            Map.entry("the ledger", "signatories.answer"),
            Map.entry("bulk edit", "signatories.change"),
            Map.entry("an organisation", "signatories.organisation"),
            Map.entry("a person", "signatories.person"),
            Map.entry("on the list", "signatories.toggle"),
            Map.entry("up by hand", "signatories.up"),
            Map.entry("down by hand", "signatories.down"),
            Map.entry("an entry less", "signatories.remove"),
            Map.entry("import of a file", "signatories.import"),
            Map.entry("import of pasted lines", "signatories.paste"),
            Map.entry("who is here twice", "signatories.twice"),
            Map.entry("the spelling of countries", "signatories.spelling"),
            Map.entry("export", "signatories.export"),
            Map.entry("the review sheet", "signatories.sheet"),
            Map.entry("the deadline", "signatories.deadline"),
            Map.entry("the addresses", "signatories.copyAddresses"),
            Map.entry("order and parts", "signatories.toOrder"),
            Map.entry("the printed layout", "signatories.layout"),
            Map.entry("groups", "signatories.tiers"),
            Map.entry("erasing a person", "signatories.erase"),
            Map.entry("how many sign", "editor.field.signatories"),
            Map.entry("how many organisations", "editor.field.organisations"),
            Map.entry("how many countries", "editor.field.countries")));

    /// Keys that ask something, with the question.
    private static final Map<String, String> ASKING = new TreeMap<>(Map.of(
            "signatories.export", "Export the list",
            "signatories.sheet", "Export the list",
            "signatories.deadline", "Until when answers are due",
            "signatories.tiers", "Groups of the list",
            "signatories.layout", "How the list is printed",
            "signatories.person", "Person",
            "signatories.organisation", "Organisation",
            "signatories.change", "Change 1 entry"));

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
            var all = items(window);
            FEATURES.forEach((feature, id) -> assertThat(all)
                    .as(feature)
                    .filteredOn(item -> id.equals(item.getId()))
                    .singleElement()
                    .satisfies(item -> {
                        assertThat(item.getText()).isNotBlank().doesNotContain("signatories.", "editor.");
                        assertThat(item.getAccelerator()).as("the key of " + id).isNotNull();
                    }));
            assertThat(all.stream()
                            .map(MenuItem::getId)
                            .filter(Objects::nonNull)
                            .filter(id -> id.startsWith("signatories."))
                            .filter(id -> !FEATURES.containsValue(id)))
                    .as("features that this test does not know")
                    .isEmpty();
            assertThat(all.stream().map(MenuItem::getAccelerator).filter(Objects::nonNull))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theKeysDoIt() {
        try (var house = new TestHouse(folder, Locale.ENGLISH)) {
            doOnScreen(house.desk::openSample);
            var window = house.window();
            var first = window.open().letter().signatories().items().getFirst();
            doOnScreen(() -> window.commands().get("view.sources").run());
            doOnScreen(() -> window.open().visit(new Place.AtSignatory(first.id())));
            ASKING.forEach((id, question) -> {
                house.dialogs.cancelling();
                press(window, id);
                assertThat(house.dialogs.questions()).as(id).last().isEqualTo(question);
            });
            press(window, "signatories.toFilter");
            assertThat(onScreen(() -> window.stage().getScene().getFocusOwner().getId()))
                    .isEqualTo("signatories.filter");
            for (var id : List.of("signatories.narrow", "signatories.order")) {
                press(window, id.equals("signatories.order") ? "signatories.toOrder" : "signatories.toNarrowing");
                MenuButton button = find(window, id);
                until(button::isShowing);
                doOnScreen(button::hide);
            }
        }
    }

    @Test
    void aPersonIsErasedByKeysAloneAndNotByDeletingTheirEntry() {
        try (var house = new TestHouse(folder, Locale.ENGLISH)) {
            doOnScreen(house.desk::openSample);
            var window = house.window();
            var first = window.open().letter().signatories().items().getFirst();
            doOnScreen(() -> window.open().visit(new Place.AtSignatory(first.id())));
            Node list = find(window, "signatories.list");
            doOnScreen(list::requestFocus);
            house.dialogs.refusing();
            press(window, "signatories.erase");
            assertThat(window.open().letter().signatories().items().getFirst()).isEqualTo(first);
            house.dialogs.confirming();
            press(window, "signatories.erase");
            assertThat(window.open().letter().persons().find(Objects.requireNonNull(first.person())))
                    .isEmpty();
            assertThat(house.dialogs.left()).isZero();
        }
    }

    /// The key as it stands in the menu, where the keyboard is.
    private static void press(LetterWindow window, String id) {
        doOnScreen(() -> {
            var key = (KeyCodeCombination)
                    Objects.requireNonNull(window.commands().get(id).key());
            var scene = window.stage().getScene();
            Node at = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(
                    at,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            key.getCode().getName(),
                            key.getCode(),
                            key.getShift() == ModifierValue.DOWN,
                            key.getShortcut() == ModifierValue.DOWN,
                            key.getAlt() == ModifierValue.DOWN,
                            false));
        });
    }

    @SuppressWarnings("unchecked")
    private static <N extends Node> N find(LetterWindow window, String id) {
        return (N) onScreen(() -> PanelStage.in(window.stage().getScene().getRoot(), id));
    }

    private static List<MenuItem> items(LetterWindow window) {
        return onScreen(() -> ((MenuBar) window.stage().getScene().lookup(".menu-bar"))
                .getMenus().stream().flatMap(SignatoriesMenuIT::items).collect(Collectors.toList()));
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(SignatoriesMenuIT::items) : Stream.of(item);
    }
}
