package org.undersigned.exchange.references;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.Source;

/// The forms in which sources come and go.
public enum ReferenceFormat {
    BIBTEX("bib"),
    RIS("ris"),
    CSL_JSON("json"),
    /// Titles and addresses alone: what else is known of a source does not fit.
    ADDRESSES("txt");

    private final String extension;

    ReferenceFormat(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }

    /// Sources and an account of the rest; never fails, whatever the text.
    public ReferenceReading read(String text, Ids ids) {
        return switch (this) {
            case BIBTEX -> BibTex.read(text, ids);
            case RIS -> Ris.read(text, ids);
            case CSL_JSON -> CslJson.read(text, ids);
            case ADDRESSES -> AddressList.read(text, ids);
        };
    }

    public String write(Iterable<Source> sources) {
        return switch (this) {
            case BIBTEX -> BibTex.write(sources);
            case RIS -> Ris.write(sources);
            case CSL_JSON -> CslJson.write(sources);
            case ADDRESSES -> AddressList.write(sources);
        };
    }

    /// The format that a file's name promises.
    public static Optional<ReferenceFormat> of(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.extension))
                .findFirst();
    }
}
