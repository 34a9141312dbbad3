package org.undersigned.exchange.imports;

import org.undersigned.exchange.people.SignatoryLine;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.Role;

/// What a piece of the imported text is taken for.
public sealed interface Reading {

    /// A block of the letter.
    ///
    /// @param linesKept whether its lines stay lines; else they are one flowing text
    record Part(Role role, Layout layout, boolean linesKept) implements Reading {

        public static Part of(Role role) {
            return new Part(role, Layout.PLAIN, false);
        }

        public Part withRole(Role changed) {
            return new Part(changed, layout, linesKept);
        }

        public Part withLayout(Layout changed) {
            return new Part(role, changed, linesKept);
        }

        public Part withLinesKept(boolean changed) {
            return new Part(role, layout, changed);
        }
    }

    /// More of the block above, from which something parted it: a note that stood in between, a page's end.
    record MoreOfBlock(boolean onNewLine) implements Reading {}

    /// The start of a note, and the marker by which the text calls it, such as `1` or `*`.
    record NoteText(String label, boolean linesKept) implements Reading {}

    /// A further paragraph of the note above.
    record MoreOfNote(boolean linesKept) implements Reading {}

    /// One entry of the list of signatories.
    record ListEntry(SignatoryLine entry) implements Reading {}

    /// The words above the list, such as "Signatories:".
    record ListHeading() implements Reading {}

    /// The words above a group in the list; they name its tier.
    record TierHeading() implements Reading {}

    /// Where a reference-style Markdown link leads: used where it is named, no text of its own.
    record LinkTarget(String label, String address) implements Reading {}

    /// No part of the letter; the report says so.
    record LeftOut(Fate reason) implements Reading {}
}
