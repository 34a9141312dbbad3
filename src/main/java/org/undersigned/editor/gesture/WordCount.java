package org.undersigned.editor.gesture;

import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Passage;

/// Words as people count them: what stands between spaces and holds a letter or a digit.
public final class WordCount {

    private WordCount() {}

    public static int of(Register<Block> blocks, Selection at) {
        return Passage.slice(blocks, at.from(), at.to()).stream()
                .mapToInt(block -> of(block.prose().text()))
                .sum();
    }

    static int of(String text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                counted = false;
            } else if (!counted && c != Inline.OBJECT && Character.isLetterOrDigit(text.codePointAt(i))) {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
