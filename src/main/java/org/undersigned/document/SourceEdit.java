package org.undersigned.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.AddressCheck;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;

/// Changes of what claims stand on.
public sealed interface SourceEdit extends Edit {

    /// A source added, or everything said of it replaced.
    record PutSource(Source source) implements SourceEdit {

        @Override
        public Letter applyTo(Letter letter) {
            return letter.withSources(letter.sources().with(source));
        }

        @Override
        public String nameKey() {
            return "edit.putSource";
        }
    }

    /// Many sources added or replaced at once, as an import brings them.
    record PutSources(List<Source> sources) implements SourceEdit {

        public PutSources {
            sources = List.copyOf(sources);
        }

        @Override
        public Letter applyTo(Letter letter) {
            return letter.withSources(letter.sources().withAll(sources));
        }

        @Override
        public String nameKey() {
            return "edit.putSources";
        }
    }

    /// A source taken out, and the copies kept of it. Citations of it stay in the notes, with their words and no
    /// address.
    record RemoveSource(Id<Source> source) implements SourceEdit {

        @Override
        public Letter applyTo(Letter letter) {
            var gone = letter.sources().find(source).stream().flatMap(SourceEdit::copies);
            return Copies.withoutUnnamed(letter.withSources(letter.sources().without(source)), gone.toList());
        }

        @Override
        public String nameKey() {
            return "edit.removeSource";
        }
    }

    /// A file taken into the letter; its bytes are already in the store.
    record KeepFile(KeptFile file) implements SourceEdit {

        @Override
        public Letter applyTo(Letter letter) {
            return letter.withKeptFiles(letter.keptFiles().with(file));
        }

        @Override
        public String nameKey() {
            return "edit.keepFile";
        }
    }

    /// What was found at addresses, noted at every location that has one of them. An address that no location has any
    /// more is passed over.
    record PutChecks(Map<String, AddressCheck> byAddress) implements SourceEdit {

        public PutChecks {
            byAddress = Map.copyOf(byAddress);
        }

        @Override
        public Letter applyTo(Letter letter) {
            return letter.withSources(letter.sources()
                    .map(source -> source.withLocations(source.locations()
                            .map(location -> location.withCheck(
                                    byAddress.getOrDefault(location.address(), location.check()))))));
        }

        @Override
        public String nameKey() {
            return "edit.putChecks";
        }
    }

    /// A copy of what stands at a location taken into the letter, in place of one kept earlier; its bytes are already
    /// in the store.
    record KeepCopy(Id<Source> source, Id<Location> location, KeptFile file) implements SourceEdit {

        @Override
        public Letter applyTo(Letter letter) {
            return Copies.at(letter.withKeptFiles(letter.keptFiles().with(file)), source, location, file.id());
        }

        @Override
        public String nameKey() {
            return "edit.keepCopy";
        }
    }

    /// A kept copy given up. The file stays as long as something else in the letter names it.
    record DropCopy(Id<Source> source, Id<Location> location) implements SourceEdit {

        @Override
        public Letter applyTo(Letter letter) {
            return Copies.at(letter, source, location, null);
        }

        @Override
        public String nameKey() {
            return "edit.dropCopy";
        }
    }

    /// Two sources found to be one: `merged` says everything that is known of both, and `gone` goes. What cited `gone`
    /// in any edition cites `merged`, in the words the author wrote.
    ///
    /// @param moved for each location of `gone`, the location of `merged` that it became
    record MergeSources(Source merged, Id<Source> gone, Map<Id<Location>, Id<Location>> moved) implements SourceEdit {

        public MergeSources {
            moved = Map.copyOf(moved);
            if (merged.id().equals(gone)) {
                throw new IllegalArgumentException("A source is not merged with itself");
            }
        }

        @Override
        public Letter applyTo(Letter letter) {
            var before = Stream.of(
                    letter.sources().get(merged.id()), letter.sources().get(gone));
            var copies = before.flatMap(SourceEdit::copies).toList();
            var turned = new Recitation(gone, merged.id(), moved)
                    .in(letter.withSources(letter.sources().with(merged).without(gone)));
            return Copies.withoutUnnamed(turned, copies);
        }

        @Override
        public String nameKey() {
            return "edit.mergeSources";
        }
    }

    private static Stream<Id<KeptFile>> copies(Source source) {
        return source.locations().stream().map(Location::keptCopy).filter(Objects::nonNull);
    }
}
