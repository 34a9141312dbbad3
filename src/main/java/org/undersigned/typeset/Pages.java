package org.undersigned.typeset;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Finished pages: a PDF, which is previewed, exported and printed as it stands.
public final class Pages {

    private final byte[] pdf;
    private final int count;
    private final Troubles troubles;
    private final List<Spot> spots;

    /// @param pdf handed over: the caller must not change it afterwards
    /// @param spots of the paragraphs, in no order
    public Pages(byte[] pdf, int count, Troubles troubles, List<Spot> spots) {
        this.spots = List.copyOf(spots);
        this.pdf = pdf;
        this.count = count;
        this.troubles = troubles;
    }

    /// The bytes themselves; not to be changed.
    public byte[] pdf() {
        return pdf;
    }

    public int count() {
        return count;
    }

    /// What could not be printed as the letter has it.
    public Troubles troubles() {
        return troubles;
    }

    /// Where paragraphs begin, of the text and of the notes.
    public List<Spot> spots() {
        return spots;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(pdf);
    }
}
