package org.undersigned.signatories.entry;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.undersigned.kit.controls.Fields;
import org.undersigned.language.Messages;
import org.undersigned.model.people.Capacity;

/// The fields of one entry, in a dialog or under the list.
final class EntryFields {

    final TextField person = field("entry.person");
    final TextField role = field("entry.role");
    final TextField organisation = field("entry.organisation");
    final ComboBox<Capacity> capacity = new ComboBox<>();
    final TextField country = field("entry.country");
    final TextField printedForm = field("entry.printedForm");
    final TextField tier = field("entry.tier");
    final TextField contact = field("entry.contact");
    final TextArea remarks = new TextArea();
    final CheckBox onList;
    final Label hint = new Label();
    final Label spelling = new Label();
    final Fields grid = new Fields();

    EntryFields(Messages messages) {
        onList = new CheckBox(messages.text("signatories.entry.onList"));
        onList.setId("entry.onList");
        capacity.setId("entry.capacity");
        capacity.getItems().setAll(Capacity.values());
        capacity.setConverter(new CapacityWords(messages));
        remarks.setId("entry.remarks");
        remarks.setPrefRowCount(2);
        remarks.setWrapText(true);
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.managedProperty().bind(hint.textProperty().isNotEmpty());
        spelling.setId("entry.spelling");
        spelling.getStyleClass().add("hint");
        spelling.setWrapText(true);
        spelling.managedProperty().bind(spelling.textProperty().isNotEmpty());
        grid.row(messages.text("signatories.entry.person"), person)
                .row(messages.text("signatories.entry.role"), role)
                .row(messages.text("signatories.entry.organisation"), organisation)
                .under(hint)
                .row(messages.text("signatories.entry.country"), country)
                .under(spelling)
                .row(messages.text("signatories.entry.capacity"), capacity)
                .row(messages.text("signatories.entry.printedForm"), printedForm)
                .under(onList)
                .row(messages.text("signatories.entry.tier"), tier)
                .row(messages.text("signatories.entry.contact"), contact)
                .row(messages.text("signatories.entry.remarks"), remarks);
        tier.setPromptText(messages.text("signatories.entry.tier.prompt"));
        contact.setPromptText(messages.text("signatories.entry.contact.prompt"));
    }

    List<TextField> lines() {
        return List.of(person, role, organisation, country, printedForm, tier, contact);
    }

    void show(EntryDraft draft) {
        person.setText(draft.person());
        role.setText(draft.role());
        organisation.setText(draft.organisation());
        capacity.setValue(draft.capacity());
        country.setText(draft.country());
        printedForm.setText(draft.printedForm());
        tier.setText(draft.tier());
        contact.setText(draft.contact());
        remarks.setText(draft.remarks());
        onList.setSelected(draft.onList());
    }

    EntryDraft draft() {
        return new EntryDraft(
                person.getText(),
                role.getText(),
                organisation.getText(),
                capacity.getValue(),
                country.getText(),
                printedForm.getText(),
                tier.getText(),
                contact.getText(),
                remarks.getText(),
                onList.isSelected());
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }

    private static final class CapacityWords extends StringConverter<Capacity> {

        private final Messages messages;

        CapacityWords(Messages messages) {
            this.messages = messages;
        }

        @Override
        public String toString(Capacity value) {
            return value == null ? "" : messages.name("capacity", value);
        }

        @Override
        public Capacity fromString(String words) {
            throw new UnsupportedOperationException("The choice is not typed");
        }
    }
}
