package org.undersigned.exchange.imports;

import java.util.Locale;

/// Why a file cannot be imported as text.
public enum Refusal {
    EMPTY,
    TOO_LARGE,
    BINARY,
    PDF,
    WORD_PROCESSOR,
    PICTURE,
    LETTER_FILE;

    /// The key of the sentence for it: `import.refused.pdf`, with the file's name as its argument.
    public String key() {
        return "import.refused." + name().toLowerCase(Locale.ROOT);
    }
}
