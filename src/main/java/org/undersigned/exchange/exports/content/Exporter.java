package org.undersigned.exchange.exports.content;

/// One format a letter can be written in.
public interface Exporter {

    /// The end of the file's name, without the dot, in lower case: `md`, `docx`, `canonical.txt`.
    String extension();

    /// The key of the format's name: `export.format.md`.
    String nameKey();

    /// The whole edition in this format. Equal letters give equal bytes.
    byte[] export(Outgoing outgoing);
}
