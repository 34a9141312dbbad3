package org.undersigned.exchange.references;

import java.util.List;
import org.undersigned.model.source.Source;

/// What was read from a text: the sources in order, and what is left over. Together they account for every entry.
public record ReferenceReading(List<Source> sources, List<Unread> unread) {

    public ReferenceReading {
        sources = List.copyOf(sources);
        unread = List.copyOf(unread);
    }
}
