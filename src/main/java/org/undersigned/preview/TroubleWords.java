package org.undersigned.preview;

import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.undersigned.language.Messages;
import org.undersigned.typeset.Troubles;

/// Says what could not be printed as the letter has it.
final class TroubleWords {

    private static final int SHOWN = 8;

    private final Messages messages;

    TroubleWords(Messages messages) {
        this.messages = messages;
    }

    /// A sentence or two, or empty when all is well.
    String of(Troubles troubles) {
        var sentences = new ArrayList<String>();
        if (!troubles.characters().isEmpty()) {
            var some = troubles.characters().stream()
                    .limit(SHOWN)
                    .map(TroubleWords::named)
                    .collect(Collectors.joining(", "));
            sentences.add(messages.text(
                    "preview.missingCharacters", troubles.characters().size(), some));
        }
        if (!troubles.pictures().isEmpty()) {
            sentences.add(
                    messages.text("preview.missingPictures", troubles.pictures().size()));
        }
        return String.join(" ", sentences);
    }

    /// The character and its number: the screen may lack a picture of it as the page does.
    private static String named(int character) {
        return String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(character), character);
    }
}
