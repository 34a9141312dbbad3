package org.undersigned.document;

import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.KeptFile;
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

    /// A source taken out. Citations of it stay in the notes, with their words and no address.
    record RemoveSource(Id<Source> source) implements SourceEdit {

        @Override
        public Letter applyTo(Letter letter) {
            return letter.withSources(letter.sources().without(source));
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
}
