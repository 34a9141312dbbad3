package org.undersigned.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
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
        this.feed = new CardFeed(open, tasks, messages);
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
        view.foot(styleButton(style), importButton(importing), Icons.labelled(commands.add()));
        listen();
        refresh();
    }

    /// A shorter word than the menu has: the panel is narrow, and says by itself what is imported.
    private Button importButton(ReferenceImport importing) {
        var button = Icons.labelled(importing.file());
        button.textProperty().unbind();
        button.setText(messages.text("sources.import.short"));
        return button;
    }

    /// Says the style of the letter, and opens the choice of another.
    private static Button styleButton(StyleChooser style) {
        var button = Icons.labelled(style.command());
        button.textProperty().unbind();
        button.textProperty().bind(style.styleWords());
        button.getStyleClass().addAll("flat", "footer-style");
        button.setGraphic(Icons.of(Feather.CHEVRON_DOWN));
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
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
        view.list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                commands.open();
            }
        });
        view.list.setOnContextMenuRequested(event -> {
            var card = view.list.getSelectionModel().getSelectedItem();
            if (card != null) {
                gestures.menu(card).show(view.list, event.getScreenX(), event.getScreenY());
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

    /// The flags of the chosen card: of the first address that has any.
    private void explain() {
        var card = view.list.getSelectionModel().getSelectedItem();
        if (card != null) {
            gestures.explainFirst(card, view.list);
        }
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
