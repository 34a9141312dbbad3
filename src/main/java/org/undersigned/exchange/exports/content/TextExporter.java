package org.undersigned.exchange.exports.content;

import java.nio.charset.StandardCharsets;

/// A format that is plain text, in UTF-8.
public interface TextExporter extends Exporter {

    /// The whole edition in this format; lines end in a line feed.
    String text(Outgoing outgoing);

    @Override
    default byte[] export(Outgoing outgoing) {
        return text(outgoing).getBytes(StandardCharsets.UTF_8);
    }
}
