package org.undersigned.signatories.printing;

import java.time.Duration;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.SimpleBooleanProperty;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.document.LetterEdit;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.Command;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.language.SignatoryForm;
import org.undersigned.model.source.KeptPictures;
import org.undersigned.typeset.Typesetter;

/// Asks how the list is printed, and shows its first page with each choice.
public final class ListLayout {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final OpenLetter open;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final ListPage page;

    public ListLayout(
            OpenLetter open,
            Messages messages,
            Dialogs dialogs,
            Tasks tasks,
            Typesetter typesetter,
            KeptPictures pictures) {
        this.open = open;
        this.messages = messages;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.page = new ListPage(typesetter, pictures);
    }

    public Command command() {
        return Command.always(
                "signatories.layout", messages.text("signatories.layout"), Feather.LAYOUT, "Alt+Shift+L", this::ask);
    }

    private void ask() {
        var settings = open.letter().settings();
        var form = new LayoutForm(messages);
        form.show(settings.listing());
        var redraw = tasks.debounced(PAUSE, () -> draw(form));
        InvalidationListener again = _ -> {
            form.pattern.setPromptText(
                    SignatoryForm.patternOf(form.chosen(settings.listing()).look()));
            redraw.request();
        };
        List.<Observable>of(
                        form.arrangement.valueProperty(),
                        form.grouping.valueProperty(),
                        form.first.valueProperty(),
                        form.logos.valueProperty(),
                        form.separator.textProperty(),
                        form.pattern.textProperty(),
                        form.numbered.selectedProperty(),
                        form.role.selectedProperty(),
                        form.country.selectedProperty(),
                        form.logo.selectedProperty(),
                        form.disclaimer.selectedProperty())
                .forEach(each -> each.addListener(again));
        draw(form);
        boolean done = dialogs.form(
                messages.text("signatories.layout.title"),
                form.root,
                messages.text("signatories.layout.verb"),
                new SimpleBooleanProperty(true));
        redraw.cancel();
        if (done) {
            open.apply(new LetterEdit.ChangeSettings(settings.withListing(form.chosen(settings.listing()))));
        }
    }

    private void draw(LayoutForm form) {
        var settings = open.letter().settings();
        var letter = open.letter().withSettings(settings.withListing(form.chosen(settings.listing())));
        var edition = open.edition();
        form.note.setText(messages.text("signatories.layout.drawing"));
        tasks.start(messages.text("signatories.layout.drawing"), () -> page.of(letter, edition))
                .onDone(image -> {
                    form.page.setImage(image);
                    form.note.setText("");
                })
                .onFailed(_ -> form.note.setText(messages.text("signatories.layout.noPage")));
    }
}
