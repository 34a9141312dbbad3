package org.undersigned.model.text;

/// What a block is in a letter.
public enum Role {
    LETTERHEAD,
    RECIPIENT,
    TITLE,
    DATELINE,
    SALUTATION,
    BODY,
    HEADING,
    LIST_ITEM,
    QUOTATION,
    CLOSING,
    /// Where the list stands. Its words come from the signatories; the block's own prose is the heading above them.
    SIGNATORIES,
    POSTSCRIPT,
    ENCLOSURE,
    /// Who else gets the letter.
    COPIES;

    /// Whether words of this role are part of what somebody agrees to. The letterhead and the list are not.
    public boolean isAgreedTo() {
        return this != LETTERHEAD && this != SIGNATORIES;
    }
}
