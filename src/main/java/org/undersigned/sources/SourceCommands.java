package org.undersigned.sources;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.document.Edit;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.Place;
import org.undersigned.document.SourceEdit;
import org.undersigned.document.TextEdit;
import org.undersigned.kit.Command;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.sources.card.Card;
import org.undersigned.sources.card.Cited;
import org.undersigned.sources.form.SourceForm;

/// What can be done with the chosen note or source.
final class SourceCommands {

    private final OpenLetter open;
    private final SourceForm.Tools tools;
    private final Messages messages;
    private final Dialogs dialogs;
    private final SourcesView view;
    private final Consumer<Id<Source>> citing;
    private final ReadOnlyObjectWrapper<@Nullable Source> editing = new ReadOnlyObjectWrapper<>();
    private final List<Command> all;
    private final Command add;

    /// @param citing cites a source where the caret stands
    SourceCommands(OpenLetter open, SourceForm.Tools tools, SourcesView view, Consumer<Id<Source>> citing) {
        this.open = open;
        this.tools = tools;
        this.messages = tools.messages();
        this.dialogs = tools.dialogs();
        this.view = view;
        this.citing = citing;
        var hasSource = when(card -> !card.sources().isEmpty());
        var isNote = when(Card.OfNote.class::isInstance);
        var isCard = when(card -> !(card instanceof Card.Heading));
        add = Command.always(
                "sources.add", messages.text("sources.add"), Feather.PLUS, "Shortcut+Shift+B", this::addSource);
        all = List.of(
                add,
                command(
                        "sources.cite",
                        Feather.CORNER_DOWN_LEFT,
                        "Shortcut+Shift+I",
                        hasSource,
                        () -> first().ifPresent(source -> cite(source.id()))),
                command("sources.goToText", Feather.CROSSHAIR, "Shortcut+F6", isNote, this::open),
                command("sources.editNote", Feather.EDIT_3, "Shortcut+Shift+F6", isNote, this::openNote),
                command("sources.editHere", Feather.EDIT_2, "Shortcut+F2", hasSource, () -> first().ifPresent(
                                source -> editHere(source.id()))),
                command("sources.edit", Feather.EDIT, "Shortcut+Shift+F2", hasSource, () -> first().ifPresent(
                                source -> edit(source.id()))),
                command("sources.remove", Feather.TRASH_2, "Alt+Delete", isCard, this::removeChosen));
    }

    private BooleanExpression when(Predicate<Card> card) {
        return BooleanExpression.booleanExpression(view.list
                .getSelectionModel()
                .selectedItemProperty()
                .map(card::test)
                .orElse(false));
    }

    private Command command(String id, Feather icon, @Nullable String key, BooleanExpression enabled, Runnable action) {
        return Command.when(id, messages.text(id), icon, key, enabled, action);
    }

    List<Command> all() {
        return all;
    }

    Command add() {
        return add;
    }

    /// The source that is being written over on its card; null while none is.
    ReadOnlyObjectProperty<@Nullable Source> editingProperty() {
        return editing.getReadOnlyProperty();
    }

    void cite(Id<Source> source) {
        citing.accept(source);
    }

    /// Goes to where the chosen note is called, or to its own words where nothing calls it; a source opens its form.
    void open() {
        switch (view.list.getSelectionModel().getSelectedItem()) {
            case Card.OfNote note ->
                open.visit(
                        note.calls().isEmpty()
                                ? note.text()
                                : note.calls().getFirst().place());
            case Card.OfSource source -> edit(source.source().id());
            case null, default -> {}
        }
    }

    void edit(Id<Source> id) {
        open.letter().sources().find(id).ifPresent(this::openForm);
    }

    void openForm(Source source) {
        editing.set(null);
        SourceForm.ask(tools, source, open.letter().keptFiles(), messages.text("sources.form.edit"))
                .ifPresent(this::put);
    }

    void editHere(Id<Source> id) {
        editing.set(open.letter().sources().find(id).orElse(null));
    }

    void edited(Optional<Source> changed) {
        editing.set(null);
        changed.filter(source -> open.letter().sources().contains(source.id())).ifPresent(this::put);
        view.list.requestFocus();
    }

    /// Puts another address in the place of one that is flagged.
    void replaceAddress(Id<Source> id, Id<Location> location, String address) {
        open.letter().sources().find(id).ifPresent(source -> source.locations()
                .find(location)
                .ifPresent(old -> put(source.withLocations(source.locations().with(old.withAddress(address))))));
    }

    private void openNote() {
        if (view.list.getSelectionModel().getSelectedItem() instanceof Card.OfNote note) {
            open.visit(note.text());
        }
    }

    private void addSource() {
        var empty = Source.of(tools.ids().fresh(), "");
        SourceForm.ask(tools, empty, open.letter().keptFiles(), messages.text("sources.form.add"))
                .ifPresent(filled -> {
                    put(filled);
                    open.visit(new Place.AtSource(filled.source().id()));
                });
    }

    private void put(Source source) {
        put(new SourceForm.Filled(source, List.of()));
    }

    private void put(SourceForm.Filled filled) {
        var place = new Place.AtSource(filled.source().id());
        open.apply(new Edit.Several("edit.putSource", FormEdits.of(open.letter(), filled)), place, place);
    }

    /// A note goes with its calls, after a question where the text calls it; so does a source that notes cite. Undo
    /// brings back either.
    private void removeChosen() {
        switch (view.list.getSelectionModel().getSelectedItem()) {
            case Card.OfNote note
            when note.calls().isEmpty() || sure("sources.removeNote") ->
                open.apply(new TextEdit.RemoveNote(open.edition().id(), note.note()));
            case Card.OfSource card
            when card.source().uses().none() || sure("sources.removeSource") -> {
                var id = card.source().id();
                open.apply(new SourceEdit.RemoveSource(id), new Place.AtSource(id), new Place.Nowhere());
            }
            case null, default -> {}
        }
    }

    private boolean sure(String key) {
        return dialogs.confirm(
                messages.text(key + ".question"), messages.text(key + ".detail"), messages.text(key + ".verb"));
    }

    private Optional<Cited> first() {
        var card = view.list.getSelectionModel().getSelectedItem();
        return card == null ? Optional.empty() : card.sources().stream().findFirst();
    }
}
