package org.undersigned.shell.frame;

/// What the middle of the window shows.
public enum ViewMode {
    DRAFT,
    DRAFT_AND_PAGES,
    PAGES
}
