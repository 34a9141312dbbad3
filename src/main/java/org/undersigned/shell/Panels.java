package org.undersigned.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.undersigned.document.OpenLetter;
import org.undersigned.editor.EditorController;
import org.undersigned.kit.Command;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;

/// The panels of one window. They do not know each other; here is where they are made and put in their places.
final class Panels {

    /// What every panel is given.
    record Given(OpenLetter open, House house, Dialogs dialogs, Tasks tasks) {}

    private final EditorController editor;
    private final Region outline = new VBox();
    private final Map<String, Node> right = new LinkedHashMap<>();
    private final List<Command> commands = new ArrayList<>();

    Panels(Given given) {
        var house = given.house();
        editor = new EditorController(given.open(), house.ids(), house.messages(), given.dialogs(), given.tasks());
        commands.addAll(editor.commands());
        right.put("signatories", new VBox());
        right.put("sources", new VBox());
    }

    EditorController editor() {
        return editor;
    }

    Region left() {
        return outline;
    }

    Node pages() {
        return new VBox();
    }

    /// Panels at the right by their ids, in the order of the tabs.
    Map<String, Node> right() {
        return right;
    }

    List<Command> commands() {
        return List.copyOf(commands);
    }
}
