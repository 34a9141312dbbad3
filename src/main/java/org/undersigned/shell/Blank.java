package org.undersigned.shell;

import org.undersigned.model.Letter;

/// Whether a letter holds anything that somebody would miss.
final class Blank {

    private Blank() {}

    static boolean is(Letter letter) {
        return letter.signatories().isEmpty()
                && letter.sources().isEmpty()
                && letter.editions().stream()
                        .allMatch(edition -> edition.notes().isEmpty()
                                && edition.blocks().stream()
                                        .allMatch(block -> block.prose().isEmpty()));
    }
}
