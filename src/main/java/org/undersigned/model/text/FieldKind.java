package org.undersigned.model.text;

/// What a field shows. The fingerprint knows a field by this name, never by its value.
public enum FieldKind {
    SIGNATORIES,
    ORGANISATIONS,
    COUNTRIES,
    DATE,
    TITLE
}
