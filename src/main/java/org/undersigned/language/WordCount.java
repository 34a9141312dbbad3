package org.undersigned.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Prose;

/// How many words an edition has.
///
/// @param text in its blocks; the list of signatories does not count
/// @param notes in its notes, an address counting as one
public record WordCount(int text, int notes) {

    /// Thai is the first of them; asking for the script of each letter of a long text takes its time.
    private static final int FIRST_OF_RUNNING_SCRIPTS = 0x0E00;

    public int total() {
        return text + notes;
    }

    public static WordCount of(Letter letter, Edition edition) {
        int text = 0;
        for (var block : edition.blocks()) {
            text += of(block.prose(), letter);
        }
        int notes = 0;
        for (var note : edition.notes()) {
            for (Block block : note.body()) {
                notes += of(block.prose(), letter);
            }
        }
        return new WordCount(text, notes);
    }

    /// The words of one block, with those of its citations and their addresses; a live field counts as one.
    public static int of(Prose prose, Letter letter) {
        if (prose.inlines().size() == 1 && prose.inlines().getFirst() instanceof Inline.Run run) {
            return of(run.text());
        }
        var text = new StringBuilder();
        for (var inline : prose.inlines()) {
            switch (inline) {
                case Inline.Run run -> text.append(run.text());
                case Inline.NoteCall _ -> text.append("");
                case Inline.Citation citation -> append(text, citation, letter);
                case Inline.Field _ -> text.append('1');
                case Inline.LineBreak _, Inline.Picture _ -> text.append(' ');
            }
        }
        return of(text.toString());
    }

    /// Words are what white space parts; in scripts that do not part them, what a reader would call words.
    public static int of(String text) {
        int words = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isWhite(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                words += inToken(text, at, end);
            }
            at = end + 1;
        }
        return words;
    }

    private static boolean isWhite(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// Without a substring or a stream: a long letter is counted after each pause in typing.
    private static int inToken(String text, int from, int to) {
        boolean sayable = false;
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            if (isOfRunningScript(codePoint)) {
                return inRunningText(text.substring(from, to));
            }
            sayable |= Character.isLetterOrDigit(codePoint);
        }
        return sayable ? 1 : 0;
    }

    private static int inRunningText(String token) {
        var breaks = BreakIterator.getWordInstance(ULocale.forLocale(Locale.ROOT));
        breaks.setText(token);
        int words = 0;
        while (breaks.next() != BreakIterator.DONE) {
            words += breaks.getRuleStatus() == BreakIterator.WORD_NONE ? 0 : 1;
        }
        return words;
    }

    private static boolean isOfRunningScript(int codePoint) {
        if (codePoint < FIRST_OF_RUNNING_SCRIPTS) {
            return false;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static void append(StringBuilder text, Inline.Citation citation, Letter letter) {
        for (var part : citation.form()) {
            switch (part) {
                case Inline.Words words -> text.append(words.text());
                case Inline.Address address ->
                    text.append(address.before())
                            .append(letter.address(citation.source(), address.location()))
                            .append(address.after());
            }
        }
    }
}
