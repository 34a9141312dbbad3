package org.undersigned.signatories.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.PeopleEdit;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;
import org.undersigned.signatories.entry.Spellings.Spelling;

/// Asks which spellings of countries are to give way to the names that the letter's language has, and changes them all
/// in one step.
public final class SpellingForm {

    private final OpenLetter open;
    private final Messages messages;
    private final Dialogs dialogs;

    public SpellingForm(OpenLetter open, Messages messages, Dialogs dialogs) {
        this.open = open;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    public void ask() {
        var spellings = Spellings.of(open.letter());
        if (spellings.isEmpty()) {
            dialogs.tell(messages.text("signatories.spelling.none"), "");
            return;
        }
        Map<Spelling, CheckBox> boxes = new LinkedHashMap<>();
        spellings.forEach(each -> boxes.put(each, box(each, boxes.size())));
        var any = new SimpleBooleanProperty();
        any.bind(Bindings.createBooleanBinding(
                () -> boxes.values().stream().anyMatch(CheckBox::isSelected),
                boxes.values().stream().map(CheckBox::selectedProperty).toArray(javafx.beans.Observable[]::new)));
        if (dialogs.form(
                messages.text("signatories.spelling.title"),
                form(boxes),
                messages.text("signatories.spelling.verb"),
                any)) {
            var chosen = new ArrayList<>(spellings);
            boxes.forEach((spelling, box) -> {
                if (!box.isSelected()) {
                    chosen.remove(spelling);
                }
            });
            open.apply(new PeopleEdit.PutPeople(
                    "edit.normaliseCountries", Spellings.normalised(open.letter(), chosen), List.of(), List.of(), 0));
        }
    }

    private CheckBox box(Spelling spelling, int place) {
        var box = new CheckBox(messages.text(
                "signatories.spelling.line", spelling.written(), spelling.name(), spelling.organisations()));
        box.setId("spelling." + place);
        box.setMnemonicParsing(false);
        box.setSelected(true);
        return box;
    }

    private VBox form(Map<Spelling, CheckBox> boxes) {
        var detail = new Label(messages.text("signatories.spelling.detail"));
        detail.getStyleClass().add("quiet-words");
        detail.setWrapText(true);
        detail.setMaxWidth(440);
        var list = new VBox(8);
        list.getChildren().setAll(boxes.values());
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportHeight(Math.min(300, 8 + 28 * boxes.size()));
        var form = PanelLook.on(new VBox(14, detail, scroll));
        form.setPrefWidth(460);
        return form;
    }
}
