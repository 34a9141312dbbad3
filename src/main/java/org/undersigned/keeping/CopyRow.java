package org.undersigned.keeping;

import java.util.Optional;
import java.util.function.Consumer;
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
import org.undersigned.kit.Command;
import org.undersigned.kit.Icons;
import org.undersigned.language.Messages;
import org.undersigned.model.source.KeptFile;

/// The file that the letter keeps of something: its name to click on, its size and hash, and a way to be rid of
/// it; or a way to add one.
public final class CopyRow extends HBox {

    private static final int DIGITS_SHOWN = 12;

    private final Messages messages;
    private final CopyShelf shelf;
    private final Consumer<Optional<KeptFile>> changed;
    private @Nullable KeptFile kept;

    public CopyRow(Messages messages, CopyShelf shelf, @Nullable KeptFile kept) {
        this(messages, shelf, kept, _ -> {});
    }

    /// @param changed is told of a file that was added, or that there is none any more
    public CopyRow(Messages messages, CopyShelf shelf, @Nullable KeptFile kept, Consumer<Optional<KeptFile>> changed) {
        super(8);
        this.changed = changed;
        this.messages = messages;
        this.shelf = shelf;
        setAlignment(Pos.CENTER_LEFT);
        show(kept);
    }

    public @Nullable KeptFile kept() {
        return kept;
    }

    private void choose(@Nullable KeptFile file) {
        show(file);
        changed.accept(Optional.ofNullable(file));
    }

    private void show(@Nullable KeptFile file) {
        kept = file;
        if (file == null) {
            var add = new Button(messages.text("sources.copy.add"));
            add.setId("copy.add");
            add.getStyleClass().addAll("flat", "add-row");
            add.setGraphic(Icons.of(Feather.PAPERCLIP));
            add.setOnAction(_ -> shelf.add(this::choose));
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
        var drop = Icons.button(Command.always(
                "copy.remove", messages.text("sources.copy.remove"), Feather.X, null, () -> choose(null)));
        getChildren().setAll(link, facts, drop);
    }
}
