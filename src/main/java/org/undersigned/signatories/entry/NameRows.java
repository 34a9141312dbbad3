package org.undersigned.signatories.entry;

import java.util.Locale;
import java.util.TreeMap;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import org.undersigned.kit.controls.Fields;
import org.undersigned.language.Messages;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Names;

/// What somebody is called: in general, and in the language of each edition where it is otherwise there.
final class NameRows {

    private final Names before;
    private final TextField common;
    private final TreeMap<String, TextField> inLanguage = new TreeMap<>();

    /// @param id what the fields are named by
    NameRows(String id, Letter letter, Names names, Fields form, Messages messages) {
        before = names;
        common = field(id, names.byLanguage().getOrDefault("", names.in("")));
        form.row(messages.text("signatories.organisation.name"), common);
        for (var edition : letter.editions()) {
            var language = edition.language();
            var spoken = Locale.forLanguageTag(language).getDisplayLanguage(messages.locale());
            var name = field(id + "." + language, names.byLanguage().getOrDefault(language, ""));
            inLanguage.put(language, name);
            form.row(messages.text("signatories.organisation.nameIn", spoken), name);
        }
    }

    ObservableValue<Boolean> ready() {
        return common.textProperty().map(text -> !text.isBlank());
    }

    /// The names now; those in languages of no edition stay.
    Names names() {
        var names = new TreeMap<>(before.byLanguage());
        names.put("", common.getText().strip());
        inLanguage.forEach((language, field) -> {
            var name = field.getText().strip();
            if (name.isEmpty()) {
                names.remove(language);
            } else {
                names.put(language, name);
            }
        });
        return new Names(names);
    }

    private static TextField field(String id, String text) {
        var field = new TextField(text);
        field.setId(id);
        return field;
    }
}
