package org.undersigned.typeset.fop;

import org.undersigned.typeset.fonts.Shaping;
import org.xml.sax.helpers.DefaultHandler;

/// Reads what is about to be set, to tell whether the engine's path for complex scripts is needed. All other text
/// is set twice as fast, and kerned, without it.
final class ScriptScan extends DefaultHandler {

    private boolean complex;

    boolean isComplex() {
        return complex;
    }

    @Override
    public void characters(char[] text, int start, int length) {
        for (int i = start; i < start + length && !complex; ) {
            int codePoint = Character.codePointAt(text, i, start + length);
            complex = Shaping.isNeeded(codePoint);
            i += Character.charCount(codePoint);
        }
    }
}
