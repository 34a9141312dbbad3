package org.undersigned.exchange.exports;

import org.undersigned.model.CanonicalText;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;

/// The form that the fingerprint is made of, byte for byte.
public final class CanonicalExporter implements Exporter {

    @Override
    public String extension() {
        return "canonical.txt";
    }

    @Override
    public String nameKey() {
        return "export.format.canonical";
    }

    @Override
    public String export(Letter letter, Edition edition) {
        return CanonicalText.of(letter, edition);
    }
}
