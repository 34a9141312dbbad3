package org.undersigned.editor;

import java.util.ArrayList;
import java.util.Optional;
import org.undersigned.editor.area.Facts;
import org.undersigned.language.Messages;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Signatory;

/// How the sheet words the entries of the list.
final class ListWording implements Facts.ListWords {

    private final Messages messages;

    ListWording(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String line(Letter letter, Edition edition, Signatory signatory) {
        if (!signatory.printedForm().isEmpty()) {
            return signatory.printedForm();
        }
        var parts = new ArrayList<String>();
        Optional.ofNullable(signatory.person())
                .flatMap(letter.persons()::find)
                .ifPresent(person -> parts.add(person.names().in(edition.language())));
        if (!signatory.role().isEmpty()) {
            parts.add(signatory.role());
        }
        Optional.ofNullable(signatory.organisation())
                .flatMap(letter.organisations()::find)
                .ifPresent(organisation -> parts.add(organisation.names().in(edition.language())));
        return String.join(" – ", parts);
    }

    @Override
    public String more(int count) {
        return messages.text("editor.list.more", count);
    }
}
