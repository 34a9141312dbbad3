package org.undersigned.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.Place;
import org.undersigned.kit.Command;
import org.undersigned.kit.DragFormats;
import org.undersigned.kit.Icons;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.Source;
import org.undersigned.sources.card.Card;
import org.undersigned.sources.card.CardCell;
import org.undersigned.sources.card.CardGestures;
import org.undersigned.sources.card.CardSet;
import org.undersigned.sources.card.Cited;

/// Binds the panel of notes and sources to the open letter and turns gestures into edits.
public final class SourcesController {

    private final OpenLetter open;
    private final Messages messages;
    private final SourcesView view;
    private final SourceCommands commands;
    private final CardFeed feed;
    private final List<Command> all = new ArrayList<>();

    /// @param cite cites a source where the caret stands; given by whoever knows the editor
    public SourcesController(
            OpenLetter open, Ids ids, Messages messages, Dialogs dialogs, Tasks tasks, Consumer<Id<Source>> cite) {
        this.open = open;
        this.messages = messages;
        this.view = new SourcesView(messages);
        this.commands = new SourceCommands(open, ids, messages, dialogs, view, cite);
        this.feed = new CardFeed(open, tasks, messages);
        all.addAll(commands.all());
        view.list.setCellFactory(_ -> cell());
        view.foot(new Region(), Icons.labelled(commands.add()));
        listen();
        refresh();
    }

    public Node view() {
        return view.root();
    }

    /// For menus; the panel offers the same by itself.
    public List<Command> commands() {
        return List.copyOf(all);
    }

    private CardCell cell() {
        var cell = new CardCell(messages, new Gestures(), commands.editingProperty());
        cell.setOnDragDetected(event -> drag(cell, event));
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
        view.list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                commands.open();
            }
        });
        view.list.setOnContextMenuRequested(event -> {
            var card = view.list.getSelectionModel().getSelectedItem();
            if (card != null) {
                new CardMenu(open, messages, commands)
                        .of(card, all)
                        .show(view.list, event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
        view.filter.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                view.list.requestFocus();
                view.select(card -> !(card instanceof Card.Heading));
            }
        });
    }

    /// Keys on the list itself; a field on a card has its own.
    private void pressed(KeyEvent event) {
        if (event.getTarget() != view.list) {
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case ENTER -> commands.open();
            case F2 -> run(event.isShiftDown() ? "sources.edit" : "sources.editHere");
            case DELETE -> run("sources.remove");
            case INSERT -> run("sources.add");
            case SPACE -> explain();
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void run(String id) {
        all.stream().filter(command -> command.id().equals(id)).forEach(Command::run);
    }

    /// The flags of the chosen card, one address after another.
    private void explain() {
        var card = view.list.getSelectionModel().getSelectedItem();
        if (card == null) {
            return;
        }
        card.sources().forEach(source -> source.places().stream()
                .filter(where -> where.needsLook() || where.location().check() != null)
                .findFirst()
                .ifPresent(where -> explain(source.id(), where, view.list)));
    }

    private void explain(Id<Source> source, Cited.Where where, Node beside) {
        new FlagMenu(messages, where)
                .show(
                        beside,
                        (here, address) ->
                                commands.replaceAddress(source, here.location().id(), address),
                        List.<MenuItem>of());
    }

    private void drag(CardCell cell, MouseEvent event) {
        var card = cell.getItem();
        if (card == null || card.sources().isEmpty()) {
            return;
        }
        var id = under(event, cell).orElse(card.sources().getFirst().id());
        open.letter().sources().find(id).ifPresent(source -> {
            var content = new ClipboardContent();
            content.put(DragFormats.source(), source.id().value());
            content.putString(source.title());
            cell.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        });
    }

    /// The source that the node under the mouse belongs to.
    private Optional<Id<Source>> under(MouseEvent event, Node cell) {
        for (var node = event.getPickResult().getIntersectedNode();
                node != null && node != cell;
                node = node.getParent()) {
            if (node.getUserData() instanceof Id<?> id) {
                return Optional.of(Id.of(id.value()));
            }
        }
        return Optional.empty();
    }

    private void visit(Id<Source> source) {
        feed.flush();
        Predicate<Card> wanted =
                card -> card.sources().stream().anyMatch(cited -> cited.id().equals(source));
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

    private final class Gestures implements CardGestures {

        @Override
        public void editHere(Id<Source> source) {
            commands.editHere(source);
        }

        @Override
        public void edited(Optional<Source> changed) {
            commands.edited(changed);
        }

        @Override
        public void openForm(Source source) {
            commands.openForm(source);
        }

        @Override
        public void explain(Id<Source> source, Cited.Where where, Node beside) {
            SourcesController.this.explain(source, where, beside);
        }

        @Override
        public void openCopy(KeptFile copy) {}

        @Override
        public void menu(Card card, Node beside) {
            new CardMenu(open, messages, commands).of(card, all).show(beside, Side.BOTTOM, 0, 0);
        }
    }
}
