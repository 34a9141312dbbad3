package org.undersigned.exchange.lists.tables;

/// Something that was done while reading and that whoever imports should know.
public enum TableNotice {
    /// There were more rows than we read.
    ROWS_LEFT_OUT,
    /// A cell or a row was longer than we read.
    CELLS_SHORTENED,
    /// Bytes that mean nothing in the encoding were replaced.
    LETTERS_REPLACED,
    /// A quotation mark is never closed or stands inside a cell, so the file was read line by line.
    QUOTES_MISPLACED,
    /// The file ends in the middle; what stood before was read.
    ENDS_TOO_SOON
}
