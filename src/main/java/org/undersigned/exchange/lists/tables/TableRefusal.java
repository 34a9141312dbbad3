package org.undersigned.exchange.lists.tables;

/// Why a file was not read.
public enum TableRefusal {
    EMPTY,
    TOO_LARGE,
    /// A workbook that unpacks to more than any list needs.
    UNPACKS_TOO_LARGE,
    /// A picture, a program, a document of another kind.
    NOT_A_LIST,
    /// A workbook of the kind before XLSX, or one with a password.
    OLD_OR_LOCKED_WORKBOOK,
    DAMAGED,
    NO_TABLE
}
