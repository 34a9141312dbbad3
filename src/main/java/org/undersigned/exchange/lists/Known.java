package org.undersigned.exchange.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.language.Folding;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;

/// Who the letter has, found by any of their names as folded letters. One thread.
final class Known {

    private final Map<String, Id<Organisation>> organisations = new HashMap<>();
    private final Map<String, Id<Signatory>> signatories = new HashMap<>();

    Known(Letter letter) {
        for (var organisation : letter.organisations()) {
            for (var name : organisation.names().byLanguage().values()) {
                organisations.putIfAbsent(key(name), organisation.id());
            }
        }
        for (var signatory : letter.signatories()) {
            var person = signatory.person() == null
                    ? null
                    : letter.persons().find(signatory.person()).orElse(null);
            var organisation = signatory.organisation() == null
                    ? null
                    : letter.organisations().find(signatory.organisation()).orElse(null);
            addNames(signatory, person, organisation);
        }
    }

    private void addNames(Signatory signatory, @Nullable Person person, @Nullable Organisation organisation) {
        var persons = person == null ? List.of("") : person.names().byLanguage().values();
        var names = organisation == null
                ? List.of("")
                : organisation.names().byLanguage().values();
        for (var one : persons) {
            for (var other : names) {
                signatories.putIfAbsent(key(one) + "\n" + key(other), signatory.id());
            }
        }
    }

    @Nullable
    Id<Organisation> organisation(String name) {
        return organisations.get(key(name));
    }

    @Nullable
    Id<Signatory> signatory(String keyOfEntry) {
        return signatories.get(keyOfEntry);
    }

    @Nullable
    Id<Signatory> signatory(ListEntry entry) {
        return signatory(key(entry));
    }

    @Nullable
    Id<Organisation> organisationByKey(String key) {
        return organisations.get(key);
    }

    static String key(ListEntry entry) {
        return key(entry.person()) + "\n" + key(entry.organisation());
    }

    /// A name by its letters and digits alone.
    static String key(String name) {
        if (name.isEmpty()) {
            return name;
        }
        var folded = Folding.fold(name);
        var key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c >= '\u0300') {
                key.append(c);
            }
        }
        return key.isEmpty() ? folded : key.toString();
    }
}
