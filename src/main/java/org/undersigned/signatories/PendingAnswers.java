package org.undersigned.signatories;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.document.LetterEdit;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.Command;
import org.undersigned.kit.controls.Fields;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;
import org.undersigned.model.Letter;
import org.undersigned.model.Status;
import org.undersigned.model.people.Signatory;

/// Those who have not answered: until when they should, and their addresses to write to.
final class PendingAnswers {

    private final OpenLetter open;
    private final Messages messages;
    private final Dialogs dialogs;

    PendingAnswers(OpenLetter open, Messages messages, Dialogs dialogs) {
        this.open = open;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    List<Command> commands() {
        return List.of(
                Command.always(
                        "signatories.deadline",
                        messages.text("signatories.deadline"),
                        Feather.CALENDAR,
                        "Alt+Shift+D",
                        this::askDeadline),
                Command.always(
                        "signatories.copyAddresses",
                        messages.text("signatories.copyAddresses"),
                        Feather.MAIL,
                        "Alt+Shift+A",
                        this::copy));
    }

    /// Who was not asked, or was and has not said yes or no.
    static List<Signatory> of(Letter letter) {
        return letter.signatories().stream()
                .filter(each -> letter.ledger()
                        .latest(each.id())
                        .map(entry -> entry.status() == Status.INVITED || entry.status() == Status.CONSIDERING)
                        .orElse(true))
                .toList();
    }

    private void askDeadline() {
        var settings = open.letter().settings();
        var day = new DatePicker(settings.listing().answersBy());
        day.setId("deadline.day");
        var form = PanelLook.on(new Fields().row(messages.text("signatories.deadline.day"), day));
        if (dialogs.form(
                messages.text("signatories.deadline.title"),
                form,
                messages.text("signatories.deadline.verb"),
                new SimpleBooleanProperty(true))) {
            LocalDate chosen = day.getValue();
            open.apply(new LetterEdit.ChangeSettings(
                    settings.withListing(settings.listing().withAnswersBy(chosen))));
        }
    }

    private void copy() {
        var pending = of(open.letter());
        var addresses = pending.stream()
                .map(each -> each.contact().strip())
                .filter(contact -> !contact.isEmpty())
                .distinct()
                .toList();
        if (!addresses.isEmpty()) {
            var content = new ClipboardContent();
            content.putString(String.join("; ", addresses));
            Clipboard.getSystemClipboard().setContent(content);
        }
        long without = pending.stream().filter(each -> each.contact().isBlank()).count();
        dialogs.tell(messages.text("signatories.copyAddresses.done", addresses.size(), without), "");
    }
}
