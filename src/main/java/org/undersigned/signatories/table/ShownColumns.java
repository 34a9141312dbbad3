package org.undersigned.signatories.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Which columns are shown, in what order, as words that the preferences keep.
record ShownColumns(List<Field> fields) {

    ShownColumns {
        fields = fields.stream().distinct().toList();
        if (fields.isEmpty()) {
            fields = Field.FIRST;
        }
    }

    /// What a hand has put into the preferences and is no column is passed over.
    static ShownColumns of(String kept) {
        return new ShownColumns(Arrays.stream(kept.split(",", -1))
                .flatMap(name -> Arrays.stream(Field.values())
                        .filter(field -> field.name().equals(name.strip())))
                .toList());
    }

    String kept() {
        return fields.stream().map(Field::name).collect(Collectors.joining(","));
    }
}
