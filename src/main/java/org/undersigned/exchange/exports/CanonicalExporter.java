package org.undersigned.exchange.exports;

import org.undersigned.exchange.exports.content.Outgoing;
import org.undersigned.exchange.exports.content.TextExporter;
import org.undersigned.model.CanonicalText;

/// The form that the fingerprint is made of, byte for byte.
public final class CanonicalExporter implements TextExporter {

    @Override
    public String extension() {
        return "canonical.txt";
    }

    @Override
    public String nameKey() {
        return "export.format.canonical";
    }

    @Override
    public String text(Outgoing outgoing) {
        return CanonicalText.of(outgoing.letter(), outgoing.edition());
    }
}
