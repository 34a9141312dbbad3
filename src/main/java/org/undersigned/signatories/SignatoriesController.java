package org.undersigned.signatories;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
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
import org.undersigned.model.people.Signatory;
import org.undersigned.signatories.entry.AnswerForm;
import org.undersigned.signatories.entry.EntryController;
import org.undersigned.signatories.entry.SpellingForm;
import org.undersigned.signatories.entry.TierForm;
import org.undersigned.signatories.exporting.ListOut;
import org.undersigned.signatories.importing.ListImport;
import org.undersigned.signatories.rows.RowFeed;
import org.undersigned.signatories.table.WideTable;
import org.undersigned.signatories.twice.WhoIsTwice;

/// Binds the panel of signatories to the open letter and turns gestures into edits.
public final class SignatoriesController {

    private final OpenLetter open;
    private final SignatoriesView view;
    private final SignatoryCommands commands;
    private final RowGestures gestures;
    private final ShownRows rows;
    private final List<Command> offered;

    public SignatoriesController(
            OpenLetter open, Ids ids, Messages messages, Dialogs dialogs, Tasks tasks, Surroundings around) {
        this.open = open;
        var table = new WideTable(open, ids, messages, tasks, around.columns());
        this.view = new SignatoriesView(messages, table.view());
        var answers = new AnswerForm(open, ids, messages, dialogs, around.recorder(), around.clock(), around.shelf());
        this.commands = new SignatoryCommands(open, ids, messages, dialogs, view, answers, around.shelf());
        var wide = new TableCommands(messages, dialogs, view, table);
        this.offered = new ArrayList<>(commands.all());
        offered.addAll(wide.all());
        var imports = new ListImport(open, ids, messages, dialogs, tasks).commands();
        offered.addAll(imports);
        offered.addAll(new ControlCommands(messages, view, around.front()).all());
        offered.add(new PersonErasure(open, messages, dialogs, view, around.erased()).command());
        offered.addAll(new ListOut(open, messages, dialogs, tasks).commands());
        offered.addAll(new PendingAnswers(open, messages, dialogs).commands());
        offered.add(around.layout().command());
        offered.add(Command.always(
                "signatories.tiers",
                messages.text("signatories.tiers"),
                Feather.LAYERS,
                "Alt+Shift+G",
                new TierForm(open, messages, dialogs)::ask));
        offered.add(Command.always(
                "signatories.spelling",
                messages.text("signatories.spelling"),
                Feather.GLOBE,
                "Alt+Shift+U",
                new SpellingForm(open, messages, dialogs)::ask));
        offered.add(new WhoIsTwice(open, messages, dialogs, tasks).command());
        var narrowing = new Narrowing(messages, view.narrow);
        this.rows = new ShownRows(open, messages, view, new RowFeed(open, tasks, messages), narrowing, table);
        var entry = new EntryController(open, ids, messages, commands.answer(), around.shelf(), this::closeEntry);
        this.gestures = new RowGestures(view, commands, entry);
        offered.add(gestures.open(messages));
        view.hint.textProperty().bind(table.hintProperty());
        view.list.setCellFactory(_ -> new RowCell(messages));
        new RowDrag(open, view).install();
        new OrderMenu(open, messages, view.order, around.layout().command()).follow();
        view.search.getChildren().add(Icons.button(wide.turn()));
        view.list.setContextMenu(menu());
        view.table.setContextMenu(menu());
        view.foot(Icons.labelled(imports.getFirst()), Icons.labelled(commands.add()));
        gestures.install();
        rows.follow();
        listen(narrowing);
    }

    public Node view() {
        return view.root();
    }

    /// Whether the rows stand in a table, for which there should be more room.
    public BooleanProperty wideProperty() {
        return view.wideProperty();
    }

    /// For menus; the panel offers the same by itself.
    public List<Command> commands() {
        return List.copyOf(offered);
    }

    private void closeEntry() {
        gestures.closeEntry();
    }

    private ContextMenu menu() {
        return new ContextMenu(commands.all().stream().map(Icons::menuItem).toArray(MenuItem[]::new));
    }

    private void listen(Narrowing narrowing) {
        open.visitProperty().addListener((_, _, visit) -> {
            if (visit.place() instanceof Place.AtSignatory(Id<Signatory> signatory)) {
                rows.visit(signatory);
            } else if (visit.place() instanceof Place.InText) {
                view.wideProperty().set(false);
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
    }
}
