package org.undersigned.shell.identity;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;
import org.undersigned.shell.preferences.Appearance;
import org.undersigned.shell.preferences.Preferences;

/// The preferences as a form: who I am, the app's language, light or dark.
public final class PreferencesDialog {

    /// Languages the app speaks, the empty one being that of the system.
    private static final List<String> LANGUAGES = List.of("", "en", "es");

    private final Preferences preferences;
    private final Messages messages;
    private final Dialogs dialogs;

    public PreferencesDialog(Preferences preferences, Messages messages, Dialogs dialogs) {
        this.preferences = preferences;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    public void show() {
        var name = new TextField(preferences.nameProperty().get());
        var organisation = new TextField(preferences.organisationProperty().get());
        var language = choice(LANGUAGES, preferences.languageProperty().get(), this::languageName);
        var appearance = choice(
                List.of(Appearance.values()),
                preferences.appearanceProperty().get(),
                value -> messages.name("shell.appearance", value));
        var whiteSheet = new CheckBox(messages.text("shell.whiteSheet.choice"));
        whiteSheet.setSelected(preferences.whiteSheetProperty().get());
        name.setId("preferences-name");
        organisation.setId("preferences-organisation");
        language.setId("preferences-language");
        appearance.setId("preferences-appearance");
        var form = new FormGrid("")
                .field(messages.text("shell.who.name"), name)
                .field(messages.text("shell.who.organisation"), organisation)
                .field(messages.text("shell.language"), language)
                .field(messages.text("shell.appearance"), appearance)
                .plain(whiteSheet)
                .plain(new Separator())
                .plain(new Label(messages.text("shell.habits")));
        var habits = new HabitChoices(preferences.habits(), messages);
        form.plain(habits);
        var title = messages.text("shell.preferences.title");
        if (!dialogs.form(title, form, messages.text("kit.ok"), new SimpleBooleanProperty(true))) {
            return;
        }
        preferences.nameProperty().set(name.getText().strip());
        preferences.organisationProperty().set(organisation.getText().strip());
        preferences.appearanceProperty().set(appearance.getValue());
        preferences.whiteSheetProperty().set(whiteSheet.isSelected());
        habits.keep();
        if (!language.getValue().equals(preferences.languageProperty().get())) {
            preferences.languageProperty().set(language.getValue());
            dialogs.tell(messages.text("shell.language.changed"), messages.text("shell.language.changed.detail"));
        }
    }

    private String languageName(String tag) {
        return tag.isEmpty() ? messages.text("shell.language.system") : inItself(Locale.forLanguageTag(tag));
    }

    /// A language's name in that language, as everybody finds it who speaks it.
    private static String inItself(Locale locale) {
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private static <T> ChoiceBox<T> choice(List<T> values, T chosen, Function<T, String> label) {
        var box = new ChoiceBox<T>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : label.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Nobody types here");
            }
        });
        box.setValue(chosen);
        return box;
    }
}
