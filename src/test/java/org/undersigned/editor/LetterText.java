package org.undersigned.editor;

import java.util.stream.Collectors;
import org.undersigned.document.OpenLetter;

/// What the control's text must be for a letter.
final class LetterText {

    private LetterText() {}

    static String of(OpenLetter open) {
        return open.edition().blocks().stream()
                .map(block -> block.prose().text().replace('\n', '\u2028'))
                .collect(Collectors.joining("\n"));
    }
}
