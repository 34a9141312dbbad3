package org.undersigned.kit.dialogs;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.undersigned.language.Messages;

/// Dialogs of one window: a sentence on top, a verb on the button, and the look of the rest of the app.
///
/// Called on the JavaFX thread, and waits there for the answer.
public final class FxDialogs implements Dialogs {

    private static final double TEXT_WIDTH = 420;

    private final Supplier<@Nullable Window> owner;
    private final Messages messages;
    private @Nullable Path lastFolder;

    /// @param owner the window that a dialog belongs to, asked for each time
    public FxDialogs(Supplier<@Nullable Window> owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    @Override
    public void tell(String sentence, String detail) {
        ask(words(sentence, detail), List.of(button("kit.close", ButtonData.OK_DONE)));
    }

    @Override
    public void failed(String sentence, String detail, Throwable cause) {
        var code = ErrorCode.of(cause);
        var trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        var details = code + "\n" + sentence + "\n" + trace;
        var area = new TextArea(details);
        area.setEditable(false);
        area.setPrefRowCount(12);
        area.getStyleClass().add("dialog-details");
        area.setAccessibleText(messages.text("kit.details"));
        var content = words(sentence, detail);
        content.getChildren().add(quiet(messages.text("kit.code", code.text())));
        var copy = button("kit.copyDetails", ButtonData.LEFT);
        var dialog = dialog("", content, List.of(copy, button("kit.close", ButtonData.OK_DONE)));
        dialog.getDialogPane().setExpandableContent(area);
        keepOpen(dialog, copy, () -> copyToClipboard(details));
        dialog.showAndWait();
    }

    @Override
    public boolean confirm(String question, String detail, String verb) {
        var yes = new ButtonType(verb, ButtonData.OK_DONE);
        return ask(words(question, detail), List.of(yes, cancel())) == yes;
    }

    @Override
    public Optional<String> choose(String question, String detail, List<String> verbs) {
        var buttons = new ArrayList<ButtonType>();
        for (var verb : verbs) {
            buttons.add(new ButtonType(verb, buttons.isEmpty() ? ButtonData.OK_DONE : ButtonData.OTHER));
        }
        buttons.add(cancel());
        var pressed = ask(words(question, detail), buttons);
        return Optional.ofNullable(pressed).map(ButtonType::getText).filter(verbs::contains);
    }

    @Override
    public Optional<String> askText(String title, String label, String initial) {
        var field = new TextField(initial);
        field.setPrefColumnCount(32);
        var caption = new Label(label);
        caption.setLabelFor(field);
        var content = new VBox(6, caption, field);
        var ok = new ButtonType(messages.text("kit.ok"), ButtonData.OK_DONE);
        var dialog = dialog(title, content, List.of(ok, cancel()));
        dialog.getDialogPane()
                .lookupButton(ok)
                .disableProperty()
                .bind(field.textProperty().map(String::isBlank));
        dialog.setOnShown(_ -> field.requestFocus());
        return dialog.showAndWait().filter(ok::equals).map(_ -> field.getText().strip());
    }

    @Override
    public boolean form(String title, Node content, String verb, ObservableBooleanValue ready) {
        return form(title, content, verb, ready, new SimpleBooleanProperty());
    }

    @Override
    public boolean form(
            String title, Node content, String verb, ObservableBooleanValue ready, ObservableBooleanValue settled) {
        var ok = new ButtonType(verb, ButtonData.OK_DONE);
        var dialog = dialog(title, content, List.of(ok, cancel()));
        dialog.setResizable(true);
        dialog.getDialogPane().lookupButton(ok).disableProperty().bind(javafx.beans.binding.Bindings.not(ready));
        dialog.setOnShown(_ -> firstField(content).ifPresent(Node::requestFocus));
        settled.addListener((_, _, now) -> {
            if (now) {
                dialog.setResult(ok);
            }
        });
        return dialog.showAndWait().filter(ok::equals).isPresent();
    }

    @Override
    public void show(String title, Node content) {
        var dialog = dialog(title, content, List.of(button("kit.close", ButtonData.OK_DONE)));
        dialog.setResizable(true);
        dialog.showAndWait();
    }

    @Override
    public Optional<Path> openFile(String title, List<FileKind> kinds) {
        var chosen = chooser(title, kinds).showOpenDialog(owner.get());
        return Optional.ofNullable(chosen).map(file -> remembered(file.toPath()));
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName, List<FileKind> kinds) {
        var chooser = chooser(title, kinds);
        chooser.setInitialFileName(suggestedName);
        var chosen = chooser.showSaveDialog(owner.get());
        if (chosen == null) {
            return Optional.empty();
        }
        var path = FileNames.withExtension(chosen.toPath(), kinds);
        // The chooser asked about the name that was typed, not about the one with the extension.
        boolean asked = path.equals(chosen.toPath());
        if (!asked && Files.exists(path) && !mayReplace(path)) {
            return Optional.empty();
        }
        return Optional.of(remembered(path));
    }

    private boolean mayReplace(Path path) {
        return confirm(
                messages.text("kit.replace", String.valueOf(path.getFileName())),
                messages.text("kit.replace.detail"),
                messages.text("kit.replace.verb"));
    }

    private FileChooser chooser(String title, List<FileKind> kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        for (var kind : kinds) {
            var patterns = kind.extensions().stream().map(end -> "*." + end).toList();
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.description(), patterns));
        }
        if (lastFolder != null && Files.isDirectory(lastFolder)) {
            chooser.setInitialDirectory(lastFolder.toFile());
        }
        return chooser;
    }

    private Path remembered(Path file) {
        lastFolder = file.toAbsolutePath().getParent();
        return file;
    }

    private @Nullable ButtonType ask(Node content, List<ButtonType> buttons) {
        return dialog("", content, buttons).showAndWait().orElse(null);
    }

    private Dialog<ButtonType> dialog(String title, Node content, List<ButtonType> buttons) {
        var dialog = new Dialog<ButtonType>();
        var window = owner.get();
        if (window != null) {
            dialog.initOwner(window);
            dialog.initModality(Modality.WINDOW_MODAL);
        }
        dialog.setTitle(title.isEmpty() ? messages.text("kit.app") : title);
        var pane = dialog.getDialogPane();
        pane.getStyleClass().add("quiet-dialog");
        if (window != null && window.getScene() != null) {
            pane.getStylesheets().setAll(window.getScene().getStylesheets());
        }
        if (!title.isEmpty()) {
            pane.setHeaderText(title);
        }
        pane.setContent(content);
        pane.getButtonTypes().setAll(buttons);
        return dialog;
    }

    private VBox words(String sentence, String detail) {
        var box = new VBox(8, wrapped(sentence, "dialog-sentence"));
        if (!detail.isBlank()) {
            box.getChildren().add(wrapped(detail, "dialog-detail"));
        }
        box.getStyleClass().add("dialog-words");
        return box;
    }

    /// Where the keyboard goes when a form opens; without it that would be a button.
    private static Optional<Node> firstField(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> firstField(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Label quiet(String text) {
        return wrapped(text, "text-muted");
    }

    private static Label wrapped(String text, String styleClass) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setPrefWidth(TEXT_WIDTH);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private ButtonType button(String key, ButtonData data) {
        return new ButtonType(messages.text(key), data);
    }

    private ButtonType cancel() {
        return button("kit.cancel", ButtonData.CANCEL_CLOSE);
    }

    private static void keepOpen(Dialog<ButtonType> dialog, ButtonType type, Runnable action) {
        var button = (Button) dialog.getDialogPane().lookupButton(type);
        button.addEventFilter(javafx.event.ActionEvent.ACTION, event -> {
            event.consume();
            action.run();
        });
    }

    private static void copyToClipboard(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
