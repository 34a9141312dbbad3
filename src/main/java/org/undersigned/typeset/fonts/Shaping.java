package org.undersigned.typeset.fonts;

/// Text that takes more than a letter after the other: from right to left, or with marks that no composed letter has.
public final class Shaping {

    private static final int FIRST_MARK = 0x300;

    private Shaping() {}

    public static boolean isNeeded(CharSequence text) {
        return text.codePoints().anyMatch(Shaping::isNeeded);
    }

    public static boolean isNeeded(int codePoint) {
        if (codePoint < FIRST_MARK) {
            return false;
        }
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            case Character.DIRECTIONALITY_NONSPACING_MARK ->
                Character.getType(codePoint) == Character.NON_SPACING_MARK && !isVariationSelector(codePoint);
            default -> false;
        };
    }

    private static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }
}
