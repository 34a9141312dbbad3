package org.undersigned.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;

/// Copies kept at locations, and who else names the same files.
final class Copies {

    private Copies() {}

    /// The letter with another copy, or none, kept at a location; the one before goes when nothing else names it.
    static Letter at(Letter letter, Id<Source> source, Id<Location> location, @Nullable Id<KeptFile> copy) {
        var home = letter.sources().get(source);
        var place = home.locations().get(location);
        var before = place.keptCopy();
        var changed = home.withLocations(home.locations().with(place.withKeptCopy(copy)));
        var next = letter.withSources(letter.sources().with(changed));
        return before == null ? next : withoutUnnamed(next, List.of(before));
    }

    /// The letter without those of `files` that nothing in it names any more.
    static Letter withoutUnnamed(Letter letter, Collection<Id<KeptFile>> files) {
        if (files.isEmpty()) {
            return letter;
        }
        var unnamed = new HashSet<>(files);
        unnamed.removeAll(named(letter));
        unnamed.removeIf(file -> !letter.keptFiles().contains(file));
        return letter.withKeptFiles(letter.keptFiles().withoutAll(unnamed));
    }

    private static Set<Id<KeptFile>> named(Letter letter) {
        var named = new HashSet<@Nullable Id<KeptFile>>();
        for (var source : letter.sources()) {
            source.locations().forEach(location -> named.add(location.keptCopy()));
        }
        letter.organisations().forEach(organisation -> named.add(organisation.logo()));
        letter.ledger().entries().forEach(entry -> named.add(entry.evidence()));
        letter.editions().forEach(edition -> pictures(edition, named));
        named.remove(null);
        return Set.copyOf(named);
    }

    private static void pictures(Edition edition, Set<@Nullable Id<KeptFile>> named) {
        pictures(edition.blocks(), named);
        edition.notes().forEach(note -> pictures(note.body(), named));
    }

    private static void pictures(Register<Block> blocks, Set<@Nullable Id<KeptFile>> named) {
        for (var block : blocks) {
            for (var inline : block.prose().inlines()) {
                if (inline instanceof Inline.Picture picture) {
                    named.add(picture.file());
                }
            }
        }
    }
}
