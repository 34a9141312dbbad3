package org.undersigned.signatories;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.Place;
import org.undersigned.kit.Command;
import org.undersigned.kit.Icons;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.model.OrderPolicy;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;
import org.undersigned.signatories.exporting.ListOut;
import org.undersigned.signatories.importing.ListImport;
import org.undersigned.signatories.printing.ListLayout;
import org.undersigned.signatories.twice.WhoIsTwice;

/// Binds the panel of signatories to the open letter and turns gestures into edits.
public final class SignatoriesController {

    private final OpenLetter open;
    private final Messages messages;
    private final SignatoriesView view;
    private final SignatoryCommands commands;
    private final EntryController entry;
    private final RowFeed feed;
    private final Narrowing narrowing;
    private RowFilter filter = RowFilter.of("", Optional.empty(), Optional.empty());
    private List<Row> searched = List.of();
    private List<Row> found = List.of();
    private final List<Command> offered;

    /// @param recorder who is at the keyboard, as the ledger names them
    /// @param layout asks how the list is printed
    /// @param erased takes a person, whom the letter has erased, out of everything else that is kept of it
    public SignatoriesController(
            OpenLetter open,
            Ids ids,
            Messages messages,
            Dialogs dialogs,
            Tasks tasks,
            Supplier<String> recorder,
            InstantSource clock,
            Consumer<Id<Person>> erased,
            ListLayout layout) {
        this.open = open;
        this.messages = messages;
        this.view = new SignatoriesView(messages);
        var answers = new AnswerForm(open, ids, messages, dialogs, recorder, clock);
        this.commands = new SignatoryCommands(open, ids, messages, dialogs, view, answers);
        this.offered = new ArrayList<>(commands.all());
        offered.addAll(new ListImport(open, ids, messages, dialogs, tasks).commands());
        offered.add(new PersonErasure(open, messages, dialogs, view, erased).command());
        offered.addAll(new ListOut(open, messages, dialogs, tasks).commands());
        offered.addAll(new PendingAnswers(open, messages, dialogs).commands());
        offered.add(layout.command());
        offered.add(new WhoIsTwice(open, messages, dialogs, tasks).command());
        this.entry = new EntryController(open, ids, messages, commands.answer(), this::closeEntry);
        this.feed = new RowFeed(open, tasks, messages);
        this.narrowing = new Narrowing(messages, view.narrow);
        view.list.setCellFactory(_ -> new RowCell(messages));
        new RowDrag(open, view).install();
        new OrderMenu(open, messages, view.order, layout.command()).follow();
        view.list.setContextMenu(new javafx.scene.control.ContextMenu(
                commands.all().stream().map(Icons::menuItem).toArray(javafx.scene.control.MenuItem[]::new)));
        view.foot(Icons.labelled(commands.add()));
        listen();
        rowsChanged();
    }

    public Node view() {
        return view.root();
    }

    /// For menus; the panel offers the same by itself.
    public List<Command> commands() {
        return List.copyOf(offered);
    }

    private void listen() {
        feed.rowsProperty().addListener(_ -> rowsChanged());
        view.filter.textProperty().addListener(_ -> showRows());
        view.chips.chosenProperty().addListener(_ -> showRows());
        narrowing.chosenProperty().addListener(_ -> showRows());
        open.visitProperty().addListener((_, _, visit) -> {
            if (visit.place() instanceof Place.AtSignatory(Id<Signatory> signatory)) {
                visit(signatory);
            }
        });
        view.list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (view.isOpen() && row != null) {
                entry.show(row.id());
            }
        });
        commands.hand()
                .bind(Bindings.createBooleanBinding(
                        () -> open.letter().settings().order() == OrderPolicy.BY_HAND
                                && view.filter.getText().isBlank()
                                && view.chips.chosenProperty().get().isEmpty()
                                && narrowing.chosenProperty().get().isEmpty(),
                        open.letterProperty(),
                        view.filter.textProperty(),
                        view.chips.chosenProperty(),
                        narrowing.chosenProperty()));
        view.list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openEntry();
            }
        });
        view.filter.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                view.list.requestFocus();
                view.list.getSelectionModel().selectFirst();
            }
        });
    }

    private void pressed(KeyEvent event) {
        boolean used = true;
        switch (event.getCode()) {
            case ENTER, F2 -> openEntry();
            case DELETE -> commands.remove().run();
            case INSERT -> commands.add().run();
            case UP -> used = event.isAltDown() && ran(commands.up());
            case DOWN -> used = event.isAltDown() && ran(commands.down());
            case ESCAPE -> used = closeEntry();
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private static boolean ran(Command command) {
        command.run();
        return true;
    }

    private void openEntry() {
        var chosen = view.chosen();
        if (!chosen.isEmpty()) {
            var focused = view.list.getFocusModel().getFocusedItem();
            entry.show(focused == null ? chosen.getFirst() : focused.id());
            view.open(Optional.of(entry.view()));
            entry.focus();
        }
    }

    private boolean closeEntry() {
        boolean was = view.isOpen();
        view.open(Optional.empty());
        view.list.requestFocus();
        return was;
    }

    /// A place that the filter hides is shown all the same: the filter gives way.
    private void visit(Id<Signatory> signatory) {
        if (!view.select(List.of(signatory), signatory)) {
            view.filter.clear();
            view.chips.choose(Optional.empty());
            narrowing.choose(Optional.empty());
        }
        view.reveal(signatory);
    }

    private void rowsChanged() {
        var rows = feed.rowsProperty().get();
        var figures = new ListFigures(messages);
        view.chips.show(figures.chips(rows));
        narrowing.show(rows);
        view.filter.setPromptText(messages.text("signatories.filter", rows.size()));
        view.counts.setText(figures.counts(open.letter(), rows));
        showRows();
    }

    private void showRows() {
        var all = feed.rowsProperty().get();
        var next = RowFilter.of(
                view.filter.getText(),
                view.chips.chosenProperty().get(),
                narrowing.chosenProperty().get());
        boolean goesOn = isSame(all, searched) && next.isNarrowerThan(filter);
        found = next.of(goesOn ? found : all);
        searched = all;
        filter = next;
        view.show(found, open.letter().signatories().isEmpty());
    }

    /// Rows are a new list whenever anything in them changed.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(List<Row> one, List<Row> other) {
        return one == other;
    }
}
