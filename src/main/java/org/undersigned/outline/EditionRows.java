package org.undersigned.outline;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.ULocale;
import java.util.Date;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.undersigned.document.OpenLetter;
import org.undersigned.language.LanguageChoice;
import org.undersigned.language.Messages;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.Version;

/// The rows of editions and versions in the left column.
final class EditionRows {

    private final OpenLetter open;
    private final Messages messages;
    private final OutlineView view;
    private final EditionCommands commands;
    private final DateFormat days;

    EditionRows(OpenLetter open, Messages messages, OutlineView view, EditionCommands commands) {
        this.open = open;
        this.messages = messages;
        this.view = view;
        this.commands = commands;
        this.days = DateFormat.getInstanceForSkeleton("d MMM", ULocale.forLocale(messages.locale()));
    }

    EditionCommands commands() {
        return commands;
    }

    /// Whether rows would look different; typing changes an edition, not its row.
    boolean differ(Letter old, Letter letter) {
        return !old.versions().equals(letter.versions()) || !tags(old).equals(tags(letter));
    }

    private static List<String> tags(Letter letter) {
        return letter.editions().stream()
                .map(edition -> edition.id() + " " + edition.language())
                .toList();
    }

    void show() {
        view.showEditions(open.letter().editions().stream().map(this::row).toList());
        view.showVersions(open.letter().versions().items().reversed().stream()
                .map(this::row)
                .toList());
    }

    private Node row(Edition edition) {
        boolean original = edition.translates() == null;
        boolean here = edition.id().equals(open.editionProperty().get());
        var row = view.row(
                LanguageChoice.own(edition.language()), original ? messages.text("outline.original") : "", here);
        row.setId("edition." + edition.language());
        row.setOnAction(_ -> open.showEdition(edition.id()));
        var language = new MenuItem(messages.text("outline.edition.language"));
        language.setOnAction(_ -> commands.changeLanguage(edition.id()));
        var remove = new MenuItem(messages.text("outline.edition.remove"));
        remove.setDisable(original);
        remove.setOnAction(_ -> commands.removeEdition(edition.id()));
        row.setContextMenu(new ContextMenu(language, remove));
        return row;
    }

    /// A version is only listed here: its name and its day.
    private Node row(Version version) {
        var line = OutlineView.line(version.name(), days.format(Date.from(version.at())), 0);
        line.getStyleClass().add("side-row");
        return line;
    }
}
