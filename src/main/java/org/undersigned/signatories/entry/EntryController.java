package org.undersigned.signatories.entry;

import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.document.OpenLetter;
import org.undersigned.keeping.CopyShelf;
import org.undersigned.kit.Command;
import org.undersigned.kit.Icons;
import org.undersigned.kit.controls.Fields;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.language.Messages;
import org.undersigned.language.SignatoryForm;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.people.Signatory;

/// The open entry under the list: its fields, each an edit once it is left, and everything the ledger says of it.
public final class EntryController {

    private final OpenLetter open;
    private final Ids ids;
    private final Messages messages;
    private final EntryFields fields;
    private final Label title = new Label();
    private final HistoryBox history;
    private final VBox root;
    private @Nullable Id<Signatory> shown;

    public EntryController(
            OpenLetter open, Ids ids, Messages messages, Command answer, CopyShelf shelf, Runnable close) {
        this.open = open;
        this.ids = ids;
        this.messages = messages;
        this.history = new HistoryBox(open, messages, shelf);
        this.fields = new EntryFields(messages);
        this.root = new VBox(head(close), body(answer));
        root.setId("entry");
        root.getStyleClass().add("entry");
        root.setMinHeight(0);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        Stream.concat(fields.lines().stream(), Stream.of(fields.remarks))
                .forEach(field -> Fields.commitOnLeaving(field, this::commit, this::refresh));
        fields.capacity.setOnAction(_ -> commit());
        fields.onList.setOnAction(_ -> commit());
        fields.organisation.textProperty().addListener(_ -> showHint());
        open.letterProperty().addListener(_ -> refreshUnlessTyping());
        open.editionProperty().addListener(_ -> refresh());
    }

    public Node view() {
        return root;
    }

    public void show(Id<Signatory> signatory) {
        if (!signatory.equals(shown)) {
            commit();
            shown = signatory;
        }
        refresh();
    }

    public void focus() {
        // Until it has been styled once, the fields are in no window that could give them the keyboard.
        root.applyCss();
        var first = fields.organisation.getText().isEmpty() ? fields.person : fields.organisation;
        first.requestFocus();
        first.selectAll();
    }

    private Node head(Runnable close) {
        title.getStyleClass().add("row-title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button shut = Icons.button(
                Command.always("entry.close", messages.text("signatories.entry.close"), Feather.X, null, close));
        var head = new HBox(8, title, shut);
        head.getStyleClass().add("entry-head");
        return head;
    }

    private Node body(Command answer) {
        var record = Icons.labelled(answer);
        var ledger = PanelLook.section(messages.text("signatories.entry.history"));
        ledger.setPadding(new Insets(8, 0, 0, 0));
        var body = new VBox(8, fields.grid, ledger, history, record);
        body.getStyleClass().add("entry-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(330);
        scroll.setMinHeight(120);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    /// Makes the edit that the fields ask for, if any. Fields that leave nobody go back to what they were.
    private void commit() {
        var id = shown;
        if (id == null || !open.letter().signatories().contains(id)) {
            return;
        }
        var letter = open.letter();
        var signatory = letter.signatories().get(id);
        var draft = fields.draft();
        var language = open.edition().language();
        if (draft.equals(EntryDraft.of(letter, signatory, language))) {
            return;
        }
        if (!draft.hasName()) {
            refresh();
            return;
        }
        shown = null;
        open.apply(draft.changing(letter, ids, signatory, language));
        shown = id;
        refresh();
    }

    private void refreshUnlessTyping() {
        var focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        boolean typing = focused instanceof TextInputControl && isInside(focused);
        if (!typing) {
            refresh();
        }
    }

    private boolean isInside(@Nullable Node node) {
        while (node != null && node != root) {
            node = node.getParent();
        }
        return node == root;
    }

    private void refresh() {
        var id = shown;
        if (id == null) {
            return;
        }
        open.letter().signatories().find(id).ifPresent(signatory -> {
            var form = new SignatoryForm(open.letter(), open.edition());
            // Fields are set while nothing is shown, so that setting them is not taken for a gesture.
            shown = null;
            fields.show(EntryDraft.of(open.letter(), signatory, open.edition().language()));
            shown = id;
            title.setText(form.printed(signatory));
            fields.spelling.setText(new EntryHint(messages).ofSpelling(form, signatory));
            fields.printedForm.setPromptText(form.byPattern(signatory));
            history.show(id);
            showHint();
        });
    }

    private void showHint() {
        fields.hint.setText(new EntryHint(messages)
                .of(open.letter(), shown, fields.organisation.getText().strip()));
    }
}
