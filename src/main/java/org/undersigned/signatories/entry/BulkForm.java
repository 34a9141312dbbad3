package org.undersigned.signatories.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.PeopleEdit;
import org.undersigned.kit.controls.Choices;
import org.undersigned.kit.controls.Fields;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;
import org.undersigned.language.WrittenCountry;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Signatory;

/// Changes the ticked fields of many entries at once, as one step.
public final class BulkForm {

    private final OpenLetter open;
    private final Messages messages;
    private final Dialogs dialogs;

    public BulkForm(OpenLetter open, Messages messages, Dialogs dialogs) {
        this.open = open;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    public void ask(List<Id<Signatory>> chosen) {
        var tier = new TextField();
        var country = new TextField();
        var role = new TextField();
        ComboBox<Capacity> capacity = Choices.of(List.of(Capacity.values()), value -> messages.name("capacity", value));
        capacity.setValue(Capacity.FOR_THE_ORGANISATION);
        var changesTier = ticked("bulk.tier", "signatories.entry.tier", tier);
        var changesCountry = ticked("bulk.country", "signatories.entry.country", country);
        var changesRole = ticked("bulk.role", "signatories.entry.role", role);
        var changesCapacity = ticked("bulk.capacity", "signatories.entry.capacity", capacity);
        var form = PanelLook.on(new Fields());
        form.addRow(0, changesTier, tier);
        form.addRow(1, changesCountry, country);
        form.addRow(2, changesRole, role);
        form.addRow(3, changesCapacity, capacity);
        form.setPrefWidth(440);
        var any = Bindings.or(
                changesTier.selectedProperty().or(changesCountry.selectedProperty()),
                changesRole.selectedProperty().or(changesCapacity.selectedProperty()));
        if (dialogs.form(
                messages.text("signatories.change.title", chosen.size()),
                form,
                messages.text("signatories.change.verb"),
                any)) {
            var entries = chosen.stream()
                    .flatMap(id -> open.letter().signatories().find(id).stream())
                    .toList();
            var changed = new ArrayList<Signatory>();
            for (var each : entries) {
                var next =
                        changesTier.isSelected() ? each.withTier(tier.getText().strip()) : each;
                next = changesRole.isSelected() ? next.withRole(role.getText().strip()) : next;
                changed.add(changesCapacity.isSelected() ? next.withCapacity(allowed(next, capacity)) : next);
            }
            var organisations = changesCountry.isSelected()
                    ? moved(entries, country.getText().strip())
                    : List.<Organisation>of();
            open.apply(new PeopleEdit.PutPeople("edit.changeEntries", organisations, List.of(), changed, 0));
        }
    }

    /// Nobody signs for an organisation that is not there.
    private static Capacity allowed(Signatory each, ComboBox<Capacity> chosen) {
        return each.organisation() == null ? Capacity.PERSONAL : chosen.getValue();
    }

    private List<Organisation> moved(List<Signatory> entries, String written) {
        var country = WrittenCountry.of(written, open.edition().language());
        var moved = new LinkedHashMap<Id<Organisation>, Organisation>();
        for (var each : entries) {
            var id = each.organisation();
            if (id != null) {
                open.letter()
                        .organisations()
                        .find(id)
                        .ifPresent(organisation -> moved.put(id, country.of(organisation)));
            }
        }
        return List.copyOf(moved.values());
    }

    private CheckBox ticked(String id, String key, Node field) {
        var box = new CheckBox(messages.text(key));
        box.setId(id);
        field.setId(id + ".value");
        field.disableProperty().bind(box.selectedProperty().not());
        return box;
    }
}
