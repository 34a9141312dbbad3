package org.undersigned.language;

import org.undersigned.model.Edition;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Prose;

/// How long a text is for whoever types or reads it.
///
/// @param characters with the spaces between them, of the text and the notes
/// @param minutes that reading it takes, one at least
public record TextMeasure(int characters, int minutes) {

    /// Words a minute, as adults read non-fiction to themselves in English and Spanish alike.
    private static final double SPEED = 230;

    /// @param words of the edition, as [WordCount] counts them
    public static TextMeasure of(Edition edition, int words) {
        int characters = 0;
        for (var block : edition.blocks()) {
            characters += characters(block.prose());
        }
        for (var note : edition.notes()) {
            for (var block : note.body()) {
                characters += characters(block.prose());
            }
        }
        return new TextMeasure(characters, Math.max(1, (int) Math.round(words / SPEED)));
    }

    /// Those of its words, as [Prose#words] gives them: without a copy, as a long letter is counted after each pause.
    static int characters(Prose prose) {
        int count = 0;
        int blanks = 0;
        for (var inline : prose.inlines()) {
            switch (inline) {
                case Inline.Run run -> {
                    var text = run.text();
                    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                        if (Character.isWhitespace(text.codePointAt(i))) {
                            blanks += count > 0 ? 1 : 0;
                        } else {
                            count += blanks + 1;
                            blanks = 0;
                        }
                    }
                }
                case Inline.LineBreak _ -> blanks += count > 0 ? 1 : 0;
                default -> {}
            }
        }
        return count;
    }

    /// Characters as people count them, give or take what is composed of several.
    public static int characters(String text) {
        return text.codePointCount(0, text.length());
    }
}
