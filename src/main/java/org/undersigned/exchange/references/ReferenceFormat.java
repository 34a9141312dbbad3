package org.undersigned.exchange.references;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.Source;

/// The forms in which sources come and go. All but [#ADDRESSES] can be written as well as read.
public enum ReferenceFormat {
    BIBTEX("bib") {
        @Override
        public ReferenceReading read(String text, Ids ids) {
            return BibTex.read(text, ids);
        }

        @Override
        public String write(Iterable<Source> sources) {
            return BibTex.write(sources);
        }
    },
    RIS("ris") {
        @Override
        public ReferenceReading read(String text, Ids ids) {
            return Ris.read(text, ids);
        }

        @Override
        public String write(Iterable<Source> sources) {
            return Ris.write(sources);
        }
    },
    CSL_JSON("json") {
        @Override
        public ReferenceReading read(String text, Ids ids) {
            return CslJson.read(text, ids);
        }

        @Override
        public String write(Iterable<Source> sources) {
            return CslJson.write(sources);
        }
    },
    ADDRESSES("txt") {
        @Override
        public ReferenceReading read(String text, Ids ids) {
            return AddressList.read(text, ids);
        }

        @Override
        public String write(Iterable<Source> sources) {
            return AddressList.write(sources);
        }
    };

    private final String extension;

    ReferenceFormat(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }

    /// Sources and an account of the rest; never fails, whatever the text.
    public abstract ReferenceReading read(String text, Ids ids);

    public abstract String write(Iterable<Source> sources);

    /// The format that a file's name promises.
    public static Optional<ReferenceFormat> of(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return List.of(values()).stream()
                .filter(format -> name.endsWith("." + format.extension))
                .findFirst();
    }
}
