package org.undersigned.exchange.lists.tables;

/// What kind of file a table was read from.
public enum TableFormat {
    CSV,
    XLSX,
    HTML,
    VCARD,
    LINES
}
