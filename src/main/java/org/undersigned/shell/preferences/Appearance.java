package org.undersigned.shell.preferences;

/// Light or dark.
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
}
