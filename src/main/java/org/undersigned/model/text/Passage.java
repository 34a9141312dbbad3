package org.undersigned.model.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;

/// What happens to blocks when text is cut, put in, split and joined: the one place that decides which id
/// survives.
///
/// A split keeps the id on the first half. A join keeps the id, role and layout of the first block, unless that
/// one was empty and the second was not: then the second block is what is left. Blocks put in get fresh ids where
/// theirs are taken already.
public final class Passage {

    private Passage() {}

    /// The blocks that stand between two positions, the first and last cut to what is inside.
    public static List<Block> slice(Register<Block> blocks, Position from, Position to) {
        var part = new ArrayList<Block>();
        for (int i = from.block(); i <= to.block(); i++) {
            var block = blocks.at(i);
            int start = i == from.block() ? from.offset() : 0;
            int end = i == to.block() ? to.offset() : block.prose().length();
            part.add(block.withProse(block.prose().slice(start, end)));
        }
        return part;
    }

    /// The blocks with what stands between `from` and `to` replaced by `inserted`.
    ///
    /// The first inserted block's prose continues the block at `from`, the last one's is continued by what
    /// followed `to`; an empty list only deletes. A single inserted block never changes the role of the block it
    /// goes into, except an empty one. The place of the list is no text to be continued or given another role:
    /// what is put in at its start stands before it.
    public static Register<Block> replace(
            Register<Block> blocks, Position from, Position to, List<Block> inserted, Supplier<Id<Block>> fresh) {
        var first = blocks.at(from.block());
        var last = blocks.at(to.block());
        var head = first.prose().slice(0, from.offset());
        var tail = last.prose().slice(to.offset(), last.prose().length());
        var next = new ArrayList<Block>();
        boolean inList = first.role() == Role.SIGNATORIES && from.block() == to.block();
        if (inserted.isEmpty()) {
            boolean lastRemains = from.block() != to.block() && head.isEmpty() && !tail.isEmpty();
            next.add((lastRemains ? last : first).withProse(head.plus(tail)));
        } else if (inserted.size() == 1) {
            var only = inserted.getFirst();
            var host = first.prose().isEmpty()
                            && from.block() == to.block()
                            && !inList
                            && !only.prose().isEmpty()
                    ? first.withRole(only.role()).withLayout(only.layout())
                    : first;
            next.add(host.withProse(head.plus(only.prose()).plus(tail)));
        } else if (inList && head.isEmpty()) {
            next.addAll(inserted);
            next.add(first.withProse(tail));
        } else {
            var opening = inserted.getFirst();
            var host = head.isEmpty() ? first.withRole(opening.role()).withLayout(opening.layout()) : first;
            next.add(host.withProse(head.plus(opening.prose())));
            next.addAll(inserted.subList(1, inserted.size() - 1));
            next.addAll(ended(inserted.getLast(), last.withProse(tail)));
        }
        return blocks.spliced(
                from.block(), to.block() + 1, withIdsOfTheirOwn(blocks, from.block(), to.block(), next, fresh));
    }

    private static List<Block> ended(Block ending, Block rest) {
        return ending.role() == Role.SIGNATORIES && !rest.prose().isEmpty()
                ? List.of(ending, rest)
                : List.of(ending.withProse(ending.prose().plus(rest.prose())));
    }

    /// The blocks with the one at `at` split in two; the second half gets `secondRole` and a fresh id.
    public static Register<Block> split(
            Register<Block> blocks, Position at, Role secondRole, Supplier<Id<Block>> fresh) {
        var whole = blocks.at(at.block());
        var first = whole.withProse(whole.prose().slice(0, at.offset()));
        var second = new Block(
                fresh.get(),
                secondRole,
                secondRole == whole.role() ? whole.layout().withPageBreakBefore(false) : Layout.PLAIN,
                whole.prose().slice(at.offset(), whole.prose().length()),
                null);
        return blocks.spliced(at.block(), at.block() + 1, List.of(first, second));
    }

    private static List<Block> withIdsOfTheirOwn(
            Register<Block> blocks, int from, int to, List<Block> next, Supplier<Id<Block>> fresh) {
        var taken = new HashSet<Id<Block>>();
        var own = new ArrayList<Block>(next.size());
        for (var block : next) {
            boolean elsewhere = blocks.contains(block.id())
                    && (blocks.placeOf(block.id()) < from || blocks.placeOf(block.id()) > to);
            boolean free = taken.add(block.id()) && !elsewhere;
            own.add(free ? block : block.withId(fresh.get()));
        }
        return own;
    }
}
