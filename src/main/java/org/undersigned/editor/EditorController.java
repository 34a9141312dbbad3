package org.undersigned.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.Place;
import org.undersigned.editor.area.Facts;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.kit.Command;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Ids;

/// The panel in the middle: binds the sheet to the open letter. JavaFX thread only.
public final class EditorController {

    private final OpenLetter open;
    private final LetterArea body;
    private final SheetView view;
    private final EditorState state;
    private final List<Command> commands = new ArrayList<>();

    public EditorController(OpenLetter open, Ids ids, Messages messages, Dialogs dialogs, Tasks tasks) {
        this.open = open;
        Typefaces.load();
        var setting = new LetterArea.Setting(new Facts(open, new ListWording(messages)));
        body = new LetterArea(open, ids, open.body(), setting);
        body.setAccessibleText(messages.text("editor.area"));
        view = new SheetView(body, setting);
        view.getStylesheets()
                .add(Objects.requireNonNull(EditorController.class.getResource("/org/undersigned/editor.css"))
                        .toExternalForm());
        state = new EditorState(open, body, tasks);
        var formatting = new EditorCommands(state, messages, dialogs);
        commands.addAll(formatting.all());
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::runCommand);
        open.editionProperty().addListener(_ -> showEdition());
        open.visitProperty().addListener((_, _, visit) -> show(visit.place()));
    }

    public Parent view() {
        return view;
    }

    /// Everything the text can be told to do. Menus, toolbar and context menus pick from these by id.
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    /// What the toolbar and the status bar show.
    public EditorState state() {
        return state;
    }

    /// 1 for 100 %.
    public DoubleProperty zoomProperty() {
        return view.zoomProperty();
    }

    /// Puts the caret into the letter.
    public void focus() {
        body.requestFocus();
    }

    /// The keys work wherever the text has the focus, also without a menu.
    private void runCommand(KeyEvent event) {
        for (var command : commands) {
            var key = command.key();
            if (key != null && key.match(event)) {
                command.run();
                event.consume();
                return;
            }
        }
    }

    private void showEdition() {
        if (open.letter().editions().contains(open.editionProperty().get())) {
            body.showFlow(open.body());
            state.activate(body);
        }
    }

    private void show(Place place) {
        if (place instanceof Place.InText inText
                && open.letter().editions().contains(inText.flow().edition())) {
            if (!inText.flow().edition().equals(open.editionProperty().get())) {
                open.showEdition(inText.flow().edition());
            }
            if (body.pen().flow().equals(inText.flow())) {
                body.show(inText);
                state.activate(body);
            }
        }
    }
}
