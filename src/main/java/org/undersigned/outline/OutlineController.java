package org.undersigned.outline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.Place;
import org.undersigned.kit.Command;
import org.undersigned.kit.controls.LanguageForm;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Role;

/// Binds the left column to the open letter: a click goes there, and the outline follows the caret.
public final class OutlineController {

    private static final Duration PAUSE = Duration.ofMillis(150);

    private final OpenLetter open;
    private final Messages messages;
    private final ObservableValue<@Nullable Id<Block>> caret;
    private final OutlineView view;
    private final EditionRows editions;
    private final Tasks.Debounced afterTyping;
    private Optional<Id<Block>> here = Optional.empty();

    /// @param caret the block that holds the caret in the edition on show, or null
    public OutlineController(
            OpenLetter open,
            Ids ids,
            Messages messages,
            Dialogs dialogs,
            Tasks tasks,
            ObservableValue<@Nullable Id<Block>> caret) {
        this.open = open;
        this.messages = messages;
        this.caret = caret;
        var languages = new LanguageForm(messages, dialogs);
        var commands = new EditionCommands(open, ids, messages, dialogs, languages);
        this.view = new OutlineView(messages, commands.add());
        this.editions = new EditionRows(open, messages, view, commands);
        this.afterTyping = tasks.debounced(PAUSE, this::showOutline);
        view.outline.setCellFactory(_ -> new EntryCell());
        view.outline.setOnMouseClicked(
                _ -> goTo(view.outline.getSelectionModel().getSelectedItem()));
        view.outline.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                goTo(view.outline.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        open.letterProperty().addListener((_, old, letter) -> changed(old, letter));
        open.editionProperty().addListener(_ -> showAll());
        caret.addListener(_ -> follow());
        showAll();
    }

    public Node view() {
        return view.root();
    }

    /// For menus: adding and removing an edition, and changing its language.
    public List<Command> commands() {
        return editions.commands().all();
    }

    @SuppressWarnings("ReferenceEquality")
    private void changed(Letter old, Letter letter) {
        if (old.editions() != letter.editions()) {
            afterTyping.request();
        }
        if (editions.differ(old, letter)) {
            editions.show();
        }
        if (old.signatories() != letter.signatories()) {
            showOutline();
        }
    }

    private void showAll() {
        showOutline();
        editions.show();
    }

    private void showOutline() {
        view.showOutline(OutlineEntry.of(open.edition()));
        follow();
    }

    private void follow() {
        var block = caret.getValue();
        var now = block == null
                ? Optional.<Id<Block>>empty()
                : OutlineEntry.under(view.outline.getItems(), open.edition(), block)
                        .map(OutlineEntry::block);
        if (!now.equals(here)) {
            here = now;
            view.outline.refresh();
        }
    }

    /// The list is shown in its own panel as well as in the text.
    private void goTo(@Nullable OutlineEntry entry) {
        if (entry != null && open.edition().blocks().contains(entry.block())) {
            open.visit(Place.InText.caret(open.body(), entry.block(), 0));
        }
    }

    private String words(OutlineEntry entry) {
        return entry.role() == Role.SIGNATORIES ? messages.text("outline.signatories") : entry.words();
    }

    private String side(OutlineEntry entry) {
        return entry.role() == Role.SIGNATORIES
                ? messages.text(
                        "outline.count",
                        open.letter().signatories().stream()
                                .filter(Signatory::onList)
                                .count())
                : "";
    }

    private final class EntryCell extends ListCell<OutlineEntry> {

        EntryCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(OutlineEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            getStyleClass().remove("here");
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            setGraphic(OutlineView.line(words(entry), side(entry), entry.level()));
            setAccessibleText(words(entry) + " " + side(entry));
            if (here.filter(entry.block()::equals).isPresent()) {
                getStyleClass().add("here");
            }
        }
    }
}
