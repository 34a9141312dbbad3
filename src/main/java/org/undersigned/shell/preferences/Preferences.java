package org.undersigned.shell.preferences;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.undersigned.editor.Habits;

/// The preferences while the app runs: observable, and always sensible. Lives on the JavaFX thread.
public final class Preferences {

    private static final int RECENT = 12;

    private final StringProperty language = new SimpleStringProperty("");
    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Appearance.SYSTEM);
    private final BooleanProperty whiteSheet = new SimpleBooleanProperty();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty organisation = new SimpleStringProperty("");
    private final BooleanProperty sampleShown = new SimpleBooleanProperty();
    private final ObjectProperty<WindowLayout> window = new SimpleObjectProperty<>(WindowLayout.FIRST);
    private final StringProperty listColumns = new SimpleStringProperty("");
    private final Habits habits = new Habits();
    private final ObservableList<RecentLetter> recent = FXCollections.observableArrayList();

    Preferences(StoredPreferences stored) {
        language.set(Objects.requireNonNullElse(stored.language(), ""));
        appearance.set(Objects.requireNonNullElse(stored.appearance(), Appearance.SYSTEM));
        whiteSheet.set(Boolean.TRUE.equals(stored.whiteSheet()));
        name.set(Objects.requireNonNullElse(stored.name(), ""));
        organisation.set(Objects.requireNonNullElse(stored.organisation(), ""));
        sampleShown.set(Boolean.TRUE.equals(stored.sampleShown()));
        var layout = stored.window();
        window.set(layout == null ? WindowLayout.FIRST : layout.sane());
        listColumns.set(Objects.requireNonNullElse(stored.listColumns(), ""));
        habits.take(Objects.requireNonNullElse(stored.habits(), Map.of()));
        var letters = stored.recent();
        if (letters != null) {
            letters.stream().flatMap(letter -> recent(letter).stream()).forEach(recent::add);
        }
    }

    /// BCP 47 tag of the app's own language, or empty to follow the system.
    public StringProperty languageProperty() {
        return language;
    }

    /// The language the app speaks, given the one of the system.
    public Locale locale(Locale system) {
        return language.get().isEmpty() ? system : Locale.forLanguageTag(language.get());
    }

    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /// Whether the sheet in the editor is white in a dark window too.
    public BooleanProperty whiteSheetProperty() {
        return whiteSheet;
    }

    /// The user's own name, or empty while nobody asked.
    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty organisationProperty() {
        return organisation;
    }

    /// How the user signs ledger entries and comments: `Ana Ruiz (Open Rivers)`, or empty while nobody asked.
    public String signature() {
        if (organisation.get().isBlank()) {
            return name.get();
        }
        return name.get().isBlank() ? organisation.get() : name.get() + " (" + organisation.get() + ")";
    }

    /// Whether the sample letter was opened once.
    public BooleanProperty sampleShownProperty() {
        return sampleShown;
    }

    /// Which columns the table of signatories shows, in order; empty until somebody chose.
    public StringProperty listColumnsProperty() {
        return listColumns;
    }

    /// How the user writes.
    public Habits habits() {
        return habits;
    }

    public ObjectProperty<WindowLayout> windowProperty() {
        return window;
    }

    /// Letters opened lately, the last one first.
    public ObservableList<RecentLetter> recent() {
        return FXCollections.unmodifiableObservableList(recent);
    }

    /// Puts a letter at the head of the recent ones.
    public void opened(Path letter, String title) {
        var path = letter.toAbsolutePath().normalize();
        forget(path);
        recent.addFirst(new RecentLetter(path, title));
        if (recent.size() > RECENT) {
            recent.removeLast();
        }
    }

    public void forget(Path letter) {
        var path = letter.toAbsolutePath().normalize();
        recent.removeIf(known -> known.file().equals(path));
    }

    public void forgetAll() {
        recent.clear();
    }

    /// Calls `listener` after anything changed.
    void onChange(Runnable listener) {
        InvalidationListener changed = _ -> listener.run();
        for (Observable value : List.of(
                language, appearance, whiteSheet, name, organisation, sampleShown, window, listColumns, recent)) {
            value.addListener(changed);
        }
        habits.onChange(listener);
    }

    StoredPreferences stored() {
        return new StoredPreferences(
                language.get(),
                appearance.get(),
                whiteSheet.get(),
                name.get(),
                organisation.get(),
                recent.stream()
                        .map(letter ->
                                new StoredPreferences.Recent(letter.file().toString(), letter.title()))
                        .toList(),
                sampleShown.get(),
                window.get(),
                habits.stored(),
                listColumns.get());
    }

    private static Optional<RecentLetter> recent(StoredPreferences.Recent stored) {
        if (stored.file() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new RecentLetter(Path.of(stored.file()), Objects.requireNonNullElse(stored.title(), "")));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
