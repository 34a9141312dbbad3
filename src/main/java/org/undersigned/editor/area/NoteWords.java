package org.undersigned.editor.area;

import org.undersigned.model.Letter;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Prose;

/// The words of a note with its citations written out.
public final class NoteWords {

    private NoteWords() {}

    public static String of(Letter letter, Prose prose) {
        var words = new StringBuilder();
        for (var inline : prose.inlines()) {
            switch (inline) {
                case Inline.Run run -> words.append(run.text());
                case Inline.LineBreak _ -> words.append('\n');
                case Inline.Citation citation -> append(words, letter, citation);
                default -> {
                    // Fields, pictures and calls have no words of their own.
                }
            }
        }
        return words.toString();
    }

    private static void append(StringBuilder words, Letter letter, Inline.Citation citation) {
        for (var part : citation.form()) {
            switch (part) {
                case Inline.Words plain -> words.append(plain.text());
                case Inline.Address address ->
                    words.append(address.before())
                            .append(letter.address(citation.source(), address.location()))
                            .append(address.after());
            }
        }
    }
}
