package org.undersigned.signatories;

import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.PeopleEdit;
import org.undersigned.document.Place;
import org.undersigned.keeping.CopyShelf;
import org.undersigned.kit.Command;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Ids;
import org.undersigned.signatories.entry.AnswerForm;
import org.undersigned.signatories.entry.BulkForm;
import org.undersigned.signatories.entry.EntryForm;
import org.undersigned.signatories.entry.OrganisationForm;
import org.undersigned.signatories.entry.PersonForm;

/// What can be done with the list of signatories.
final class SignatoryCommands {

    private final OpenLetter open;
    private final SignatoriesView view;
    private final BooleanProperty hand = new SimpleBooleanProperty();
    private final Command add;
    private final Command answer;
    private final Command toggle;
    private final Command up;
    private final Command down;
    private final Command remove;
    private final Command change;
    private final Command organisation;
    private final Command person;

    SignatoryCommands(
            OpenLetter open,
            Ids ids,
            Messages messages,
            Dialogs dialogs,
            SignatoriesView view,
            AnswerForm answers,
            CopyShelf shelf) {
        this.open = open;
        this.view = view;
        var form = new EntryForm(open, ids, messages, dialogs);
        var some = view.anyChosen();
        var movable = some.and(hand);
        add = Command.always(
                "signatories.add",
                messages.text("signatories.add"),
                Feather.USER_PLUS,
                "Shortcut+Shift+N",
                () -> form.ask(place()).ifPresent(this::added));
        answer = Command.when(
                "signatories.answer",
                messages.text("signatories.answer"),
                Feather.CHECK_CIRCLE,
                "Shortcut+Shift+R",
                some,
                () -> answers.ask(view.chosen()));
        toggle = Command.when(
                "signatories.toggle", messages.text("signatories.toggle"), Feather.LIST, "F5", some, this::toggleList);
        up = Command.when(
                "signatories.up",
                messages.text("signatories.up"),
                Feather.ARROW_UP,
                "Alt+Shift+Up",
                movable,
                () -> shift(-1));
        down = Command.when(
                "signatories.down",
                messages.text("signatories.down"),
                Feather.ARROW_DOWN,
                "Alt+Shift+Down",
                movable,
                () -> shift(1));
        var bulk = new BulkForm(open, messages, dialogs);
        change = Command.when(
                "signatories.change",
                messages.text("signatories.change"),
                Feather.EDIT_3,
                "Shift+F6",
                some,
                () -> bulk.ask(view.chosen()));
        var organisations = new OrganisationForm(open, messages, dialogs, shelf);
        organisation = Command.when(
                "signatories.organisation",
                messages.text("signatories.organisation"),
                Feather.HOME,
                "Shift+F2",
                some,
                () -> organisations.ask(view.chosen()));
        var persons = new PersonForm(open, messages, dialogs);
        person = Command.when(
                "signatories.person",
                messages.text("signatories.person"),
                Feather.USER,
                "Alt+Shift+F2",
                some,
                () -> persons.ask(view.chosen()));
        remove = Command.when(
                "signatories.remove",
                messages.text("signatories.remove"),
                Feather.TRASH_2,
                "Alt+Shift+Delete",
                some,
                this::removeChosen);
    }

    List<Command> all() {
        return List.of(add, answer, change, organisation, person, toggle, up, down, remove);
    }

    /// Whether rows stand in the order by hand, all of them.
    BooleanProperty hand() {
        return hand;
    }

    Command add() {
        return add;
    }

    Command answer() {
        return answer;
    }

    Command up() {
        return up;
    }

    Command down() {
        return down;
    }

    Command remove() {
        return remove;
    }

    /// New entries go behind the chosen ones, else to the end.
    private int place() {
        var signatories = open.letter().signatories();
        return view.chosen().stream()
                .filter(signatories::contains)
                .mapToInt(id -> signatories.placeOf(id) + 1)
                .max()
                .orElse(signatories.size());
    }

    private void added(PeopleEdit.PutSignatory edit) {
        var place = new Place.AtSignatory(edit.signatory().id());
        open.apply(edit, new Place.Nowhere(), place);
        open.visit(place);
    }

    private void shift(int step) {
        ListOrder.shifted(open.letter(), view.chosen(), step).ifPresent(open::apply);
    }

    private void removeChosen() {
        int next = view.selection().getSelectedIndices().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
        open.apply(new PeopleEdit.RemoveSignatories(Set.copyOf(view.chosen())));
        if (!view.rows().isEmpty()) {
            view.selection().clearAndSelect(Math.min(next, view.rows().size() - 1));
        }
    }

    /// All chosen ones on the list, or all off when they were all on.
    private void toggleList() {
        var letter = open.letter();
        var chosen = view.chosen().stream()
                .flatMap(id -> letter.signatories().find(id).stream())
                .toList();
        boolean on = chosen.stream().anyMatch(signatory -> !signatory.onList());
        var changed = chosen.stream().map(signatory -> signatory.withOnList(on)).toList();
        open.apply(new PeopleEdit.PutPeople("edit.toggleOnList", List.of(), List.of(), changed, 0));
    }
}
