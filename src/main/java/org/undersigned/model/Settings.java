package org.undersigned.model;

import org.undersigned.model.people.Listing;

/// What belongs to the letter as a whole and is undoable like its text.
public record Settings(PageStyle pageStyle, OrderPolicy order, Citing citing, Writing writing, Listing listing) {

    public static final Settings PLAIN =
            new Settings(PageStyle.PLAIN, OrderPolicy.BY_HAND, Citing.PLAIN, Writing.PLAIN, Listing.PLAIN);

    /// Settings of a letter that is written in the plain way.
    public Settings(PageStyle pageStyle, OrderPolicy order, Citing citing) {
        this(pageStyle, order, citing, Writing.PLAIN, Listing.PLAIN);
    }

    public Settings withPageStyle(PageStyle changed) {
        return new Settings(changed, order, citing, writing, listing);
    }

    public Settings withOrder(OrderPolicy changed) {
        return new Settings(pageStyle, changed, citing, writing, listing);
    }

    public Settings withCiting(Citing changed) {
        return new Settings(pageStyle, order, changed, writing, listing);
    }

    public Settings withWriting(Writing changed) {
        return new Settings(pageStyle, order, citing, changed, listing);
    }

    public Settings withListing(Listing changed) {
        return new Settings(pageStyle, order, citing, writing, changed);
    }
}
