package org.undersigned.signatories.entry;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.PeopleEdit;
import org.undersigned.kit.controls.Fields;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;

/// A person as somebody of their own: what they are called in each edition. Changed once, printed so everywhere.
public final class PersonForm {

    private final OpenLetter open;
    private final Messages messages;
    private final Dialogs dialogs;

    public PersonForm(OpenLetter open, Messages messages, Dialogs dialogs) {
        this.open = open;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    /// Asks for that of the first entry that has one.
    public void ask(List<Id<Signatory>> chosen) {
        chosen.stream()
                .flatMap(id -> open.letter().signatories().find(id).stream())
                .flatMap(each -> Optional.ofNullable(each.person()).stream())
                .flatMap(id -> open.letter().persons().find(id).stream())
                .findFirst()
                .ifPresentOrElse(this::ask, () -> dialogs.tell(messages.text("signatories.person.none"), ""));
    }

    private void ask(Person person) {
        var form = PanelLook.on(new Fields());
        var names = new NameRows("person.name", open.letter(), person.names(), form, messages);
        long entries = open.letter().signatories().stream()
                .filter(each -> person.id().equals(each.person()))
                .count();
        var where = new Label(messages.text("signatories.person.entries", entries));
        where.getStyleClass().add("hint");
        form.under(where);
        form.setPrefWidth(520);
        var ready = new SimpleBooleanProperty();
        ready.bind(names.ready());
        if (dialogs.form(
                messages.text("signatories.person.title"),
                form,
                messages.text("signatories.organisation.verb"),
                ready)) {
            var changed = new Person(person.id(), names.names());
            open.apply(new PeopleEdit.PutPeople("edit.putPerson", List.of(), List.of(changed), List.of(), 0));
        }
    }
}
