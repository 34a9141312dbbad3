package org.undersigned.model;

/// What belongs to the letter as a whole and is undoable like its text.
public record Settings(PageStyle pageStyle, OrderPolicy order, Citing citing) {

    public static final Settings PLAIN = new Settings(PageStyle.PLAIN, OrderPolicy.BY_HAND, Citing.PLAIN);

    public Settings withPageStyle(PageStyle changed) {
        return new Settings(changed, order, citing);
    }

    public Settings withOrder(OrderPolicy changed) {
        return new Settings(pageStyle, changed, citing);
    }

    public Settings withCiting(Citing changed) {
        return new Settings(pageStyle, order, changed);
    }
}
