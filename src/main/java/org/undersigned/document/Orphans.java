package org.undersigned.document;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Identified;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Signatory;

/// Persons and organisations that neither a signatory nor a chapter names any more.
final class Orphans {

    private Orphans() {}

    static Letter removed(Letter letter) {
        var persons = named(letter.signatories(), Signatory::person);
        var organisations = named(letter.signatories(), Signatory::organisation);
        organisations.addAll(named(letter.organisations(), Organisation::chapterOf));
        return letter.withPeople(
                only(letter.organisations(), organisations), only(letter.persons(), persons), letter.signatories());
    }

    private static <T extends Identified<T>, U> Set<Id<U>> named(
            Register<T> register, Function<T, @Nullable Id<U>> name) {
        var ids = new HashSet<Id<U>>();
        for (var item : register) {
            var id = name.apply(item);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static <T extends Identified<T>> Register<T> only(Register<T> register, Set<Id<T>> ids) {
        return ids.size() >= register.size()
                ? register
                : Register.copyOf(register.stream()
                        .filter(item -> ids.contains(item.id()))
                        .toList());
    }
}
