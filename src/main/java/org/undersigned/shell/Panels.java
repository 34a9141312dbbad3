package org.undersigned.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.undersigned.comments.Author;
import org.undersigned.comments.CommentsController;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.Place;
import org.undersigned.editor.EditorController;
import org.undersigned.keeping.CopyShelf;
import org.undersigned.kit.Command;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Person;
import org.undersigned.outline.OutlineController;
import org.undersigned.pagestyle.StyleController;
import org.undersigned.preview.Outlet;
import org.undersigned.preview.PreviewController;
import org.undersigned.shell.identity.WhoAmI;
import org.undersigned.shell.saving.LetterCopies;
import org.undersigned.signatories.SignatoriesController;
import org.undersigned.signatories.printing.ListLayout;
import org.undersigned.sources.SourcesController;
import org.undersigned.sources.Surroundings;
import org.undersigned.typeset.print.Printing;

/// The panels of one window. They do not know each other; here is where they are made and put in their
/// places.
final class Panels {

    /// What every panel is given.
    ///
    /// @param erased is told of a person whom the open letter has erased
    /// @param front shows the panel of a name
    record Given(
            OpenLetter open,
            House house,
            Dialogs dialogs,
            Tasks tasks,
            FileContents files,
            Consumer<Id<Person>> erased,
            Consumer<String> front) {}

    private final Given given;
    private final LetterCopies copies;
    private final EditorController editor;
    private final PreviewController preview;
    private final BooleanProperty wide = new SimpleBooleanProperty();
    private final Region left;
    private final Map<String, Node> right = new LinkedHashMap<>();
    private final List<Command> commands = new ArrayList<>();

    Panels(Given given) {
        this.given = given;
        var house = given.house();
        copies = new LetterCopies(
                house.ids(), given.files().file(), house.outside().viewer());
        editor = new EditorController(
                given.open(),
                house.ids(),
                house.messages(),
                given.dialogs(),
                given.tasks(),
                new EditorController.Around(
                        house.outside().clip(),
                        given.files(),
                        new EditorController.Aids(
                                house.preferences().habits(),
                                house.outside().dictionaries(),
                                house.outside().styler())));
        commands.addAll(editor.commands());
        preview = new PreviewController(new Outlet(
                given.open(),
                editor.state().caretProperty(),
                house.outside().typesetter(),
                given.files(),
                new Printing(),
                given.tasks(),
                given.dialogs(),
                house.messages()));
        commands.addAll(preview.commands());
        left = new StackPane(outline());
        right.put("signatories", signatories());
        right.put("sources", sources());
        right.put("style", style());
        right.put("comments", comments());
    }

    private Node outline() {
        var caret = editor.state()
                .caretProperty()
                .map(place -> place instanceof Place.InText text ? text.caretBlock() : null);
        var house = given.house();
        var outline = new OutlineController(
                given.open(), house.ids(), house.messages(), given.dialogs(), given.tasks(), caret);
        commands.addAll(outline.commands());
        return outline.view();
    }

    private Node signatories() {
        var house = given.house();
        var whoAmI = new WhoAmI(house.preferences(), house.messages(), given.dialogs());
        var panel = new SignatoriesController(
                given.open(),
                house.ids(),
                house.messages(),
                given.dialogs(),
                given.tasks(),
                new org.undersigned.signatories.Surroundings(
                        () -> whoAmI.ask().orElse(""),
                        house.outside().clock(),
                        given.erased(),
                        new ListLayout(
                                given.open(),
                                house.messages(),
                                given.dialogs(),
                                given.tasks(),
                                house.outside().typesetter(),
                                given.files()),
                        new CopyShelf(copies, house.messages(), given.dialogs(), given.tasks()),
                        () -> given.front().accept("signatories"),
                        house.preferences().listColumnsProperty()));
        commands.addAll(panel.commands());
        wide.bindBidirectional(panel.wideProperty());
        return panel.view();
    }

    /// Files written out of the letter to be looked at.
    LetterCopies copies() {
        return copies;
    }

    private Node sources() {
        var house = given.house();
        var panel = new SourcesController(
                given.open(),
                house.ids(),
                house.messages(),
                given.dialogs(),
                given.tasks(),
                new Surroundings(
                        editor::cite,
                        copies,
                        house.outside().online(),
                        house.outside().styler(),
                        new Surroundings.Text(editor.state().caretProperty()::getValue, () -> given.front()
                                .accept("sources"))));
        commands.addAll(panel.commands());
        return panel.view();
    }

    private Node style() {
        var house = given.house();
        return new StyleController(new org.undersigned.pagestyle.Given(
                        given.open(),
                        house.outside().typesetter(),
                        given.files(),
                        given.tasks(),
                        given.dialogs(),
                        house.messages(),
                        house.ids()))
                .view();
    }

    private Node comments() {
        var house = given.house();
        var whoAmI = new WhoAmI(house.preferences(), house.messages(), given.dialogs());
        var author = new Author(
                () -> whoAmI.ask().orElse(""),
                house.outside().clock(),
                house.outside().zone());
        var panel = new CommentsController(
                given.open(), house.ids(), house.messages(), editor.state().caretProperty(), author, () -> given.front()
                        .accept("comments"));
        commands.addAll(panel.commands());
        return panel.view();
    }

    EditorController editor() {
        return editor;
    }

    Region left() {
        return left;
    }

    /// Whether the signatories stand in a wide table.
    BooleanProperty wideProperty() {
        return wide;
    }

    /// The pages as they will be printed.
    PreviewController preview() {
        return preview;
    }

    /// Panels at the right by their ids, in the order of the tabs.
    Map<String, Node> right() {
        return right;
    }

    List<Command> commands() {
        return List.copyOf(commands);
    }
}
