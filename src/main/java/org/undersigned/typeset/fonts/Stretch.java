package org.undersigned.typeset.fonts;

/// Neighbouring characters that one family sets.
public record Stretch(Family family, String text) {}
