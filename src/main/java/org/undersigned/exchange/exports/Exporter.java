package org.undersigned.exchange.exports;

import org.undersigned.model.Edition;
import org.undersigned.model.Letter;

/// One format a letter can be written in as text.
public interface Exporter {

    /// The end of the file's name, without the dot, in lower case: `md`, `txt`, `canonical.txt`.
    String extension();

    /// The key of the format's name: `export.format.markdown`.
    String nameKey();

    /// The whole edition in this format; lines end in a line feed.
    String export(Letter letter, Edition edition);
}
