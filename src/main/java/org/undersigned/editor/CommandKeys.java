package org.undersigned.editor;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.kit.Command;

/// The keys of the commands, wherever the text has the focus, also without a menu. Beside the text, as in the find bar,
/// only the function keys are ours.
record CommandKeys(List<Command> commands) {

    void install(Node view) {
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::run);
    }

    private void run(KeyEvent event) {
        boolean inText = event.getTarget() instanceof LetterArea;
        if (!inText && !event.getCode().isFunctionKey()) {
            return;
        }
        for (var command : commands) {
            var key = command.key();
            if (key != null && key.match(event)) {
                command.run();
                event.consume();
                return;
            }
        }
    }
}
