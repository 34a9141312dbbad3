package org.undersigned.model.text;

/// What stands before a list item. Numbers are derived from the items' order, never stored.
public enum ListStyle {
    BULLET,
    NUMBER
}
