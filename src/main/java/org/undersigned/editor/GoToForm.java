package org.undersigned.editor;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;

/// Asks for the number of a note or of a paragraph.
final class GoToForm {

    private GoToForm() {}

    /// @param number from 1
    record Target(boolean note, int number) {}

    static Optional<Target> ask(int notes, int paragraphs, Messages messages, Dialogs dialogs) {
        var kinds = new ToggleGroup();
        var note = new RadioButton(messages.text("editor.goTo.note", notes));
        var paragraph = new RadioButton(messages.text("editor.goTo.paragraph", paragraphs));
        note.setId("go-to-note");
        paragraph.setId("go-to-paragraph");
        note.setToggleGroup(kinds);
        paragraph.setToggleGroup(kinds);
        note.setDisable(notes == 0);
        kinds.selectToggle(notes == 0 ? paragraph : note);
        var number = new TextField("1");
        number.setId("go-to-number");
        number.setPrefColumnCount(6);
        var label = new Label(messages.text("editor.goTo.number"));
        label.setLabelFor(number);
        var ready = Bindings.createBooleanBinding(
                () -> within(number.getText(), note.isSelected() ? notes : paragraphs)
                        .isPresent(),
                number.textProperty(),
                kinds.selectedToggleProperty());
        var form = new VBox(10, note, paragraph, new HBox(8, label, number));
        boolean done = dialogs.form(messages.text("editor.goTo.title"), form, messages.text("editor.goTo.verb"), ready);
        var chosen = within(number.getText(), note.isSelected() ? notes : paragraphs);
        return done && chosen.isPresent()
                ? Optional.of(new Target(note.isSelected(), chosen.getAsInt()))
                : Optional.empty();
    }

    private static OptionalInt within(String typed, int most) {
        var digits = typed.strip();
        if (!digits.matches("\\d{1,7}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
