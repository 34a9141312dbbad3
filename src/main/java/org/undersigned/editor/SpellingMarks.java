package org.undersigned.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.editor.area.Decorator;
import org.undersigned.language.spelling.Misspelling;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Prose;

/// What is known of the spelling of one text: for each block the wrong words of the prose that was checked
/// last. Until a block is checked again, what is left of it stays marked.
final class SpellingMarks implements Decorator {

    /// @param round of checking; another one begins when other words are known
    private record Checked(Prose prose, String language, int round, List<Misspelling> wrong) {}

    private final Map<Id<Block>, Checked> checked = new HashMap<>();
    private Set<String> allowed = Set.of();
    private Optional<Id<Block>> writtenIn = Optional.empty();
    private int caret;
    private boolean shown = true;
    private int round;

    /// Words not marked from now on, whatever was found.
    void allow(Set<String> words) {
        allowed = Set.copyOf(words);
    }

    void show(boolean now) {
        shown = now;
    }

    /// Everything must be checked again; marks stay until it is.
    void newRound() {
        round++;
    }

    /// The word at a caret is not marked before it is finished.
    void write(Id<Block> block, int offset) {
        writtenIn = Optional.of(block);
        caret = offset;
    }

    /// The word that was being written is done with.
    ///
    /// @return the block it stands in, if there was one
    Optional<Id<Block>> finish() {
        var block = writtenIn;
        writtenIn = Optional.empty();
        return block;
    }

    boolean isChecked(Block block, String language) {
        var known = checked.get(block.id());
        return known != null
                && known.round == round
                && known.language.equals(language)
                && known.prose.equals(block.prose());
    }

    void put(Block block, String language, List<Misspelling> wrong) {
        checked.put(block.id(), new Checked(block.prose(), language, round, wrong));
    }

    /// The wrong words of a block as it is now.
    List<Misspelling> wrong(Block block) {
        var known = checked.get(block.id());
        if (known == null || !shown) {
            return List.of();
        }
        var wrong = known.prose.equals(block.prose()) ? known.wrong : moved(known, block.prose());
        return wrong.stream().filter(each -> !allowed.contains(each.word())).toList();
    }

    @Override
    public List<Stretch> of(Block block) {
        boolean here = writtenIn.filter(block.id()::equals).isPresent();
        return wrong(block).stream()
                .filter(each -> !here || caret < each.start() || caret > each.end())
                .map(each -> new Stretch(each.start(), each.end(), Kind.WRONG))
                .toList();
    }

    private static List<Misspelling> moved(Checked known, Prose now) {
        if (known.wrong.isEmpty()) {
            return List.of();
        }
        var old = known.prose.text();
        var text = now.text();
        int from = mismatch(old, text);
        int tail = 0;
        int most = Math.min(old.length(), text.length()) - from;
        while (tail < most && old.charAt(old.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
            tail++;
        }
        int shift = text.length() - old.length();
        var moved = new ArrayList<Misspelling>();
        for (var each : known.wrong) {
            if (each.end() <= from && !isLetter(text, each.end())) {
                moved.add(each);
            } else if (each.start() >= old.length() - tail && !isLetter(text, each.start() + shift - 1)) {
                moved.add(new Misspelling(each.start() + shift, each.end() + shift, each.word(), each.language()));
            }
        }
        return moved;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static int mismatch(String one, String other) {
        int same = 0;
        int most = Math.min(one.length(), other.length());
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
