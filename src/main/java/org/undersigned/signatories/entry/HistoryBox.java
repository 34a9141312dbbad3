package org.undersigned.signatories.entry;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.PeopleEdit;
import org.undersigned.keeping.CopyRow;
import org.undersigned.keeping.CopyShelf;
import org.undersigned.language.Messages;
import org.undersigned.model.LedgerEntry;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Signatory;

/// Everything a signatory said, the last first, each with the file it is known from or a way to keep one.
final class HistoryBox extends VBox {

    private final OpenLetter open;
    private final Messages messages;
    private final CopyShelf shelf;
    private final LedgerWords words;

    HistoryBox(OpenLetter open, Messages messages, CopyShelf shelf) {
        super(8);
        this.open = open;
        this.messages = messages;
        this.shelf = shelf;
        this.words = new LedgerWords(messages);
        setId("entry.history");
    }

    void show(Id<Signatory> signatory) {
        var entries = open.letter().ledger().of(signatory).reversed();
        getChildren()
                .setAll(
                        entries.isEmpty()
                                ? java.util.List.of(line(messages.text("signatories.entry.noHistory")))
                                : entries.stream().map(this::said).toList());
    }

    private Node said(LedgerEntry entry) {
        var evidence = entry.evidence();
        var kept = evidence == null
                ? null
                : open.letter().keptFiles().find(evidence).orElse(null);
        var file = new CopyRow(
                messages,
                shelf,
                kept,
                chosen -> open.apply(new PeopleEdit.KeepEvidence(entry.id(), chosen.orElse(null))));
        return new VBox(2, line(words.of(entry)), file);
    }

    private static Label line(String text) {
        var line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add("ledger-line");
        return line;
    }
}
