package org.undersigned.cli;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Edition;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Prose;

/// How many stretches of text have each mark, and how many are links, in the blocks and notes of an edition.
///
/// A stretch is what an author sees as one: bold words stay one stretch when some of them are also italic, or when a
/// note is called in the middle of them.
final class MarkCount {

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private MarkCount() {
        for (var mark : Mark.values()) {
            counts.put(name(mark), 0);
        }
        counts.put("link", 0);
    }

    /// By the mark's name in lower case, and `link`; marks that nothing has count 0.
    static Map<String, Integer> of(Edition edition) {
        var count = new MarkCount();
        edition.blocks().stream().map(Block::prose).forEach(count::add);
        edition.notes().forEach(note -> note.body().stream().map(Block::prose).forEach(count::add));
        return count.counts;
    }

    private void add(Prose prose) {
        var open = new Open();
        for (var inline : prose.inlines()) {
            switch (inline) {
                case Inline.Run(String _, Marks marks) -> open.meet(marks);
                case Inline.Field(var _, Marks marks) -> open.meet(marks);
                case Inline.Citation citation -> {
                    for (var part : citation.form()) {
                        open.meet(part instanceof Inline.Words words ? words.marks() : Marks.NONE);
                    }
                }
                case Inline.NoteCall _, Inline.LineBreak _ -> {}
                case Inline.Picture _ -> open.meet(Marks.NONE);
            }
        }
    }

    private static String name(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT);
    }

    /// What the text before has, in one block.
    private final class Open {

        private Set<Mark> looks = EnumSet.noneOf(Mark.class);
        private @Nullable String link;

        void meet(Marks marks) {
            for (var mark : marks.looks()) {
                if (!looks.contains(mark)) {
                    counts.merge(name(mark), 1, Integer::sum);
                }
            }
            if (marks.link() != null && !marks.link().equals(link)) {
                counts.merge("link", 1, Integer::sum);
            }
            looks = marks.looks();
            link = marks.link();
        }
    }
}
