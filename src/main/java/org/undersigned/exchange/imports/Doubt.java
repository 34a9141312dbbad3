package org.undersigned.exchange.imports;

import java.util.List;
import java.util.Locale;

/// Something the importer is not sure of, to be asked rather than guessed in silence.
///
/// @param arguments words of the input that the sentence quotes
public record Doubt(Kind kind, List<String> arguments) {

    /// What kind of question it is.
    public enum Kind {
        ROLE,
        TITLE,
        LETTERHEAD_OR_RECIPIENT,
        WEB_PAGE_FURNITURE,
        LINES_OR_FLOW,
        MANY_PARAGRAPHS,
        SIGNATORY_FORM,
        PERSON_OR_ORGANISATION,
        MARKER_WITHOUT_NOTE,
        NOTE_WITHOUT_MARKER,
        NOTE_DEFINED_TWICE,
        MARKER_AMBIGUOUS,
        NO_LIST_FOUND,
        LANGUAGE,
        QUOTED_MAIL,
        ENCODING,
        CHARACTERS_DROPPED
    }

    public Doubt {
        arguments = List.copyOf(arguments);
    }

    public static Doubt of(Kind kind, String... arguments) {
        return new Doubt(kind, List.of(arguments));
    }

    /// The key of the sentence that words it: `import.doubt.role`, with [#arguments] as its arguments.
    public String key() {
        return "import.doubt." + kind.name().toLowerCase(Locale.ROOT);
    }
}
