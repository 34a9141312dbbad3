package org.undersigned.shell.status;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.tasks.FxTasks;
import org.undersigned.kit.tasks.Job;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.shell.frame.StatusRow;
import org.undersigned.shell.saving.SaveWords;
import org.undersigned.store.SaveState;

/// Fills the status bar. What must be counted is counted away from the JavaFX thread, after a pause.
public final class StatusController {

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final List<Integer> ZOOMS = List.of(75, 90, 100, 110, 125, 150, 200);

    private final StatusRow row;
    private final OpenLetter open;
    private final Messages messages;
    private final FxTasks tasks;
    private final Tasks.Debounced counting;
    private @Nullable LetterFacts facts;
    private int selectedWords;
    private int selectedCharacters;

    public StatusController(StatusRow row, OpenLetter open, Messages messages, FxTasks tasks) {
        this.row = row;
        this.open = open;
        this.messages = messages;
        this.tasks = tasks;
        this.counting = tasks.debounced(PAUSE, this::count);
        open.letterProperty().addListener(_ -> counting.request());
        open.editionProperty().addListener(_ -> {
            showLanguage();
            counting.request();
        });
        tasks.jobs().addListener((ListChangeListener<Job<?>>) _ -> showJob());
        showLanguage();
        count();
    }

    public void followSaving(ReadOnlyObjectProperty<SaveState> state, ZoneId zone) {
        var words = new SaveWords(messages, zone);
        ChangeListener<SaveState> show = (_, _, now) -> row.showSaved(words.sentence(now), words.style(now));
        state.addListener(show);
        show.changed(state, null, state.get());
    }

    public void followZoom(DoubleProperty zoom) {
        var button = row.zoom();
        button.textProperty()
                .bind(zoom.map(value -> messages.text("shell.percent", Math.round(value.doubleValue() * 100))));
        for (int percent : ZOOMS) {
            var item = new MenuItem(messages.text("shell.percent", percent));
            item.setOnAction(_ -> zoom.set(percent / 100.0));
            button.getItems().add(item);
        }
    }

    public void followSelection(ReadOnlyIntegerProperty words, ReadOnlyIntegerProperty characters) {
        characters.addListener(_ -> {
            selectedWords = words.get();
            selectedCharacters = characters.get();
            showFacts();
        });
    }

    /// @param page counted from 1; 0 when no page is known
    public void showPage(int page, int pages) {
        row.showPage(page == 0 ? "" : messages.text("shell.status.page", page, pages));
    }

    private void count() {
        var letter = open.letter();
        var edition = open.edition();
        tasks.quietly(() -> LetterFacts.of(letter, edition)).onDone(counted -> {
            facts = counted;
            showFacts();
        });
    }

    private void showFacts() {
        var known = facts;
        if (known == null) {
            return;
        }
        var measure = known.measure();
        row.showWords(
                selectedCharacters > 0
                        ? messages.text("shell.status.selected", selectedWords, known.words(), selectedCharacters)
                        : messages.text("shell.status.words", known.words(), measure.minutes()),
                messages.text("shell.status.counts", known.words(), measure.characters(), measure.minutes()));
        var agreed = known.onList() == 0 ? "" : messages.text("shell.status.agreed", known.agreed(), known.onList());
        row.showAgreed(agreed, known.agreed() == known.onList());
        row.showFingerprint(known.fingerprint().spoken());
    }

    private void showLanguage() {
        var locale = Locale.forLanguageTag(open.edition().language());
        var name = locale.getDisplayName(messages.locale());
        row.showLanguage(name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(messages.locale()) + name.substring(1));
    }

    private void showJob() {
        var named = tasks.jobs().stream().filter(job -> !job.name().isEmpty()).toList();
        row.progress().progressProperty().unbind();
        if (named.isEmpty()) {
            row.showWork("", -1, () -> {});
        } else {
            var job = named.getLast();
            row.showWork(job.name(), -1, job::cancel);
            row.progress().progressProperty().bind(job.progressProperty());
        }
    }
}
