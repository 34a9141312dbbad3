package org.undersigned.editor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.undersigned.document.LetterEdit;
import org.undersigned.document.OpenLetter;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.editor.area.Sight;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.editor.gesture.Typing;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.language.spelling.Dictionaries;
import org.undersigned.language.spelling.Misspelling;
import org.undersigned.language.spelling.Speller;
import org.undersigned.model.text.Position;
import org.undersigned.model.text.Prose;

/// The spelling of all texts of a window: who has them checked, and what can be done about a wrong word.
/// JavaFX thread only.
final class Spelling {

    private final OpenLetter open;
    private final Dictionaries dictionaries;
    private final Habits habits;
    private final Tasks tasks;
    private final Messages messages;
    private final Set<String> ignored = new HashSet<>();
    private final Map<LetterArea, SpellingController> texts = new HashMap<>();

    Spelling(OpenLetter open, Dictionaries dictionaries, Habits habits, Tasks tasks, Messages messages) {
        this.open = open;
        this.dictionaries = dictionaries;
        this.habits = habits;
        this.tasks = tasks;
        this.messages = messages;
        habits.spellingProperty().addListener(_ -> refresh());
        open.letterProperty().addListener(_ -> texts.values().forEach(SpellingController::letterChanged));
    }

    void watch(LetterArea area) {
        texts.put(area, new SpellingController(open, area, dictionaries, tasks, habits, ignored));
    }

    void unwatch(LetterArea area) {
        texts.remove(area);
    }

    /// Selects the next wrong word of a text and offers what it may have meant.
    void next(LetterArea area) {
        text(area).flatMap(text -> text.next(area.pen().selection().to())).ifPresent(found -> {
            area.select(found);
            area.requestFocus();
            tasks.later(() -> offer(area, found.from()));
        });
    }

    /// Puts what can be done about the word at a place at the head of a menu; nothing where it is right. What
    /// it may have meant follows as soon as it is found.
    void offer(ContextMenu menu, LetterArea area, Position place) {
        text(area).flatMap(text -> text.at(place)).ifPresent(wrong -> {
            var looking = new MenuItem(messages.text("editor.spelling.looking"));
            looking.setDisable(true);
            menu.getItems()
                    .addAll(
                            0,
                            List.of(
                                    looking,
                                    new SeparatorMenuItem(),
                                    item("editor.spelling.ignore", () -> ignore(wrong.word())),
                                    item(
                                            "editor.spelling.learn",
                                            () -> open.apply(new LetterEdit.LearnWord(wrong.word())))));
            tasks.start("", () -> suggestions(wrong)).onDone(words -> {
                if (words.isEmpty()) {
                    looking.setText(messages.text("editor.spelling.none"));
                } else {
                    menu.getItems().remove(looking);
                    menu.getItems()
                            .addAll(
                                    0,
                                    words.stream()
                                            .map(word -> suggestion(area, place.block(), wrong, word))
                                            .toList());
                }
            });
        });
    }

    private Optional<SpellingController> text(LetterArea area) {
        return Optional.ofNullable(texts.get(area));
    }

    private void refresh() {
        texts.values().forEach(SpellingController::refresh);
    }

    private void offer(LetterArea area, Position place) {
        var menu = new ContextMenu();
        menu.setId("spelling-menu");
        offer(menu, area, place);
        new Sight(area)
                .before(area.pen().selection())
                .ifPresent(word -> menu.show(area, word.getMinX(), word.getMaxY() + 4));
    }

    private List<String> suggestions(Misspelling wrong) {
        return dictionaries
                .speller(wrong.language())
                .map((Speller speller) -> speller.suggestions(wrong.word()))
                .orElse(List.of());
    }

    private MenuItem suggestion(LetterArea area, int block, Misspelling wrong, String word) {
        var item = new MenuItem(word);
        item.setMnemonicParsing(false);
        item.getStyleClass().add("suggestion");
        item.setOnAction(_ -> replace(area, block, wrong, word));
        return item;
    }

    private void replace(LetterArea area, int block, Misspelling wrong, String word) {
        var blocks = area.pen().blocks();
        var at = Selection.within(block, wrong.start(), wrong.end());
        if (block >= blocks.size() || blocks.at(block).prose().length() < wrong.end()) {
            return;
        }
        var prose = blocks.at(block).prose();
        if (prose.text().substring(wrong.start(), wrong.end()).equals(wrong.word())) {
            var marks = prose.marksAt(wrong.start() + 1);
            area.pen()
                    .perform((all, _) -> Optional.of(new Typing(area.pen().ids())
                            .insert(all, at, Prose.of(word, marks), "editor.edit.spelling")));
        }
    }

    private void ignore(String word) {
        ignored.add(word);
        refresh();
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.text(key));
        item.setId(key);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
