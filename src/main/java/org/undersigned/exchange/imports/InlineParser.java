package org.undersigned.exchange.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.exchange.imports.Item.Kind;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;

/// Inline markup of a strand as tokens: emphasis paired by the rules of Markdown, which leave a lone `*` and the
/// underscores of words alone, so that plain text passes unharmed.
///
/// Markup that became structure is entered into the account; words are entered by whoever places them.
final class InlineParser {

    private final Strand strand;
    private final List<Item> items;
    private final Account account;
    private final boolean linksAsAddresses;

    /// For each item the marks that begin before it and end behind it.
    private final Map<Integer, List<Mark>> begins = new HashMap<>();

    private final Map<Integer, List<Mark>> ends = new HashMap<>();

    /// @param linksAsAddresses whether the address of a link is shown behind its words, as in notes
    InlineParser(Strand strand, List<Item> items, Account account, boolean linksAsAddresses) {
        this.strand = strand;
        this.items = items;
        this.account = account;
        this.linksAsAddresses = linksAsAddresses;
    }

    List<Token> tokens() {
        pairDelimiters();
        pairTags();
        return emitted();
    }

    private void pairDelimiters() {
        var openers = new HashMap<String, ArrayList<Integer>>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (item.kind != Kind.DELIMITER) {
                continue;
            }
            var stack = openers.computeIfAbsent(item.value, _ -> new ArrayList<>());
            while (item.closes && item.left > 0 && !stack.isEmpty()) {
                int opener = stack.getLast();
                if (items.get(opener).left == 0) {
                    stack.removeLast();
                    continue;
                }
                int used = Math.min(2, Math.min(items.get(opener).left, item.left));
                if (item.value.equals("~") && used < 2) {
                    break;
                }
                pair(opener, i, used);
                openers.values().forEach(other -> dropAfter(other, opener));
            }
            if (item.opens && item.left > 0) {
                stack.add(i);
            }
        }
    }

    /// Openers inside a pair that was just closed can pair with nothing behind it.
    private static void dropAfter(List<Integer> stack, int opener) {
        while (!stack.isEmpty() && stack.getLast() > opener) {
            stack.removeLast();
        }
    }

    private void pair(int opener, int closer, int used) {
        items.get(opener).left -= used;
        items.get(closer).left -= used;
        boolean strike = items.get(opener).value.equals("~");
        var mark = strike ? Mark.STRIKE : used == 2 ? Mark.BOLD : Mark.ITALIC;
        begins.computeIfAbsent(opener, _ -> new ArrayList<>()).add(mark);
        ends.computeIfAbsent(closer, _ -> new ArrayList<>()).add(mark);
    }

    private void pairTags() {
        var open = new HashMap<String, ArrayList<Integer>>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (item.mark == null) {
                continue;
            }
            if (item.kind == Kind.TAG_OPEN) {
                open.computeIfAbsent(item.value, _ -> new ArrayList<>()).add(i);
            } else if (open.containsKey(item.value) && !open.get(item.value).isEmpty()) {
                begins.computeIfAbsent(open.get(item.value).removeLast(), _ -> new ArrayList<>())
                        .add(item.mark);
                ends.computeIfAbsent(i, _ -> new ArrayList<>()).add(item.mark);
            }
        }
    }

    private List<Token> emitted() {
        var tokens = new ArrayList<Token>();
        var depths = new EnumMap<Mark, Integer>(Mark.class);
        @Nullable String link = null;
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            ends.getOrDefault(i, List.of()).forEach(mark -> depths.merge(mark, -1, Integer::sum));
            if (item.kind == Kind.LINK_START || (item.kind == Kind.TAG_OPEN && item.value.equals("a"))) {
                link = linksAsAddresses ? null : addressOfLink(i);
            } else if (item.kind == Kind.LINK_END || (item.kind == Kind.TAG_CLOSE && item.value.equals("a"))) {
                link = null;
            }
            emit(item, marks(depths, link), tokens);
            begins.getOrDefault(i, List.of()).forEach(mark -> depths.merge(mark, 1, Integer::sum));
        }
        return tokens;
    }

    private void emit(Item item, Marks marks, List<Token> tokens) {
        var part = strand.sub(item.from, item.to);
        switch (item.kind) {
            case TEXT -> tokens.add(new Token.Text(part, marks));
            case DELIMITER -> delimiter(item, marks, tokens);
            case MARKUP, LINK_START -> account.turn(part, item.fate);
            case BREAK -> {
                account.turn(part, item.fate);
                tokens.add(new Token.Break());
            }
            case CALL -> {
                account.turn(part, Fate.NOTE_MARKER);
                tokens.add(new Token.Call(item.value, part));
            }
            case SPELLED -> {
                account.turn(part, Fate.ENTITY);
                tokens.add(new Token.Spelled(item.value, part, marks));
            }
            case ADDRESS -> tokens.add(address(item, marks));
            case LINK_END -> linkEnd(item, part, marks, tokens);
            case TAG_OPEN -> account.turn(part, item.fate);
            case TAG_CLOSE -> account.turn(part, item.fate);
        }
    }

    private void linkEnd(Item item, Strand part, Marks marks, List<Token> tokens) {
        account.turn(part, Fate.LINK);
        if (linksAsAddresses && item.addressTo > item.addressFrom) {
            tokens.add(new Token.Address(
                    strand.sub(item.addressFrom, item.addressTo),
                    " (",
                    strand.sub(item.from + 1, item.from + 2),
                    ")",
                    strand.sub(item.to - 1, item.to),
                    marks));
        }
    }

    private Token address(Item item, Marks marks) {
        var opening = strand.sub(item.from, item.addressFrom);
        var closing = strand.sub(item.addressTo, item.to);
        return new Token.Address(
                strand.sub(item.addressFrom, item.addressTo), opening.text(), opening, closing.text(), closing, marks);
    }

    /// The characters of a run that emphasise nothing are text; they stand at its outer side.
    private void delimiter(Item item, Marks marks, List<Token> tokens) {
        account.turn(strand.sub(item.from + item.left, item.to), Fate.EMPHASIS);
        if (item.left > 0) {
            tokens.add(new Token.Text(strand.sub(item.from, item.from + item.left), marks));
        }
    }

    private @Nullable String addressOfLink(int start) {
        var opening = items.get(start);
        if (opening.kind == Kind.TAG_OPEN) {
            return opening.addressTo > opening.addressFrom
                    ? strand.text().substring(opening.addressFrom, opening.addressTo)
                    : null;
        }
        for (int i = start + 1; i < Math.min(items.size(), start + 400); i++) {
            var item = items.get(i);
            if (item.kind == Kind.LINK_END) {
                return item.addressTo > item.addressFrom
                        ? strand.text().substring(item.addressFrom, item.addressTo)
                        : item.value;
            }
        }
        return null;
    }

    private static Marks marks(Map<Mark, Integer> depths, @Nullable String link) {
        var marks = Marks.NONE;
        for (var depth : depths.entrySet()) {
            if (depth.getValue() > 0) {
                marks = marks.with(depth.getKey());
            }
        }
        return marks.withLink(link);
    }
}
