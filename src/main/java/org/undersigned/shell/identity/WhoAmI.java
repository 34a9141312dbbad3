package org.undersigned.shell.identity;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TextField;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;
import org.undersigned.shell.preferences.Preferences;

/// The name that signs ledger entries and comments.
public final class WhoAmI {

    private final Preferences preferences;
    private final Messages messages;
    private final Dialogs dialogs;

    public WhoAmI(Preferences preferences, Messages messages, Dialogs dialogs) {
        this.preferences = preferences;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    /// The signature; asks for it where nobody did before. Empty when the user would not say.
    public Optional<String> ask() {
        if (preferences.signature().isBlank()) {
            askNow();
        }
        return Optional.of(preferences.signature()).filter(signature -> !signature.isBlank());
    }

    private void askNow() {
        var name = new TextField(preferences.nameProperty().get());
        var organisation = new TextField(preferences.organisationProperty().get());
        name.setId("who-name");
        organisation.setId("who-organisation");
        var form = new FormGrid(messages.text("shell.who.why"))
                .field(messages.text("shell.who.name"), name)
                .field(messages.text("shell.who.organisation"), organisation);
        var ready = Bindings.createBooleanBinding(() -> !name.getText().isBlank(), name.textProperty());
        if (dialogs.form(messages.text("shell.who.title"), form, messages.text("shell.who.verb"), ready)) {
            preferences.nameProperty().set(name.getText().strip());
            preferences.organisationProperty().set(organisation.getText().strip());
        }
    }
}
