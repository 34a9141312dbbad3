package org.undersigned.signatories.entry;

import org.jspecify.annotations.Nullable;
import org.undersigned.language.Messages;
import org.undersigned.language.SignatoryForm;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Signatory;

/// Says what the name of an organisation, as typed, will do: name one the letter has, or rename one everywhere.
public final class EntryHint {

    private final Messages messages;

    public EntryHint(Messages messages) {
        this.messages = messages;
    }

    /// Says how a country is printed where that is not the name it is shown by; else nothing.
    String ofSpelling(SignatoryForm form, Signatory signatory) {
        var printed = form.country(signatory);
        return printed.equals(form.countryName(signatory)) ? "" : messages.text("signatories.entry.spelling", printed);
    }

    /// @param entry the entry whose organisation is typed; null for none
    public String of(Letter letter, @Nullable Id<Signatory> entry, String typed) {
        var old = entry == null
                ? null
                : letter.signatories().find(entry).map(Signatory::organisation).orElse(null);
        if (old == null || typed.isEmpty()) {
            return "";
        }
        var named = EntryDraft.named(letter, typed);
        if (named.isPresent()) {
            return named.get().id().equals(old) ? "" : messages.text("signatories.entry.known");
        }
        long entries = letter.signatories().stream()
                .filter(signatory -> old.equals(signatory.organisation()))
                .count();
        return messages.text("signatories.entry.renames", entries);
    }
}
