package org.undersigned.cli;

import org.undersigned.model.Letter;
import org.undersigned.model.identity.Ids;

/// A kind of thing that a file can bring into a letter that is there already.
interface Contribution {

    /// What `--as` calls it.
    String name();

    /// How surely a file holds it, from 0 (it cannot) to 1. The kind that is surest takes the file.
    double evidence(byte[] bytes, String fileName);

    /// @throws Refused when nothing can be read from the file
    Contributed into(Letter letter, byte[] bytes, String fileName, Ids ids) throws Refused;

    /// @param account where everything of the file went, in the user's language
    record Contributed(Letter letter, String account) {}
}
