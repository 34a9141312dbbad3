package org.undersigned.citing;

/// What a reader of the printed letter should know of an address before it is printed.
public enum AddressFlag {
    /// A detour run by a third party, which may stop working and hides where it leads.
    SHORT_LINK,
    /// Carries parameters that tell somebody who followed it.
    TRACKING,
    /// Not encrypted, where the same address with `https` very likely works.
    PLAIN_HTTP,
    /// Ends in punctuation that belongs to the sentence round it.
    SWALLOWED_PUNCTUATION,
    /// Leads to a picture, where the words announce a document.
    PICTURE_FILE
}
