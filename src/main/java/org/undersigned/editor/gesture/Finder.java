package org.undersigned.editor.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.editor.gesture.Matches.Match;
import org.undersigned.editor.gesture.PatternTrouble.Kind;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Prose;

/// Finds words in a text and puts others in their place.
///
/// Unless told otherwise, case and accents make no difference. Places are exact, whatever folding does to the
/// letters.
public final class Finder {

    private final Sought sought;
    private final Matches matches;

    /// @throws PatternTrouble when the words should be a pattern and are none
    public Finder(Sought sought) throws PatternTrouble {
        this.sought = sought;
        this.matches = new Matches(sought);
    }

    public List<Selection> all(Register<Block> blocks) throws PatternTrouble {
        var hits = new ArrayList<Selection>();
        for (int i = 0; i < blocks.size(); i++) {
            for (var match : matches.in(blocks.at(i).prose().text())) {
                hits.add(Selection.within(i, match.from(), match.to()));
            }
        }
        return hits;
    }

    /// All hits replaced at once: one change, however many there are.
    public Optional<Change> replaceAll(Register<Block> blocks, Selection at, String replacement) throws PatternTrouble {
        var next = new ArrayList<Block>();
        int first = -1;
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.at(i);
            var found = matches.in(block.prose().text());
            var prose = replaced(block.prose(), found, replacement);
            if (!prose.equals(block.prose())) {
                first = first < 0 ? i : first;
                last = i;
            }
            next.add(block.withProse(prose));
        }
        if (first < 0) {
            return Optional.empty();
        }
        var caret = Selection.at(at.from().block(), 0);
        return Optional.of(
                new Change(first, last + 1, next.subList(first, last + 1), caret, "editor.edit.replacing", null));
    }

    /// The one hit that is selected replaced, and its replacement selected; nothing where no hit is.
    public Optional<Change> replace(Register<Block> blocks, Selection hit, String replacement) throws PatternTrouble {
        int place = hit.from().block();
        var block = blocks.at(place);
        for (var match : matches.in(block.prose().text())) {
            if (hit.equals(Selection.within(place, match.from(), match.to()))) {
                var prose = replaced(block.prose(), List.of(match), replacement);
                int grown = prose.length() - block.prose().length();
                var after = Selection.within(place, match.to() + grown, match.to() + grown);
                return Optional.of(new Change(
                        place, place + 1, List.of(block.withProse(prose)), after, "editor.edit.replacing", null));
            }
        }
        return Optional.empty();
    }

    private Prose replaced(Prose prose, List<Match> found, String replacement) throws PatternTrouble {
        if (found.isEmpty()) {
            return prose;
        }
        var parts = new ArrayList<Inline>();
        int done = 0;
        for (var match : found) {
            parts.addAll(prose.slice(done, match.from()).inlines());
            done = match.to();
            var words = sought.pattern() ? filled(replacement, match.groups()) : replacement;
            parts.add(new Inline.Run(words, marks(prose.slice(match.from(), match.from() + 1))));
        }
        parts.addAll(prose.slice(done, prose.length()).inlines());
        return new Prose(parts);
    }

    /// `$1` stands for what the first group matched, `$0` for all of it, `$$` for the sign.
    private static String filled(String replacement, List<String> groups) throws PatternTrouble {
        var words = new StringBuilder();
        for (int i = 0; i < replacement.length(); i++) {
            char c = replacement.charAt(i);
            char next = i + 1 < replacement.length() ? replacement.charAt(i + 1) : ' ';
            if (c != '$' || (next != '$' && (next < '0' || next > '9'))) {
                words.append(c);
            } else if (next == '$') {
                words.append('$');
                i++;
            } else if (next - '0' < groups.size()) {
                words.append(groups.get(next - '0').replace('\n', ' '));
                i++;
            } else {
                throw new PatternTrouble(Kind.NO_SUCH_GROUP, next - '0');
            }
        }
        return words.toString();
    }

    private static Marks marks(Prose first) {
        return first.inlines().getFirst() instanceof Inline.Run(String _, Marks marks) ? marks : Marks.NONE;
    }
}
