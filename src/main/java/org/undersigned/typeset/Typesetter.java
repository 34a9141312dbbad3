package org.undersigned.typeset;

import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.source.KeptPictures;

/// Sets a letter into pages. Equal letters give equal bytes. Safe to use from several threads at once.
public interface Typesetter {

    /// The pages of one edition as PDF.
    ///
    /// @param pictures the only thing outside the letter's value that is read
    /// @param watch is told of each finished page, and may stop the work by an exception of its own
    /// @throws TypesettingFailure when the engine gives up, which no letter should bring about
    Pages set(Letter letter, Edition edition, KeptPictures pictures, Watch watch);

    default Pages set(Letter letter, Edition edition) {
        return set(letter, edition, KeptPictures.NONE, Watch.NOBODY);
    }

    /// Does what is slow the first time only, so that the first pages somebody waits for come at once. For a
    /// thread in the background.
    void warmUp();
}
