package org.undersigned.signatories.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.PeopleEdit;
import org.undersigned.exchange.lists.ListAdditions;
import org.undersigned.exchange.lists.ListWords;
import org.undersigned.exchange.lists.tables.TableChoices;
import org.undersigned.kit.Command;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.matching.Watch;
import org.undersigned.model.identity.Ids;

/// Brings a list into the letter: from a file or pasted, reviewed, and as one edit when it is accepted.
public final class ListImport {

    private final OpenLetter open;
    private final Ids ids;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Tasks tasks;

    public ListImport(OpenLetter open, Ids ids, Messages messages, Dialogs dialogs, Tasks tasks) {
        this.open = open;
        this.ids = ids;
        this.messages = messages;
        this.dialogs = dialogs;
        this.tasks = tasks;
    }

    public List<Command> commands() {
        return List.of(
                Command.always(
                        "signatories.import",
                        messages.text("signatories.import"),
                        Feather.DOWNLOAD,
                        "F12",
                        this::chooseFile),
                Command.always(
                        "signatories.paste",
                        messages.text("signatories.paste"),
                        Feather.CLIPBOARD,
                        "Shift+F12",
                        this::askForLines));
    }

    private void chooseFile() {
        var kind = new Dialogs.FileKind(
                messages.text("signatories.import.kind"),
                List.of("csv", "tsv", "xlsx", "vcf", "vcard", "txt", "html", "htm"));
        dialogs.openFile(messages.text("signatories.import.title"), List.of(kind))
                .ifPresent(this::readFile);
    }

    private void readFile(Path file) {
        var name = String.valueOf(file.getFileName());
        read(name, () -> new ListInput.OfFile(name, Files.readAllBytes(file)));
    }

    private void askForLines() {
        var area = new TextArea();
        area.setId("paste.lines");
        area.setPrefRowCount(16);
        area.setPrefColumnCount(60);
        area.setPromptText(messages.text("signatories.paste.prompt"));
        var caption = new Label(messages.text("signatories.paste.detail"));
        caption.setLabelFor(area);
        caption.setWrapText(true);
        caption.getStyleClass().add("quiet-words");
        var content = PanelLook.on(new VBox(8, caption, area));
        content.setPrefWidth(640);
        var ready = new SimpleBooleanProperty();
        ready.bind(area.textProperty().map(text -> !text.isBlank()));
        if (dialogs.form(
                messages.text("signatories.paste.title"), content, messages.text("signatories.paste.verb"), ready)) {
            var text = area.getText();
            read("", () -> new ListInput.Pasted(messages.text("signatories.paste.name"), text));
        }
    }

    private void read(String name, Callable<ListInput> input) {
        var letter = open.letter();
        tasks.<ListUnderReview.Outcome>start(messages.text("signatories.import.working"), progress -> {
                    Watch watch = share -> {
                        progress.stopIfCancelled();
                        progress.at(share);
                    };
                    return ListUnderReview.read(input.call(), TableChoices.NONE, letter, watch);
                })
                .onDone(outcome -> {
                    outcome.list().ifPresent(this::review);
                    outcome.refusal().ifPresent(refusal -> dialogs.tell(new ListWords(messages).of(refusal, name), ""));
                });
    }

    private void review(ListUnderReview first) {
        var review = new ImportController(first, messages, tasks);
        var ready = new SimpleBooleanProperty(true);
        ready.bind(review.view().disabledProperty().not());
        if (dialogs.form(
                messages.text("signatories.import.review"),
                review.view(),
                messages.text("signatories.import.verb"),
                ready)) {
            bringIn(review.listProperty().get());
        }
    }

    private void bringIn(ListUnderReview list) {
        var letter = open.letter();
        tasks.start(messages.text("signatories.import.working"), () -> ListAdditions.of(list.review(), letter, ids))
                .onDone(additions -> {
                    open.apply(new PeopleEdit.PutPeople(
                            "edit.importList",
                            additions.organisations(),
                            additions.persons(),
                            additions.signatories(),
                            open.letter().signatories().size()));
                    var sentences = new ListWords(messages).of(additions.account());
                    dialogs.tell(
                            sentences.get(1),
                            sentences.getFirst() + "\n" + String.join("\n", sentences.subList(2, sentences.size())));
                });
    }
}
