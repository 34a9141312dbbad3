package org.undersigned.signatories.entry;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.PeopleEdit;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Ids;

/// Asks for a new entry.
public final class EntryForm {

    private final OpenLetter open;
    private final Ids ids;
    private final Messages messages;
    private final Dialogs dialogs;

    public EntryForm(OpenLetter open, Ids ids, Messages messages, Dialogs dialogs) {
        this.open = open;
        this.ids = ids;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    /// @param place in the order by hand
    public Optional<PeopleEdit.PutSignatory> ask(int place) {
        var fields = new EntryFields(messages);
        fields.show(EntryDraft.EMPTY);
        fields.organisation.textProperty().addListener((_, _, name) -> {
            boolean known = EntryDraft.named(open.letter(), name.strip()).isPresent();
            fields.hint.setText(known ? messages.text("signatories.entry.known") : "");
        });
        fields.grid.setPrefWidth(460);
        PanelLook.on(fields.grid);
        var ready = Bindings.createBooleanBinding(
                () -> fields.draft().hasName(), fields.person.textProperty(), fields.organisation.textProperty());
        boolean done = dialogs.form(
                messages.text("signatories.add.title"), fields.grid, messages.text("signatories.add.verb"), ready);
        return done
                ? Optional.of(
                        fields.draft().added(open.letter(), ids, open.edition().language(), place))
                : Optional.empty();
    }
}
