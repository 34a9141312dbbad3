package org.undersigned.review;

import org.undersigned.exchange.imports.Understanding;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Ids;

/// What came of the import so far, counted.
///
/// @param doubts pieces and questions about the whole that want a look
record ReviewSummary(int notes, int sources, int signatories, int doubts, int leftOut) {

    static ReviewSummary of(Understanding understanding) {
        var letter = understanding.letter(Ids.counting("count"));
        return new ReviewSummary(
                letter.original().notes().size(),
                letter.sources().size(),
                letter.signatories().size(),
                understanding.unsure() + understanding.doubts().size(),
                understanding.report().leftOut().size());
    }

    String words(Messages messages) {
        return messages.text("review.summary", notes, sources, signatories, doubts);
    }
}
