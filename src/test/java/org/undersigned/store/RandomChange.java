package org.undersigned.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.undersigned.model.ArbitraryLetters;
import org.undersigned.model.Ledger;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Identified;
import org.undersigned.model.identity.Register;

/// A letter with some of its parts replaced by parts of another, or put in another order.
final class RandomChange {

    private RandomChange() {}

    static Letter of(Letter letter, Random random) {
        var other = new ArbitraryLetters(random).letter();
        return switch (random.nextInt(9)) {
            case 0 -> letter.withEditions(mixed(letter.editions(), other.editions(), random));
            case 1 -> letter.withSources(mixed(letter.sources(), other.sources(), random));
            case 2 ->
                letter.withPeople(
                        mixed(letter.organisations(), other.organisations(), random),
                        mixed(letter.persons(), other.persons(), random),
                        mixed(letter.signatories(), other.signatories(), random));
            case 3 -> letter.withLedger(letter.ledger().plus(other.ledger().entries()));
            case 4 -> letter.withLedger(new Ledger(half(letter.ledger().entries())));
            case 5 -> letter.withVersions(mixed(letter.versions(), other.versions(), random));
            case 6 -> letter.withKeptFiles(mixed(letter.keptFiles(), other.keptFiles(), random));
            case 7 -> letter.withSettings(other.settings());
            default -> letter.withSignatories(mixed(letter.signatories(), Register.empty(), random));
        };
    }

    private static <T> java.util.List<T> half(java.util.List<T> items) {
        return items.subList(0, items.size() / 2);
    }

    /// Some of the old, all of the new (whose ids partly collide, so that items are replaced), in any order; at least
    /// one of the old stays, because an edition must.
    private static <T extends Identified<T>> Register<T> mixed(Register<T> old, Register<T> added, Random random) {
        var kept = new ArrayList<T>();
        for (var item : old) {
            if (kept.isEmpty() || random.nextInt(3) > 0) {
                kept.add(item);
            }
        }
        var all = new ArrayList<>(Register.copyOf(kept).withAll(added.items()).items());
        Collections.shuffle(all, random);
        return Register.copyOf(all);
    }
}
