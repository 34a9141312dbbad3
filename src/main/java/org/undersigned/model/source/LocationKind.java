package org.undersigned.model.source;

/// What stands at an address: the source itself, its translation, a detour to it, or a copy kept by an archive.
public enum LocationKind {
    ORIGINAL,
    TRANSLATION,
    SHORT_LINK,
    ARCHIVED_COPY
}
