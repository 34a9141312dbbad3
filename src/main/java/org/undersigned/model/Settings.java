package org.undersigned.model;

/// What belongs to the letter as a whole and is undoable like its text.
public record Settings(PageStyle pageStyle, OrderPolicy order) {

    public static final Settings PLAIN = new Settings(PageStyle.PLAIN, OrderPolicy.BY_HAND);

    public Settings withPageStyle(PageStyle changed) {
        return new Settings(changed, order);
    }

    public Settings withOrder(OrderPolicy changed) {
        return new Settings(pageStyle, changed);
    }
}
