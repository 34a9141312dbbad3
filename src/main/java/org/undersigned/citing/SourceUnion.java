package org.undersigned.citing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.AddressCheck;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;

/// Two sources made one: what it says, and where the locations of the one that goes are now.
///
/// Nothing that only one of them said is lost. Where both say something else, the one that stays is right unless the
/// other was chosen; an identifier that loses stands among the other fields.
///
/// @param moved for each location of `gone` the location of `merged` that it became
public record SourceUnion(Source merged, Id<Source> gone, Map<Id<Location>, Id<Location>> moved) {

    public SourceUnion {
        moved = Map.copyOf(moved);
    }

    public static SourceUnion of(Source kept, Source gone) {
        return of(kept, gone, Set.of());
    }

    /// @param fromGone the fields that the source which goes is right about
    public static SourceUnion of(Source kept, Source gone, Set<SourceField> fromGone) {
        var merged = kept;
        for (var field : SourceField.values()) {
            if (fromGone.contains(field) || (!field.isSaidBy(kept) && field.isSaidBy(gone))) {
                merged = field.taken(merged, gone);
            }
        }
        var locations = new Locations(kept, gone);
        return new SourceUnion(withMaps(merged, gone, locations.register), gone.id(), locations.moved);
    }

    /// The fields of which both say something, and not the same: where somebody must choose.
    public static Set<SourceField> differing(Source one, Source other) {
        var fields = EnumSet.noneOf(SourceField.class);
        for (var field : SourceField.values()) {
            if (field.isSaidBy(one) && field.isSaidBy(other) && !field.isAlike(one, other)) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static Source withMaps(Source source, Source gone, Register<Location> locations) {
        var identifiers = new TreeMap<>(gone.identifiers());
        identifiers.putAll(source.identifiers());
        var others = new TreeMap<>(gone.otherFields());
        gone.identifiers().forEach((name, value) -> {
            if (!value.equals(identifiers.get(name))) {
                others.putIfAbsent(name, value);
            }
        });
        source.otherFields()
                .forEach((name, value) -> others.merge(name, value, (theirs, ours) -> both(name, ours, theirs)));
        return new Source(
                source.id(),
                source.kind(),
                source.title(),
                source.authors(),
                source.publisher(),
                source.dateWritten(),
                source.date(),
                source.language(),
                source.pages(),
                identifiers,
                others,
                locations);
    }

    /// Two values of a field that nobody understood, each line once; what is not words is not added to.
    private static String both(String name, String ours, String theirs) {
        if (name.equals("type") || name.equals("citation-key")) {
            return ours;
        }
        return Stream.concat(ours.lines(), theirs.lines()).distinct().collect(Collectors.joining("\n"));
    }

    /// The locations of both, those with the same address as one.
    private static final class Locations {

        private final Map<Id<Location>, Id<Location>> moved = new HashMap<>();
        private Register<Location> register;

        Locations(Source kept, Source gone) {
            register = kept.locations();
            var byAddress = new HashMap<String, Id<Location>>();
            register.forEach(place -> byAddress.putIfAbsent(Addresses.identity(place.address()), place.id()));
            for (var place : gone.locations()) {
                var same = byAddress.get(Addresses.identity(place.address()));
                var at = same == null ? place.withId(free(gone.id(), place.id())) : one(register.get(same), place);
                register = register.with(at);
                byAddress.put(Addresses.identity(place.address()), at.id());
                moved.put(place.id(), at.id());
            }
        }

        private Id<Location> free(Id<Source> source, Id<Location> id) {
            var free = id;
            while (register.contains(free)) {
                free = Id.of(source.value() + "." + free.value());
            }
            return free;
        }

        private static Location one(Location kept, Location gone) {
            var note = kept.note().isBlank() || kept.note().equals(gone.note())
                    ? gone.note()
                    : gone.note().isBlank() ? kept.note() : kept.note() + "; " + gone.note();
            return kept.withLanguage(kept.language().isBlank() ? gone.language() : kept.language())
                    .withSeen(later(kept.seen(), gone.seen()))
                    .withNote(note)
                    .withKeptCopy(kept.keptCopy() == null ? gone.keptCopy() : kept.keptCopy())
                    .withCheck(later(kept.check(), gone.check()));
        }

        private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one == null || (other != null && other.isAfter(one)) ? other : one;
        }

        private static @Nullable AddressCheck later(@Nullable AddressCheck one, @Nullable AddressCheck other) {
            return at(other).isAfter(at(one)) ? other : one;
        }

        private static Instant at(@Nullable AddressCheck check) {
            return check == null ? Instant.MIN : check.at();
        }
    }
}
