package org.undersigned.outline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.document.LetterEdit;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.Command;
import org.undersigned.kit.controls.LanguageForm;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.LanguageChoice;
import org.undersigned.language.Messages;
import org.undersigned.model.Edition;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;

/// What can be done with editions; menus act on the one on show.
final class EditionCommands {

    private final OpenLetter open;
    private final Ids ids;
    private final Messages messages;
    private final Dialogs dialogs;
    private final LanguageForm languages;
    private final Command add;
    private final Command language;
    private final Command remove;

    EditionCommands(OpenLetter open, Ids ids, Messages messages, Dialogs dialogs, LanguageForm languages) {
        this.open = open;
        this.ids = ids;
        this.messages = messages;
        this.dialogs = dialogs;
        this.languages = languages;
        add = Command.always("edition.add", messages.text("outline.edition.add"), Feather.PLUS, null, this::addEdition);
        language = Command.always(
                "edition.language",
                messages.text("outline.edition.language"),
                Feather.GLOBE,
                null,
                () -> changeLanguage(open.editionProperty().get()));
        var translated = javafx.beans.binding.Bindings.createBooleanBinding(
                () -> !open.letter()
                        .original()
                        .id()
                        .equals(open.editionProperty().get()),
                open.letterProperty(),
                open.editionProperty());
        remove = Command.when(
                "edition.remove",
                messages.text("outline.edition.remove"),
                Feather.TRASH_2,
                null,
                translated,
                () -> removeEdition(open.editionProperty().get()));
    }

    List<Command> all() {
        return List.of(add, language, remove);
    }

    Command add() {
        return add;
    }

    /// A copy of the edition on show, to write over, and shown at once.
    private void addEdition() {
        languages
                .ask(messages.text("outline.add.title"), messages.text("outline.add.verb"), taken())
                .ifPresent(tag -> {
                    var copy = open.edition().copyFor(ids.fresh(), tag, ids);
                    open.apply(new LetterEdit.AddEdition(copy));
                    open.showEdition(copy.id());
                });
    }

    void changeLanguage(Id<Edition> edition) {
        languages
                .ask(messages.text("outline.change.title"), messages.text("outline.change.verb"), taken())
                .ifPresent(tag -> open.apply(new LetterEdit.ChangeLanguage(edition, tag)));
    }

    void removeEdition(Id<Edition> edition) {
        var name = LanguageChoice.own(open.letter().editions().get(edition).language());
        boolean sure = dialogs.confirm(
                messages.text("outline.remove.question", name),
                messages.text("outline.remove.detail"),
                messages.text("outline.remove.verb"));
        if (sure) {
            open.apply(new LetterEdit.RemoveEdition(edition));
        }
    }

    private Set<String> taken() {
        return open.letter().editions().stream().map(Edition::language).collect(Collectors.toSet());
    }
}
