package org.undersigned.model;

/// What belongs to the letter as a whole and is undoable like its text.
public record Settings(PageStyle pageStyle, OrderPolicy order, Citing citing, Writing writing) {

    public static final Settings PLAIN =
            new Settings(PageStyle.PLAIN, OrderPolicy.BY_HAND, Citing.PLAIN, Writing.PLAIN);

    /// Settings of a letter that is written in the plain way.
    public Settings(PageStyle pageStyle, OrderPolicy order, Citing citing) {
        this(pageStyle, order, citing, Writing.PLAIN);
    }

    public Settings withPageStyle(PageStyle changed) {
        return new Settings(changed, order, citing, writing);
    }

    public Settings withOrder(OrderPolicy changed) {
        return new Settings(pageStyle, changed, citing, writing);
    }

    public Settings withCiting(Citing changed) {
        return new Settings(pageStyle, order, changed, writing);
    }

    public Settings withWriting(Writing changed) {
        return new Settings(pageStyle, order, citing, changed);
    }
}
