package org.undersigned.sources.form;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.keeping.CopyShelf;
import org.undersigned.kit.Command;
import org.undersigned.kit.Icons;
import org.undersigned.language.Messages;
import org.undersigned.model.source.KeptFile;
import org.undersigned.sources.card.FileSize;

/// The copy that the letter keeps of a place: its name to click on, its size and hash, and a way to be rid of it; or a
/// way to add one.
final class CopyRow extends HBox {

    private static final int DIGITS_SHOWN = 12;

    private final Messages messages;
    private final CopyShelf shelf;
    private @Nullable KeptFile kept;

    CopyRow(Messages messages, CopyShelf shelf, @Nullable KeptFile kept) {
        super(8);
        this.messages = messages;
        this.shelf = shelf;
        setAlignment(Pos.CENTER_LEFT);
        show(kept);
    }

    @Nullable
    KeptFile kept() {
        return kept;
    }

    private void show(@Nullable KeptFile file) {
        kept = file;
        if (file == null) {
            var add = new Button(messages.text("sources.copy.add"));
            add.setId("copy.add");
            add.getStyleClass().addAll("flat", "add-row");
            add.setGraphic(Icons.of(Feather.PAPERCLIP));
            add.setOnAction(_ -> shelf.add(this::show));
            getChildren().setAll(add);
            return;
        }
        var link = new Hyperlink(file.name());
        link.setId("copy.open");
        link.getStyleClass().add("copy-link");
        link.setGraphic(Icons.of(Feather.PAPERCLIP));
        link.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        link.setMinWidth(60);
        link.setOnAction(_ -> shelf.open(file));
        var facts = new Label(messages.text(
                "sources.copy.facts",
                FileSize.of(file.size(), messages.locale()),
                file.sha256().substring(0, Math.min(DIGITS_SHOWN, file.sha256().length()))));
        facts.setTooltip(new Tooltip(file.sha256()));
        facts.setMinWidth(Region.USE_PREF_SIZE);
        facts.getStyleClass().add("quiet-words");
        var drop = Icons.button(
                Command.always("copy.remove", messages.text("sources.copy.remove"), Feather.X, null, () -> show(null)));
        getChildren().setAll(link, facts, drop);
    }
}
