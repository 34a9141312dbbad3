package org.undersigned.exchange.lists.exports;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What goes out.
///
/// @param fields in the order of [ExportField]; of plain text the printed form is all there is
/// @param everybody also those who are not on the list
/// @param byteOrderMark whether CSV starts with one, which spreadsheets on Windows ask for
public record ExportChoices(Set<ExportField> fields, boolean everybody, boolean byteOrderMark) {

    public static final ExportChoices OPENLY = new ExportChoices(ExportField.openly(), false, true);

    public ExportChoices {
        var copy = EnumSet.noneOf(ExportField.class);
        copy.addAll(fields);
        fields = Collections.unmodifiableSet(copy);
    }

    public ExportChoices with(ExportField field) {
        var more = EnumSet.of(field);
        more.addAll(fields);
        return new ExportChoices(more, everybody, byteOrderMark);
    }

    List<ExportField> inOrder() {
        return List.copyOf(fields);
    }
}
