package org.undersigned.exchange.lists.tables;

import java.util.List;

/// What the evidence said of a file.
///
/// @param encoding of text, else empty
/// @param delimiter between the cells of a line, else empty
/// @param sheet the sheet of a workbook that was read, else empty
/// @param sheets every sheet of the workbook, in order
public record TableOrigin(TableFormat format, String encoding, String delimiter, String sheet, List<String> sheets) {

    public TableOrigin {
        sheets = List.copyOf(sheets);
    }

    static TableOrigin text(TableFormat format, String encoding, String delimiter) {
        return new TableOrigin(format, encoding, delimiter, "", List.of());
    }
}
