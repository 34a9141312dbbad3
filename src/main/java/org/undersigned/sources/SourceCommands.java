package org.undersigned.sources;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.Place;
import org.undersigned.document.SourceEdit;
import org.undersigned.document.TextEdit;
import org.undersigned.kit.Command;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.Source;

/// What can be done with notes and sources.
final class SourceCommands {

    private final OpenLetter open;
    private final Ids ids;
    private final Messages messages;
    private final Dialogs dialogs;
    private final SourcesView view;
    private final Command add;
    private final Command cite;
    private final Command goToText;
    private final Command editNote;
    private final Command edit;
    private final Command remove;

    SourceCommands(
            OpenLetter open, Ids ids, Messages messages, Dialogs dialogs, SourcesView view, Consumer<Id<Source>> cite) {
        this.open = open;
        this.ids = ids;
        this.messages = messages;
        this.dialogs = dialogs;
        this.view = view;
        var chosen = view.list.getSelectionModel().selectedItemProperty();
        var hasSource = javafx.beans.binding.BooleanExpression.booleanExpression(
                chosen.map(card -> !card.sources().isEmpty()).orElse(false));
        var isNote = javafx.beans.binding.BooleanExpression.booleanExpression(
                chosen.map(Card.OfNote.class::isInstance).orElse(false));
        var isCard = javafx.beans.binding.BooleanExpression.booleanExpression(
                chosen.map(card -> !(card instanceof Card.Heading)).orElse(false));
        add = Command.always(
                "sources.add", messages.text("sources.add"), Feather.PLUS, "Shortcut+Shift+B", this::addSource);
        this.cite = Command.when(
                "sources.cite",
                messages.text("sources.cite"),
                Feather.CORNER_DOWN_LEFT,
                "Shortcut+Shift+I",
                hasSource,
                () -> first().ifPresent(source -> cite.accept(source.id())));
        goToText = Command.when(
                "sources.goToText", messages.text("sources.goToText"), Feather.CROSSHAIR, null, isNote, this::open);
        editNote = Command.when(
                "sources.editNote", messages.text("sources.editNote"), Feather.EDIT_3, null, isNote, this::openNote);
        edit = Command.when(
                "sources.edit", messages.text("sources.edit"), Feather.EDIT, null, hasSource, () -> first().ifPresent(
                                source -> edit(source.id())));
        remove = Command.when(
                "sources.remove", messages.text("sources.remove"), Feather.TRASH_2, null, isCard, this::removeChosen);
    }

    List<Command> all() {
        return List.of(add, cite, goToText, editNote, edit, remove);
    }

    Command add() {
        return add;
    }

    Command cite() {
        return cite;
    }

    Command edit() {
        return edit;
    }

    Command remove() {
        return remove;
    }

    MenuItem copying(String address) {
        var item = new MenuItem(messages.text("sources.copy", address));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(address);
            Clipboard.getSystemClipboard().setContent(content);
        });
        return item;
    }

    /// Goes to where the chosen note is called, or to its own words where nothing calls it; a source opens its form.
    void open() {
        switch (view.list.getSelectionModel().getSelectedItem()) {
            case Card.OfNote note -> open.visit(note.call().orElse(note.text()));
            case Card.OfSource source -> edit(source.source().id());
            case null, default -> {}
        }
    }

    void edit(Id<Source> id) {
        open.letter()
                .sources()
                .find(id)
                .flatMap(source -> SourceForm.ask(ids, messages, dialogs, source, messages.text("sources.form.edit")))
                .ifPresent(changed -> put(changed));
    }

    private void openNote() {
        if (view.list.getSelectionModel().getSelectedItem() instanceof Card.OfNote note) {
            open.visit(note.text());
        }
    }

    private void addSource() {
        var empty = Source.of(ids.fresh(), "");
        SourceForm.ask(ids, messages, dialogs, empty, messages.text("sources.form.add"))
                .ifPresent(source -> {
                    put(source);
                    open.visit(new Place.AtSource(source.id()));
                });
    }

    private void put(Source source) {
        var place = new Place.AtSource(source.id());
        open.apply(new SourceEdit.PutSource(source), place, place);
    }

    /// A source goes with a question where notes cite it; a note goes with its calls, and undo brings both back.
    private void removeChosen() {
        switch (view.list.getSelectionModel().getSelectedItem()) {
            case Card.OfNote note when note.sources().isEmpty() || note.calls() == 0 -> removeNote(note);
            case Card.OfNote note -> {
                boolean sure = dialogs.confirm(
                        messages.text("sources.removeNote.question"),
                        messages.text("sources.removeNote.detail"),
                        messages.text("sources.removeNote.verb"));
                if (sure) {
                    removeNote(note);
                }
            }
            case Card.OfSource source -> removeSource(source.source().id());
            case null, default -> {}
        }
    }

    private void removeNote(Card.OfNote note) {
        open.apply(new TextEdit.RemoveNote(open.edition().id(), note.note()));
    }

    private void removeSource(Id<Source> id) {
        open.apply(new SourceEdit.RemoveSource(id), new Place.AtSource(id), new Place.Nowhere());
    }

    private Optional<Card.Cited> first() {
        var card = view.list.getSelectionModel().getSelectedItem();
        return card == null ? Optional.empty() : card.sources().stream().findFirst();
    }
}
