package org.undersigned.sources;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.Place;
import org.undersigned.kit.Command;
import org.undersigned.kit.Icons;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.Source;

/// Binds the panel of notes and sources to the open letter and turns gestures into edits.
public final class SourcesController {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final OpenLetter open;
    private final Messages messages;
    private final SourcesView view;
    private final SourceCommands commands;
    private final Tasks.Debounced afterTyping;
    private List<Card> cards = List.of();

    /// @param cite cites a source where the caret stands; given by whoever knows the editor
    public SourcesController(
            OpenLetter open, Ids ids, Messages messages, Dialogs dialogs, Tasks tasks, Consumer<Id<Source>> cite) {
        this.open = open;
        this.messages = messages;
        this.view = new SourcesView(messages);
        this.commands = new SourceCommands(open, ids, messages, dialogs, view, cite);
        this.afterTyping = tasks.debounced(PAUSE, this::refresh);
        view.list.setCellFactory(_ -> new CardCell(messages, commands::edit));
        view.foot(Icons.labelled(commands.cite()), Icons.labelled(commands.add()));
        listen();
        refresh();
    }

    public Node view() {
        return view.root();
    }

    /// For menus; the panel offers the same by itself.
    public List<Command> commands() {
        return commands.all();
    }

    /// Puts a button for a command of somebody else's before the panel's own, such as an import.
    public void offer(Command command) {
        view.foot(Icons.labelled(command), Icons.labelled(commands.cite()), Icons.labelled(commands.add()));
    }

    private void listen() {
        open.letterProperty().addListener((_, old, letter) -> changed(old, letter));
        open.editionProperty().addListener(_ -> refresh());
        open.visitProperty().addListener((_, _, visit) -> {
            if (visit.place() instanceof Place.AtSource(Id<Source> source)) {
                visit(source);
            }
        });
        view.filter.textProperty().addListener(_ -> show());
        view.list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                commands.open();
            }
        });
        view.list.setOnContextMenuRequested(event -> {
            var menu = new ContextMenu();
            commands.all().forEach(command -> menu.getItems().add(Icons.menuItem(command)));
            menu.getItems().addAll(copies());
            menu.show(view.list, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        view.filter.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                view.list.requestFocus();
                view.select(card -> !(card instanceof Card.Heading));
            }
        });
    }

    @SuppressWarnings("ReferenceEquality")
    private void changed(Letter old, Letter letter) {
        if (old.sources() != letter.sources()) {
            refresh();
        } else if (old.editions() != letter.editions()) {
            afterTyping.request();
        }
    }

    private void pressed(KeyEvent event) {
        boolean used = true;
        switch (event.getCode()) {
            case ENTER -> commands.open();
            case F2 -> commands.edit().run();
            case DELETE -> commands.remove().run();
            case INSERT -> commands.add().run();
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private List<MenuItem> copies() {
        var card = view.list.getSelectionModel().getSelectedItem();
        return card == null
                ? List.of()
                : card.sources().stream()
                        .flatMap(source -> source.places().stream())
                        .filter(where -> !where.address().isEmpty())
                        .map(where -> commands.copying(where.address()))
                        .toList();
    }

    private void visit(Id<Source> source) {
        afterTyping.flush();
        Predicate<Card> wanted =
                card -> card.sources().stream().anyMatch(cited -> cited.id().equals(source));
        if (!view.select(wanted)) {
            view.filter.clear();
            view.select(wanted);
        }
        view.list.scrollTo(Math.max(0, view.list.getSelectionModel().getSelectedIndex()));
    }

    private void refresh() {
        cards = Cards.of(open.letter(), open.edition());
        var notes = open.edition().notes().size();
        var sources = open.letter().sources().size();
        view.filter.setPromptText(messages.text("sources.filter", notes, sources));
        view.words.setText(new SourceWords(messages).needs(cards));
        show();
    }

    private void show() {
        var chosen = view.list.getSelectionModel().getSelectedItem();
        view.show(CardFilter.of(cards, view.filter.getText()), cards.isEmpty(), card -> isSame(chosen, card));
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
