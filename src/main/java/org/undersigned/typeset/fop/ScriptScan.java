package org.undersigned.typeset.fop;

import org.xml.sax.helpers.DefaultHandler;

/// Reads what is about to be set, to tell whether the engine's path for complex scripts is needed: for text from
/// right to left, and for marks that no composed letter has. All other text is set twice as fast, and kerned,
/// without it.
final class ScriptScan extends DefaultHandler {

    private static final int FIRST_MARK = 0x300;

    private boolean complex;

    boolean isComplex() {
        return complex;
    }

    @Override
    public void characters(char[] text, int start, int length) {
        for (int i = start; i < start + length && !complex; ) {
            int codePoint = Character.codePointAt(text, i, start + length);
            complex = codePoint >= FIRST_MARK && needsShaping(codePoint);
            i += Character.charCount(codePoint);
        }
    }

    private static boolean needsShaping(int codePoint) {
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
