package org.undersigned.signatories.table;

import org.undersigned.kit.controls.Pill;
import org.undersigned.signatories.rows.Row;

/// How the signatory stands to the text, as a word on a coloured ground.
final class StandingCell extends FieldCell {

    private final Pill pill = new Pill();

    StandingCell(CellText text) {
        super(Field.STANDING, text);
    }

    @Override
    void show(Row row) {
        pill.show(said(row), row.standing().tone());
        setText(null);
        setGraphic(pill);
    }
}
