package org.undersigned.preview;

import org.undersigned.kit.tasks.Progress;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.text.Block;

/// About how many pages a letter will take, before it is set, so that setting can say how far it is.
record Extent(double pages) {

    private static final double LETTERS_A_PAGE = 3200;
    private static final double NAMES_A_PAGE = 48;

    /// A letter shorter than this is set before anybody could read how far it is.
    private static final double SHORT = 20;

    /// What is not yet written to the file when the last page is.
    private static final double NEARLY_DONE = 0.97;

    static Extent of(Letter letter, Edition edition) {
        double letters = edition.blocks().stream().mapToInt(Extent::letters).sum()
                + edition.notes().stream()
                        .flatMap(note -> note.body().stream())
                        .mapToInt(Extent::letters)
                        .sum();
        double names = letter.signatories().stream().filter(Signatory::onList).count();
        return new Extent(1 + letters / LETTERS_A_PAGE + names / NAMES_A_PAGE);
    }

    private static int letters(Block block) {
        return block.prose().words().length();
    }

    /// @param finished pages so far
    void tell(Progress progress, int finished) {
        if (pages > SHORT) {
            progress.at(Math.min(NEARLY_DONE, finished / pages));
        }
    }
}
