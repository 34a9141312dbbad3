package org.undersigned.signatories.entry;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.undersigned.document.OpenLetter;
import org.undersigned.keeping.CopyRow;
import org.undersigned.keeping.CopyShelf;
import org.undersigned.kit.controls.Fields;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Status;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.people.Signatory;

/// Asks what some signatories answered, and writes it into the ledger.
public final class AnswerForm {

    private final OpenLetter open;
    private final Ids ids;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Supplier<String> recorder;
    private final InstantSource clock;
    private final CopyShelf shelf;

    public AnswerForm(
            OpenLetter open,
            Ids ids,
            Messages messages,
            Dialogs dialogs,
            Supplier<String> recorder,
            InstantSource clock,
            CopyShelf shelf) {
        this.open = open;
        this.ids = ids;
        this.messages = messages;
        this.dialogs = dialogs;
        this.recorder = recorder;
        this.clock = clock;
        this.shelf = shelf;
    }

    public void ask(List<Id<Signatory>> signatories) {
        var status = statuses();
        var zone = ZoneId.systemDefault();
        var day = new DatePicker(LocalDate.ofInstant(clock.instant(), zone));
        day.setId("answer.day");
        var how = new TextField();
        how.setId("answer.how");
        how.setPromptText(messages.text("signatories.answer.how.prompt"));
        var bound = new Label(messages.text(
                "signatories.answer.bound",
                Fingerprint.of(open.letter(), open.edition()).spoken()));
        bound.getStyleClass().add("hint");
        bound.setWrapText(true);
        bound.setPrefWidth(320);
        bound.visibleProperty()
                .bind(status.valueProperty().map(value -> value == Status.AGREED || value == Status.CONFIRMED));
        var file = new CopyRow(messages, shelf, null);
        var form = new Fields()
                .row(messages.text("signatories.answer.status"), status)
                .row(messages.text("signatories.answer.day"), day)
                .row(messages.text("signatories.answer.how"), how)
                .row(messages.text("signatories.answer.file"), file)
                .under(bound);
        form.setPrefWidth(440);
        PanelLook.on(form);
        boolean done = dialogs.form(
                messages.text("signatories.answer.title", signatories.size(), name(signatories.getFirst())),
                form,
                messages.text("signatories.answer.verb"),
                day.valueProperty().isNotNull());
        if (done) {
            var answer = new Answer(status.getValue(), day.getValue(), how.getText(), file.kept());
            open.apply(answer.edit(
                    open.letter(), open.edition(), signatories, recorder.get(), answer.instant(clock, zone), ids));
        }
    }

    private ComboBox<Status> statuses() {
        var status = new ComboBox<Status>();
        status.setId("answer.status");
        status.getItems().setAll(Status.values());
        status.setConverter(new StringConverter<>() {
            @Override
            public String toString(Status value) {
                return value == null ? "" : messages.name("status", value);
            }

            @Override
            public Status fromString(String words) {
                throw new UnsupportedOperationException("The choice is not typed");
            }
        });
        status.setValue(Status.AGREED);
        return status;
    }

    private String name(Id<Signatory> id) {
        var form = new org.undersigned.language.SignatoryForm(open.letter(), open.edition());
        return open.letter().signatories().find(id).map(form::printed).orElse("");
    }
}
