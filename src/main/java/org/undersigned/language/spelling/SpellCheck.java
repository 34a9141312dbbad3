package org.undersigned.language.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// Checks blocks, each run in its own language. Immutable, for any thread; slow only where a dictionary must
/// be read.
///
/// @param ignored words left alone for now, as they stand in the text
public record SpellCheck(Dictionaries dictionaries, KnownWords known, Set<String> ignored) {

    /// Addresses and datelines are made of names of people and places, which no dictionary has.
    private static final Set<Role> NAMES = Set.of(Role.LETTERHEAD, Role.RECIPIENT, Role.DATELINE, Role.SIGNATORIES);

    public SpellCheck {
        ignored = Set.copyOf(ignored);
    }

    /// The wrong words of a block, in order.
    ///
    /// @param language of the edition: that of every run which has none of its own
    public List<Misspelling> of(Block block, String language) {
        var wrong = new ArrayList<Misspelling>();
        if (NAMES.contains(block.role())) {
            return List.of();
        }
        for (var token : Token.of(block.prose().text())) {
            var spoken = languageAt(block.prose(), token.start(), language);
            if (!isRight(token.word(), spoken)) {
                wrong.add(new Misspelling(token.start(), token.end(), token.word(), spoken));
            }
        }
        return List.copyOf(wrong);
    }

    private boolean isRight(String word, String language) {
        return ignored.contains(word)
                || known.contains(word)
                || dictionaries
                        .speller(language)
                        .map(speller -> speller.knows(word))
                        .orElse(true);
    }

    private static String languageAt(Prose prose, int offset, String otherwise) {
        int end = 0;
        for (var inline : prose.inlines()) {
            end += inline.length();
            if (offset < end) {
                return inline instanceof Inline.Run(String _, Marks marks) && marks.language() != null
                        ? marks.language()
                        : otherwise;
            }
        }
        return otherwise;
    }
}
