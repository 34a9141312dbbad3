package org.undersigned.exchange.lists.tables;

/// What came of reading a file.
public sealed interface TableReading {

    record Read(Table table) implements TableReading {}

    record Refused(TableRefusal reason) implements TableReading {}
}
