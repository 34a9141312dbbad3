package org.undersigned.typeset.fo;

import java.util.List;
import org.undersigned.model.text.Headings;
import org.xml.sax.SAXException;

/// Writes the outline that a PDF reader shows beside the pages.
final class BookmarksFo {

    private final Fo fo;

    BookmarksFo(Fo fo) {
        this.fo = fo;
    }

    void write(List<Headings.Entry> entries) throws SAXException {
        if (entries.isEmpty()) {
            return;
        }
        fo.open("bookmark-tree");
        int depth = 0;
        for (var entry : entries) {
            for (; depth >= entry.depth(); depth--) {
                fo.close();
            }
            fo.open("bookmark", "internal-destination", Landmarks.name(entry.block()));
            fo.open("bookmark-title").text(entry.block().prose().words()).close();
            depth++;
        }
        for (; depth > 0; depth--) {
            fo.close();
        }
        fo.close();
    }
}
