package org.undersigned.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/// One command: what it is called with, and what it does.
interface Job {

    /// Its name, options and words.
    CommandSpec spec();

    /// Does it, after the options of [#spec] were read.
    ///
    /// @throws Refused when it cannot be done for a reason that has a sentence
    /// @throws IOException when a file cannot be read or written
    void run() throws IOException, Refused;
}
