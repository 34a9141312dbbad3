package org.undersigned.kit.dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/// Everything that asks or tells the user something in a window of its own. All texts are in the user's language
/// already.
public interface Dialogs {

    /// One plain sentence, and what is safe or what to do.
    void tell(String sentence, String detail);

    /// Something went wrong: a sentence, what is safe, and details to copy.
    void failed(String sentence, String detail, Throwable cause);

    /// A question with a verb on the button that does it; false when cancelled.
    boolean confirm(String question, String detail, String verb);

    /// A question with several ways on, and a way back.
    ///
    /// @param verbs the safest first; it is the button that Enter presses
    /// @return which of them was chosen; empty when cancelled
    Optional<String> choose(String question, String detail, List<String> verbs);

    /// A line of text; empty when cancelled.
    Optional<String> askText(String title, String label, String initial);

    /// A form with OK and Cancel.
    ///
    /// @param ready when OK can be pressed
    /// @return true when it was
    boolean form(String title, Node content, String verb, ObservableBooleanValue ready);

    /// A form that can also be settled by something in it.
    ///
    /// @param settled closes it, as OK does, once it is true
    boolean form(String title, Node content, String verb, ObservableBooleanValue ready, ObservableBooleanValue settled);

    /// Something to look at, with nothing to decide.
    void show(String title, Node content);

    Optional<Path> openFile(String title, List<FileKind> kinds);

    Optional<Path> saveFile(String title, String suggestedName, List<FileKind> kinds);

    /// A kind of file in a chooser.
    ///
    /// @param extensions without dots
    record FileKind(String description, List<String> extensions) {

        public FileKind {
            extensions = List.copyOf(extensions);
        }
    }
}
