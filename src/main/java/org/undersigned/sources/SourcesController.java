package org.undersigned.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.Place;
import org.undersigned.keeping.CopyShelf;
import org.undersigned.kit.Command;
import org.undersigned.kit.Icons;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.Source;
import org.undersigned.sources.card.Card;
import org.undersigned.sources.card.CardCell;
import org.undersigned.sources.card.CardSet;
import org.undersigned.sources.form.SourceForm;
import org.undersigned.sources.looking.Looking;
import org.undersigned.sources.merge.SourceMerge;
import org.undersigned.sources.references.ReferenceExport;
import org.undersigned.sources.references.ReferenceImport;
import org.undersigned.sources.style.StyleChooser;

/// Binds the panel of notes and sources to the open letter and turns gestures into edits.
public final class SourcesController {

    private final OpenLetter open;
    private final Messages messages;
    private final SourcesView view;
    private final SourceCommands commands;
    private final LookingCommands looking;
    private final PanelGestures gestures;
    private final CardFeed feed;
    private final List<Command> all = new ArrayList<>();

    public SourcesController(
            OpenLetter open, Ids ids, Messages messages, Dialogs dialogs, Tasks tasks, Surroundings around) {
        this.open = open;
        this.messages = messages;
        this.view = new SourcesView(messages);
        var shelf = new CopyShelf(around.copies(), messages, dialogs, tasks);
        this.commands =
                new SourceCommands(open, new SourceForm.Tools(ids, messages, dialogs, shelf), view, around.cite());
        this.looking = new LookingCommands(
                open, messages, view, new Looking(open, messages, dialogs, tasks, around.online(), around.copies()));
        this.feed = new CardFeed(open, around.styler(), tasks, messages);
        var ofCard = new ArrayList<>(commands.all());
        ofCard.addAll(looking.ofCard());
        var importing = new ReferenceImport(open, ids, messages, dialogs, tasks);
        all.addAll(ofCard);
        all.add(looking.check());
        all.addAll(List.of(importing.file(), importing.pasted()));
        all.addAll(new ReferenceExport(open, messages, dialogs, tasks).commands());
        all.add(new SourceMerge(open, messages, dialogs, tasks).command());
        var style = new StyleChooser(open, messages, dialogs, tasks, around.styler());
        all.add(style.command());
        all.add(Command.always(
                "sources.here", messages.text("sources.here"), null, "Alt+F6", () -> here(around.text())));
        gestures =
                new PanelGestures(messages, commands, looking, shelf, new CardMenu(open, messages, commands, ofCard));
        view.list.setCellFactory(_ -> cell());
        view.besideFilter(Icons.button(looking.check()));
        view.foot(style.command(), style.styleWords(), importing.file(), commands.add());
        listen();
        refresh();
    }

    /// From the text to the card of the note at the caret.
    private void here(Surroundings.Text text) {
        if (text.caret().get() instanceof Place.InText caret) {
            NoteAtCaret.of(open.edition(), caret).ifPresent(note -> {
                feed.flush();
                text.toFront().run();
                choose(card -> card instanceof Card.OfNote of && of.note().equals(note));
                view.list.requestFocus();
            });
        }
    }

    public Node view() {
        return view.root();
    }

    /// For menus; the panel offers the same by itself.
    public List<Command> commands() {
        return List.copyOf(all);
    }

    /// For tests, which press what a menu offers.
    PanelGestures gestures() {
        return gestures;
    }

    private CardCell cell() {
        var cell = new CardCell(messages, gestures, commands.editingProperty());
        cell.setOnDragDetected(event -> new CardDrag(open, cell).start(event));
        return cell;
    }

    private void listen() {
        feed.cardsProperty().addListener(_ -> refresh());
        open.visitProperty().addListener((_, _, visit) -> {
            if (visit.place() instanceof Place.AtSource(Id<Source> source)) {
                visit(source);
            }
        });
        commands.editingProperty().addListener(_ -> view.list.refresh());
        view.filter.textProperty().addListener(_ -> show());
        view.chips.chosenProperty().addListener(_ -> show());
        new ListGestures(view, commands, gestures, all).listen();
    }

    private void visit(Id<Source> source) {
        feed.flush();
        choose(card -> card.sources().stream().anyMatch(cited -> cited.id().equals(source)));
    }

    private void choose(Predicate<Card> wanted) {
        if (!view.select(wanted)) {
            view.filter.clear();
            view.chips.choose(CardSet.View.NOTES);
            view.select(wanted);
        }
        view.list.scrollTo(Math.max(0, view.list.getSelectionModel().getSelectedIndex()));
    }

    private void refresh() {
        var cards = feed.cardsProperty().get();
        view.count(cards);
        view.filter.setPromptText(
                messages.text("sources.filter", cards.count(CardSet.View.NOTES), cards.count(CardSet.View.SOURCES)));
        show();
    }

    private void show() {
        var chosen = view.list.getSelectionModel().getSelectedItem();
        var cards = feed.cardsProperty().get();
        view.show(
                cards.shown(view.chips.chosenProperty().get(), view.filter.getText()),
                cards.isEmpty(),
                card -> isSame(chosen, card));
    }

    private static boolean isSame(@Nullable Card one, Card other) {
        return switch (one) {
            case Card.OfNote note ->
                other instanceof Card.OfNote same && same.note().equals(note.note());
            case Card.OfSource source ->
                other.sources().stream()
                        .anyMatch(cited -> cited.id().equals(source.source().id()));
            case null, default -> false;
        };
    }
}
