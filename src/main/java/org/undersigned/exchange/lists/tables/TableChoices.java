package org.undersigned.exchange.lists.tables;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// What somebody knows better than the evidence. What is null is found by evidence.
///
/// @param delimiter between the cells of a line; a line feed for lines that are not divided
/// @param sheet the name of the sheet to read
public record TableChoices(
        @Nullable Charset encoding,
        @Nullable Character delimiter,
        @Nullable String sheet) {

    public static final TableChoices NONE = new TableChoices(null, null, null);

    /// The delimiter of lines that are not divided into cells.
    public static final char UNDIVIDED = '\n';

    public TableChoices withEncoding(Charset changed) {
        return new TableChoices(changed, delimiter, sheet);
    }

    public TableChoices withDelimiter(char changed) {
        return new TableChoices(encoding, changed, sheet);
    }

    public TableChoices withSheet(String changed) {
        return new TableChoices(encoding, delimiter, changed);
    }
}
