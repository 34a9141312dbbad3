package org.undersigned.editor;

import org.undersigned.editor.area.Facts;
import org.undersigned.language.Messages;
import org.undersigned.language.SignatoryForm;
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
        return new SignatoryForm(letter, edition).printed(signatory);
    }

    @Override
    public String more(int count) {
        return messages.text("editor.list.more", count);
    }
}
