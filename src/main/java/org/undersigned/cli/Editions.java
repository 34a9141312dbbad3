package org.undersigned.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;

/// Finds the edition that `--edition` names; the original where nobody says which.
final class Editions {

    private Editions() {}

    /// @param language a BCP 47 tag, such as `es`; `es-MX` is found for `es` when no edition is plain `es`
    static Edition find(Terminal terminal, Letter letter, @Nullable String language) throws Refused {
        if (language == null) {
            return letter.original();
        }
        var wanted = language.toLowerCase(Locale.ROOT);
        for (var edition : letter.editions()) {
            if (edition.language().toLowerCase(Locale.ROOT).equals(wanted)) {
                return edition;
            }
        }
        for (var edition : letter.editions()) {
            if (edition.language().toLowerCase(Locale.ROOT).startsWith(wanted + "-")) {
                return edition;
            }
        }
        var known = letter.editions().stream().map(Edition::language).collect(Collectors.joining(", "));
        throw new Refused(terminal.text("cli.noEdition", language, known));
    }
}
