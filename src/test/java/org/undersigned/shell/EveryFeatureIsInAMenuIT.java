package org.undersigned.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.shell.TestHouse.doOnScreen;
import static org.undersigned.shell.TestHouse.onScreen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// Whatever the editor can do stands in a menu under a name in both languages, with the key that does it.
class EveryFeatureIsInAMenuIT {

    /// Features of the editor, each with the commands that do it.
    private static final Map<String, List<String>> FEATURES = Map.ofEntries(
            Map.entry(
                    "roles",
                    List.of(
                            "role.letterhead",
                            "role.recipient",
                            "role.title",
                            "role.dateline",
                            "role.salutation",
                            "role.body",
                            "role.heading_1",
                            "role.heading_2",
                            "role.heading_3",
                            "role.quotation",
                            "role.closing",
                            "role.signatories",
                            "role.postscript",
                            "role.enclosure",
                            "role.copies")),
            Map.entry(
                    "lists with levels",
                    List.of("editor.bullets", "editor.numbers", "editor.indent", "editor.outdent")),
            Map.entry(
                    "marks",
                    List.of(
                            "mark.bold",
                            "mark.italic",
                            "mark.underline",
                            "mark.strike",
                            "mark.superscript",
                            "mark.subscript",
                            "mark.small_capitals",
                            "editor.plain")),
            Map.entry("link, language of a span", List.of("editor.link", "editor.language", "editor.ownLanguage")),
            Map.entry(
                    "alignment",
                    List.of("editor.alignStart", "editor.alignCentre", "editor.alignEnd", "editor.justify")),
            Map.entry("pictures", List.of("editor.picture", "editor.pictureWords")),
            Map.entry(
                    "characters and breaks",
                    List.of(
                            "editor.lineBreak",
                            "editor.pageBreak",
                            "editor.noBreakSpace",
                            "editor.noBreakHyphen",
                            "editor.softHyphen",
                            "editor.specialCharacter",
                            "editor.invisibles")),
            Map.entry("notes", List.of("editor.note", "editor.editNote", "editor.jump", "editor.cite")),
            Map.entry(
                    "clipboard",
                    List.of("editor.cut", "editor.copy", "editor.paste", "editor.pasteWords", "editor.selectAll")),
            Map.entry(
                    "finding",
                    List.of("editor.find", "editor.findNext", "editor.findPrevious", "editor.replace", "editor.goTo")),
            Map.entry("spelling", List.of("editor.spelling", "editor.nextWrong", "editor.words")),
            Map.entry("smart typing and its switches", List.of("editor.smartTyping", "file.preferences")),
            Map.entry("undo", List.of("edit.undo", "edit.redo")),
            Map.entry(
                    "comfort",
                    List.of(
                            "editor.zoomIn",
                            "editor.zoomOut",
                            "editor.zoomReset",
                            "view.focus",
                            "view.left",
                            "editor.typewriter")),
            Map.entry("comments", List.of("comments.add", "comments.next", "comments.previous", "view.comments")));

    @TempDir
    Path folder;

    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void underANameInBothLanguagesAndWithTheSameKey() {
        var english = items(Locale.ENGLISH);
        var spanish = items(Locale.of("es"));
        var sameInBoth = new ArrayList<String>();
        FEATURES.forEach((feature, ids) -> {
            for (var id : ids) {
                var item = english.get(id);
                assertThat(item).as(feature + ": " + id).isNotNull();
                assertThat(item.key()).as("the key of " + id).isNotBlank();
                assertThat(item.name()).as("the name of " + id).isNotBlank();
                assertThat(spanish.get(id)).as(feature + ": " + id).isNotNull();
                assertThat(spanish.get(id).key()).as("the key of " + id).isEqualTo(item.key());
                if (spanish.get(id).name().equals(item.name())) {
                    sameInBoth.add(id);
                }
            }
        });
        assertThat(sameInBoth).isEmpty();
    }

    private record Item(String name, String key) {}

    private Map<String, Item> items(Locale locale) {
        try (var house = new TestHouse(folder.resolve(locale.getLanguage()), locale)) {
            doOnScreen(house.desk::openSample);
            var window = house.window();
            return onScreen(() -> {
                var found = new HashMap<String, Item>();
                var bar = (MenuBar) window.stage().getScene().lookup(".menu-bar");
                bar.getMenus().forEach(menu -> collect(menu, found));
                return found;
            });
        }
    }

    private static void collect(Menu menu, Map<String, Item> found) {
        for (MenuItem item : menu.getItems()) {
            if (item instanceof Menu submenu) {
                collect(submenu, found);
            } else if (item.getId() != null) {
                var key = item.getAccelerator();
                found.put(item.getId(), new Item(item.getText(), key == null ? "" : key.getName()));
            }
        }
    }
}
