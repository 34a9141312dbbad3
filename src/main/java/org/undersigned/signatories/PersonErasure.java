package org.undersigned.signatories;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.Command;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Person;

/// Takes every trace of a person away, after saying what that means: it cannot be undone.
final class PersonErasure {

    private final OpenLetter open;
    private final Messages messages;
    private final Dialogs dialogs;
    private final SignatoriesView view;
    private final Consumer<Id<Person>> erased;

    PersonErasure(
            OpenLetter open, Messages messages, Dialogs dialogs, SignatoriesView view, Consumer<Id<Person>> erased) {
        this.open = open;
        this.messages = messages;
        this.dialogs = dialogs;
        this.view = view;
        this.erased = erased;
    }

    Command command() {
        return Command.when(
                "signatories.erase",
                messages.text("signatories.erase"),
                Feather.USER_X,
                "Shortcut+Shift+Delete",
                view.anyChosen(),
                this::ask);
    }

    private void ask() {
        var persons = persons();
        if (persons.isEmpty()) {
            dialogs.tell(messages.text("signatories.erase.nobody"), "");
            return;
        }
        var name = open.letter()
                .persons()
                .find(persons.getFirst())
                .map(person -> person.names().in(open.edition().language()))
                .orElse("");
        if (dialogs.confirm(
                messages.text("signatories.erase.question", persons.size(), name),
                messages.text("signatories.erase.detail"),
                messages.text("signatories.erase.verb"))) {
            persons.forEach(open::erase);
            persons.forEach(erased);
        }
    }

    private List<Id<Person>> persons() {
        return view.chosen().stream()
                .flatMap(id -> open.letter().signatories().find(id).stream())
                .flatMap(signatory -> Optional.ofNullable(signatory.person()).stream())
                .distinct()
                .toList();
    }
}
