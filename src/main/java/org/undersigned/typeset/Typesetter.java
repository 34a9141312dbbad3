package org.undersigned.typeset;

import org.undersigned.model.Edition;
import org.undersigned.model.Letter;

/// Sets a letter into pages. Equal letters give equal bytes. Safe to use from several threads at once.
public interface Typesetter {

    /// The pages of one edition as PDF.
    ///
    /// @param watch is told of each finished page, and may stop the work by an exception of its own
    /// @throws TypesettingFailure when the engine gives up, which no letter should bring about
    Pages set(Letter letter, Edition edition, Watch watch);

    default Pages set(Letter letter, Edition edition) {
        return set(letter, edition, Watch.NOBODY);
    }
}
