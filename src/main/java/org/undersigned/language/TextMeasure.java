package org.undersigned.language;

import org.undersigned.model.Edition;

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
            characters += characters(block.prose().words());
        }
        for (var note : edition.notes()) {
            for (var block : note.body()) {
                characters += characters(block.prose().words());
            }
        }
        return new TextMeasure(characters, Math.max(1, (int) Math.round(words / SPEED)));
    }

    /// Characters as people count them, give or take what is composed of several.
    public static int characters(String text) {
        return text.codePointCount(0, text.length());
    }
}
