package org.undersigned.exchange.exports;

import org.undersigned.citing.style.Styler;
import org.undersigned.exchange.exports.content.Exporter;
import org.undersigned.exchange.exports.content.Outgoing;

/// Writes editions in a format with their citations in the letter's style. Not for the canonical form, which is of the
/// author's own words.
record StyledExporter(Exporter format, Styler styler) implements Exporter {

    @Override
    public String extension() {
        return format.extension();
    }

    @Override
    public String nameKey() {
        return format.nameKey();
    }

    @Override
    public byte[] export(Outgoing outgoing) {
        var shown = styler.shown(outgoing.letter(), outgoing.edition());
        return format.export(new Outgoing(outgoing.letter(), shown, outgoing.today(), outgoing.pictures()));
    }
}
