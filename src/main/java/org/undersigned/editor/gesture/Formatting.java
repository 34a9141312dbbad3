package org.undersigned.editor.gesture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Alignment;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Role;

/// How text looks and what blocks are: marks, links, roles, alignment.
public final class Formatting {

    private Formatting() {}

    /// A mark put on everything selected, or taken off where everything has it already.
    public static Optional<Change> toggle(Register<Block> blocks, Selection at, Mark mark) {
        boolean on = marks(blocks, at).has(mark);
        return mark(blocks, at, marks -> on ? marks.without(mark) : marks.with(mark), "editor.edit.format");
    }

    public static Optional<Change> link(Register<Block> blocks, Selection at, @Nullable String address) {
        return mark(blocks, at, marks -> marks.withLink(address), "editor.edit.link");
    }

    /// @param tag BCP 47, or null for the language of the edition
    public static Optional<Change> language(Register<Block> blocks, Selection at, @Nullable String tag) {
        return mark(blocks, at, marks -> marks.withLanguage(tag), "editor.edit.language");
    }

    public static Optional<Change> plain(Register<Block> blocks, Selection at) {
        return mark(
                blocks,
                at,
                marks -> new Marks(java.util.Set.of(), marks.link(), marks.language()),
                "editor.edit.format");
    }

    public static Optional<Change> role(Register<Block> blocks, Selection at, Role role, int level) {
        return eachBlock(blocks, at, "editor.edit.role", block -> {
            var layout = block.layout().withLevel(level);
            return block.role() == role && block.layout().equals(layout)
                    ? block
                    : block.withRole(role)
                            .withLayout(
                                    new Layout(Alignment.NATURAL, level, layout.listStyle(), layout.pageBreakBefore()));
        });
    }

    /// List items of a kind, or body text again where all selected blocks are such items already.
    public static Optional<Change> list(Register<Block> blocks, Selection at, ListStyle style) {
        boolean all = true;
        for (int i = at.from().block(); i <= at.to().block(); i++) {
            all &= blocks.at(i).role() == Role.LIST_ITEM
                    && blocks.at(i).layout().listStyle() == style;
        }
        boolean leave = all;
        return eachBlock(blocks, at, "editor.edit.list", block -> {
            if (leave) {
                return block.withRole(Role.BODY).withLayout(block.layout().withLevel(1));
            }
            int level = block.role() == Role.LIST_ITEM ? block.layout().level() : 1;
            return block.withRole(Role.LIST_ITEM)
                    .withLayout(block.layout().withListStyle(style).withLevel(level));
        });
    }

    public static Optional<Change> align(Register<Block> blocks, Selection at, Alignment alignment) {
        return eachBlock(
                blocks,
                at,
                "editor.edit.alignment",
                block -> block.withLayout(block.layout().withAlignment(alignment)));
    }

    public static Optional<Change> pageBreak(Register<Block> blocks, Selection at) {
        boolean now = blocks.at(at.from().block()).layout().pageBreakBefore();
        return eachBlock(
                blocks,
                Selection.at(at.from()),
                "editor.edit.pageBreak",
                block -> block.withLayout(block.layout().withPageBreakBefore(!now)));
    }

    /// What all of a selection has in common, or what would be typed at a caret.
    public static Marks marks(Register<Block> blocks, Selection at) {
        var from = at.from();
        if (at.isCaret()) {
            return blocks.at(from.block()).prose().marksAt(from.offset());
        }
        Marks common = null;
        for (int i = from.block(); i <= at.to().block(); i++) {
            for (var inline : selected(blocks, at, i)) {
                if (inline instanceof Inline.Run(String _, Marks marks)) {
                    common = common == null ? marks : common(common, marks);
                }
            }
        }
        return common == null ? Marks.NONE : common;
    }

    /// The address that all of the selection, or the run around the caret, links to; null for none.
    public static @Nullable String linkAt(Register<Block> blocks, Selection at) {
        if (!at.isCaret()) {
            return marks(blocks, at).link();
        }
        var run = linkAround(blocks, at);
        return run.isCaret() ? null : marks(blocks, run).link();
    }

    /// The run of text with one link around the caret; the caret itself where there is none.
    public static Selection linkAround(Register<Block> blocks, Selection at) {
        int start = 0;
        int offset = at.caret().offset();
        for (var inline : blocks.at(at.caret().block()).prose().inlines()) {
            int end = start + inline.length();
            if (inline instanceof Inline.Run run && run.marks().link() != null && start <= offset && offset <= end) {
                return Selection.within(at.caret().block(), start, end);
            }
            start = end;
        }
        return at;
    }

    static Optional<Change> eachBlock(
            Register<Block> blocks, Selection at, String nameKey, UnaryOperator<Block> change) {
        int from = at.from().block();
        int to = at.to().block() + 1;
        var before = blocks.items().subList(from, to);
        var next = before.stream().map(change).toList();
        return next.equals(before) ? Optional.empty() : Optional.of(new Change(from, to, next, at, nameKey, null));
    }

    private static Optional<Change> mark(
            Register<Block> blocks, Selection at, UnaryOperator<Marks> change, String nameKey) {
        var next = new ArrayList<Block>();
        int first = at.from().block();
        int last = at.to().block();
        for (int i = first; i <= last; i++) {
            var block = blocks.at(i);
            next.add(block.withProse(block.prose().marked(start(at, i), end(blocks, at, i), change)));
        }
        return next.equals(blocks.items().subList(first, last + 1))
                ? Optional.empty()
                : Optional.of(new Change(first, last + 1, next, at, nameKey, null));
    }

    private static Iterable<Inline> selected(Register<Block> blocks, Selection at, int block) {
        return blocks.at(block)
                .prose()
                .slice(start(at, block), end(blocks, at, block))
                .inlines();
    }

    private static int start(Selection at, int block) {
        return block == at.from().block() ? at.from().offset() : 0;
    }

    private static int end(Register<Block> blocks, Selection at, int block) {
        return block == at.to().block()
                ? at.to().offset()
                : blocks.at(block).prose().length();
    }

    private static Marks common(Marks one, Marks other) {
        var looks = EnumSet.noneOf(Mark.class);
        looks.addAll(one.looks());
        looks.retainAll(other.looks());
        var link = one.link() != null && one.link().equals(other.link()) ? one.link() : null;
        var language = one.language() != null && one.language().equals(other.language()) ? one.language() : null;
        return new Marks(looks, link, language);
    }
}
