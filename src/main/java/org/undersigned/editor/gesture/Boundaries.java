package org.undersigned.editor.gesture;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Position;

/// Where the caret may stand: between what people see as characters, and between words. A family emoji is one
/// character; a note's marker is one too.
public final class Boundaries {

    private Boundaries() {}

    public static Position nextCharacter(Register<Block> blocks, Position at) {
        var text = text(blocks, at);
        if (at.offset() >= text.length()) {
            return at.block() + 1 < blocks.size() ? new Position(at.block() + 1, 0) : at;
        }
        return new Position(at.block(), characters(text).following(at.offset()));
    }

    public static Position previousCharacter(Register<Block> blocks, Position at) {
        if (at.offset() == 0) {
            return at.block() == 0 ? at : endOf(blocks, at.block() - 1);
        }
        return new Position(at.block(), characters(text(blocks, at)).preceding(at.offset()));
    }

    /// The start of the next word, as Ctrl+Right goes.
    public static Position nextWord(Register<Block> blocks, Position at) {
        var text = text(blocks, at);
        if (at.offset() >= text.length()) {
            return nextCharacter(blocks, at);
        }
        int end = words(text).following(at.offset());
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new Position(at.block(), end);
    }

    /// The start of the word before, as Ctrl+Left goes.
    public static Position previousWord(Register<Block> blocks, Position at) {
        if (at.offset() == 0) {
            return previousCharacter(blocks, at);
        }
        var text = text(blocks, at);
        int start = at.offset();
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return new Position(at.block(), start == 0 ? 0 : words(text).preceding(start));
    }

    /// The word around a place, without the space after it.
    public static Selection wordAt(Register<Block> blocks, Position at) {
        var text = text(blocks, at);
        if (text.isEmpty()) {
            return Selection.at(at);
        }
        var words = words(text);
        int inside = Math.min(at.offset(), text.length() - 1);
        int end = words.following(inside);
        return Selection.within(at.block(), words.previous(), end);
    }

    public static Position endOf(Register<Block> blocks, int block) {
        return new Position(block, blocks.at(block).prose().length());
    }

    public static Position end(Register<Block> blocks) {
        return endOf(blocks, blocks.size() - 1);
    }

    private static String text(Register<Block> blocks, Position at) {
        return blocks.at(at.block()).prose().text();
    }

    private static BreakIterator characters(String text) {
        var iterator = BreakIterator.getCharacterInstance(Locale.ROOT);
        iterator.setText(text);
        return iterator;
    }

    private static BreakIterator words(String text) {
        var iterator = BreakIterator.getWordInstance(Locale.ROOT);
        iterator.setText(text);
        return iterator;
    }
}
