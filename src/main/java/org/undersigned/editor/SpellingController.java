package org.undersigned.editor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.OpenLetter;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.editor.area.Sight;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.spelling.Dictionaries;
import org.undersigned.language.spelling.KnownWords;
import org.undersigned.language.spelling.Misspelling;
import org.undersigned.language.spelling.SpellCheck;
import org.undersigned.model.Letter;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Position;

/// Has one text checked, away from the JavaFX thread and after a pause: only what changed, in portions, what
/// is in sight first. Lives on the JavaFX thread.
final class SpellingController {

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int PORTION = 40;

    private final OpenLetter open;
    private final LetterArea area;
    private final Dictionaries dictionaries;
    private final Tasks tasks;
    private final Habits habits;
    private final Set<String> ignored;
    private final SpellingMarks marks = new SpellingMarks();
    private final Tasks.Debounced afterPause;
    private @Nullable Letter knownOf;
    private @Nullable KnownWords known;
    private boolean checking;

    /// @param ignored words left alone in this window; shared by its texts
    SpellingController(
            OpenLetter open,
            LetterArea area,
            Dictionaries dictionaries,
            Tasks tasks,
            Habits habits,
            Set<String> ignored) {
        this.open = open;
        this.area = area;
        this.dictionaries = dictionaries;
        this.tasks = tasks;
        this.habits = habits;
        this.ignored = ignored;
        this.afterPause = tasks.debounced(PAUSE, this::check);
        allow();
        area.add(marks);
        area.shownProperty().addListener(_ -> textChanged());
        area.selectedProperty().addListener(_ -> caretMoved());
        marks.show(habits.spellingProperty().get());
        afterPause.request();
    }

    /// Takes up what changed outside the text: the switch, words ignored or known.
    void refresh() {
        marks.show(habits.spellingProperty().get());
        allow();
        area.decorateAll();
        afterPause.request();
    }

    /// The wrong word at a place of the text.
    Optional<Misspelling> at(Position place) {
        return marks.wrong(area.shownProperty().get().at(place.block())).stream()
                .filter(each -> each.start() <= place.offset() && place.offset() <= each.end())
                .findFirst();
    }

    /// The next wrong word after a place, from the start again where none follows.
    Optional<Selection> next(Position after) {
        var blocks = area.shownProperty().get();
        for (int i = 0; i <= blocks.size(); i++) {
            int block = (after.block() + i) % blocks.size();
            boolean home = i == 0;
            for (var each : marks.wrong(blocks.at(block))) {
                if (!home || each.start() >= after.offset()) {
                    return Optional.of(Selection.within(block, each.start(), each.end()));
                }
            }
        }
        return Optional.empty();
    }

    private void textChanged() {
        if (area.pen().exists()) {
            afterPause.request();
        }
    }

    /// Takes up what else of the letter says which words are right.
    void letterChanged() {
        var before = knownOf;
        if (before != null && !KnownWords.same(before, open.letter()) && area.isCurrent()) {
            knownOf = open.letter();
            known = null;
            marks.newRound();
            allow();
            area.decorateAll();
            afterPause.request();
        }
    }

    private void caretMoved() {
        if (!area.isCurrent()) {
            return;
        }
        if (area.pen().isWriting()) {
            var caret = area.selectedProperty().get().caret();
            marks.write(area.shownProperty().get().at(caret.block()).id(), caret.offset());
        } else {
            marks.finish().ifPresent(area::decorate);
        }
    }

    private void allow() {
        var allowed = new HashSet<>(ignored);
        allowed.addAll(open.letter().settings().writing().words());
        marks.allow(allowed);
    }

    private void check() {
        if (checking || !area.isCurrent() || !habits.spellingProperty().get()) {
            return;
        }
        var language = open.letter().editions().get(area.pen().flow().edition()).language();
        var portion = portion(language);
        if (portion.isEmpty()) {
            return;
        }
        var letter = open.letter();
        var before = knownOf;
        var names = before != null && KnownWords.same(before, letter) ? known : null;
        checking = true;
        tasks.start("", () -> checked(portion, language, names, letter)).onDone(done -> {
            knownOf = letter;
            known = done.known();
            checking = false;
            take(portion, language, done.wrong());
        });
    }

    private record Done(KnownWords known, List<List<Misspelling>> wrong) {}

    /// For a thread in the background.
    private Done checked(List<Block> portion, String language, @Nullable KnownWords names, Letter letter) {
        var words = names == null ? KnownWords.of(letter) : names;
        var check = new SpellCheck(dictionaries, words, Set.of());
        return new Done(
                words, portion.stream().map(block -> check.of(block, language)).toList());
    }

    private void take(List<Block> portion, String language, List<List<Misspelling>> wrong) {
        for (int i = 0; i < portion.size(); i++) {
            marks.put(portion.get(i), language, wrong.get(i));
            area.decorate(portion.get(i).id());
        }
        tasks.later(this::check);
    }

    /// Blocks to check next, from the ones in sight outwards.
    private List<Block> portion(String language) {
        var blocks = area.shownProperty().get();
        int sight = Math.min(new Sight(area).first(), blocks.size() - 1);
        var portion = new ArrayList<Block>();
        for (int i = 0; i < blocks.size() && portion.size() < PORTION; i++) {
            var block = blocks.at((sight + i) % blocks.size());
            if (!marks.isChecked(block, language)) {
                portion.add(block);
            }
        }
        return portion;
    }
}
