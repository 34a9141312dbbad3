package org.undersigned.exchange.pasting;

import org.jspecify.annotations.Nullable;
import org.undersigned.model.text.Alignment;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Role;

/// What holds inside one group of an RTF text, and ends with it.
final class RtfState {

    /// What the words of a group are.
    enum Aim {
        TEXT,
        NOTE,
        FIELD,
        INSTRUCTION,
        PICTURE,
        PROPERTY,
        PROPERTY_NAME,
        PROPERTY_VALUE,
        MARKER,
        STYLES,
        STYLE,
        NOTHING
    }

    Aim aim;

    /// What begins with this very group and is complete at its end; `NOTHING` where that needs no looking after.
    Aim opened = Aim.NOTHING;

    Marks marks;
    boolean hidden;
    Role role;
    int level;
    Alignment alignment;
    int listLevel;
    int style;

    /// The field that the group stands in.
    @Nullable
    Field field;

    /// An instruction comes before its result, in a group beside it.
    static final class Field {
        final StringBuilder instruction = new StringBuilder();
    }

    RtfState() {
        aim = Aim.TEXT;
        marks = Marks.NONE;
        role = Role.BODY;
        level = 1;
        alignment = Alignment.NATURAL;
    }

    RtfState(RtfState outer) {
        aim = outer.aim;
        marks = outer.marks;
        hidden = outer.hidden;
        role = outer.role;
        level = outer.level;
        alignment = outer.alignment;
        listLevel = outer.listLevel;
        style = outer.style;
        field = outer.field;
    }

    void opens(Aim next) {
        aim = next;
        opened = next;
    }

    void plainParagraph() {
        role = Role.BODY;
        level = 1;
        alignment = Alignment.NATURAL;
        listLevel = 0;
    }

    void plainCharacters() {
        marks = marks.link() == null ? Marks.NONE : Marks.NONE.withLink(marks.link());
        hidden = false;
    }

    void put(Mark mark, boolean on) {
        marks = on ? marks.with(mark) : marks.without(mark);
    }
}
