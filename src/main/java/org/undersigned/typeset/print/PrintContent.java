package org.undersigned.typeset.print;

import java.io.IOException;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Role;
import org.undersigned.typeset.Pages;

/// What of a letter is put on paper.
public enum PrintContent {
    LETTER,
    /// With wide margins for remarks, and lines that can be named.
    DRAFT,
    SIGNATORIES;

    /// Millimetres: room for a hand.
    static final double DRAFT_MARGIN = 42;

    private static final double DRAFT_LINES = 1.6;

    /// The letter as it is to be set for this.
    public Letter letter(Letter letter) {
        if (this != DRAFT) {
            return letter;
        }
        var style = letter.settings()
                .pageStyle()
                .withMargin(DRAFT_MARGIN)
                .withLineHeight(DRAFT_LINES)
                .withJustified(false);
        return letter.withSettings(letter.settings().withPageStyle(style));
    }

    /// The edition as it is to be set for this. The list goes without its letter, under the letter's title.
    public Edition edition(Edition edition) {
        if (this != SIGNATORIES) {
            return edition;
        }
        var kept = edition.blocks().stream()
                .filter(block -> block.role() == Role.TITLE || block.role() == Role.SIGNATORIES)
                .toList();
        return edition.withBlocks(Register.copyOf(kept));
    }

    /// The pages once they are set, ready for a printer.
    public Pages finished(Pages pages) throws IOException {
        return this == DRAFT ? LineNumbers.on(pages) : pages;
    }
}
