package org.undersigned.typeset.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;

/// The letters of a paragraph as they were written, folded so that they can be told again in print, each with its place
/// in the prose. White space is left out, since lines end anywhere.
final class WrittenText {

    private final StringBuilder letters = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();

    private WrittenText() {}

    static WrittenText of(Block block, Letter letter, Edition edition) {
        var written = new WrittenText();
        var numbers = edition.numbers();
        int at = 0;
        for (var inline : block.prose().inlines()) {
            switch (inline) {
                case Inline.Run run -> {
                    for (int i = 0; i < run.text().length(); i++) {
                        written.add(run.text().substring(i, i + 1), at + i);
                    }
                }
                case Inline.NoteCall call -> {
                    var number = numbers.of(call.note());
                    written.add(number.isPresent() ? Integer.toString(number.getAsInt()) : "", at);
                }
                case Inline.Citation citation -> written.cite(citation, letter, at);
                // What a field says is known to who prints it; what is printed there lies between its neighbours.
                case Inline.Field _, Inline.LineBreak _, Inline.Picture _ -> {}
            }
            at += inline.length();
        }
        return written;
    }

    private void cite(Inline.Citation citation, Letter letter, int at) {
        for (var part : citation.form()) {
            switch (part) {
                case Inline.Words words -> add(words.text(), at);
                case Inline.Address address ->
                    add(address.before() + letter.address(citation.source(), address.location()) + address.after(), at);
            }
        }
    }

    private void add(String text, int offset) {
        var folded = folded(text);
        letters.append(folded);
        for (int i = 0; i < folded.length(); i++) {
            offsets.add(offset);
        }
    }

    String letters() {
        return letters.toString();
    }

    /// Where the letter of that number is in the prose.
    int offset(int number) {
        return offsets.get(number);
    }

    /// Without case, accents, white space and what is never seen; joined and shaped forms as plain letters.
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(WrittenText::counts)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean counts(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.FORMAT, Character.CONTROL, Character.SURROGATE -> false;
            default -> !Character.isWhitespace(c) && !Character.isSpaceChar(c);
        };
    }
}
