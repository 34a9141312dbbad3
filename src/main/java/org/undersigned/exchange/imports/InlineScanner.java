package org.undersigned.exchange.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.undersigned.exchange.imports.Item.Kind;

/// Cuts a strand into items, left to right, in one pass: markup is recognised here and paired up later.
///
/// Every look ahead is bounded, so that the time taken is linear in the length of the strand.
final class InlineScanner {

    private static final int FAR = 2000;

    private final String text;
    private final NoteLabels labels;
    private final boolean markdown;
    private final Map<String, String> targets;
    private final List<Item> items = new ArrayList<>();
    private final List<Doubt> doubts;
    private final int[] linkEnds;
    private int at;
    private int textFrom;

    /// @param doubts where markers without a note are noted down
    InlineScanner(Strand strand, NoteLabels labels, boolean markdown, Map<String, String> targets, List<Doubt> doubts) {
        this.text = strand.text();
        this.labels = labels;
        this.markdown = markdown;
        this.targets = targets;
        this.doubts = doubts;
        this.linkEnds = brackets(text);
    }

    List<Item> items() {
        while (at < text.length()) {
            int before = at;
            step(text.charAt(at));
            if (at == before) {
                at++;
            }
        }
        flush(at);
        return items;
    }

    private void step(char c) {
        switch (c) {
            case '\n' -> add(new Item(Kind.BREAK, at, at + 1, ""));
            case '*', '_', '~' -> delimiter(c);
            case '[' -> bracket();
            case ']' -> linkEnd();
            case '<' -> angle();
            case '{' -> shortcode();
            case '(' -> roundBracket();
            case '&' -> entity();
            case '\\' -> escape();
            case 'h', 'H', 'f', 'w', 'W' -> bareAddress();
            case '†', '‡' -> dagger(c);
            case '^' -> caret();
            default -> {
                if (Labels.superscript(c) >= 0) {
                    superscript();
                } else if (c >= '0' && c <= '9' && !labels.bare().isEmpty()) {
                    bareDigits();
                }
            }
        }
    }

    private void add(Item item) {
        flush(item.from);
        items.add(item);
        at = item.to;
        textFrom = at;
    }

    private void flush(int to) {
        if (to > textFrom) {
            items.add(new Item(Kind.TEXT, textFrom, to, ""));
        }
        textFrom = to;
    }

    private void caret() {
        int end = at + 1;
        while (Character.isDigit(charAt(end))) {
            end++;
        }
        if (!SourceText.isBlank(before()) && labels.has(text.substring(at + 1, end))) {
            add(new Item(Kind.CALL, at, end, text.substring(at + 1, end)));
        }
    }

    private char before() {
        return at == 0 ? ' ' : text.charAt(at - 1);
    }

    private char charAt(int place) {
        return place < text.length() ? text.charAt(place) : ' ';
    }

    private int find(String what, int from) {
        int found = text.indexOf(what, from, Math.min(text.length(), from + FAR));
        return found;
    }

    private void delimiter(char c) {
        int end = at;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        var run = text.substring(at, Math.min(end, at + 4));
        char next = charAt(end);
        if (c == '*'
                && end - at <= 3
                && labels.has(run)
                && !SourceText.isBlank(before())
                && !Character.isLetterOrDigit(next)) {
            add(new Item(Kind.CALL, at, end, run));
            return;
        }
        if (c == '~' && end - at != 2) {
            at = end;
            return;
        }
        var item = new Item(Kind.DELIMITER, at, end, String.valueOf(c));
        boolean afterBlank = SourceText.isBlank(before());
        boolean beforeBlank = SourceText.isBlank(next);
        boolean afterSign = isSign(before());
        boolean beforeSign = isSign(next);
        boolean left = !beforeBlank && (!beforeSign || afterBlank || afterSign);
        boolean right = !afterBlank && (!afterSign || beforeBlank || beforeSign);
        boolean inWord = c == '_';
        item.opens = left && (!inWord || !right || afterSign);
        item.closes = right && (!inWord || !left || beforeSign);
        add(item);
    }

    private static boolean isSign(char c) {
        return !Character.isLetterOrDigit(c) && !SourceText.isBlank(c) && !Character.isSurrogate(c);
    }

    private void bracket() {
        int close = linkEnds[at];
        if (close < 0) {
            return;
        }
        if (close - at <= 40) {
            var inside = text.substring(at + 1, close);
            if (noteCalls(inside, close)) {
                return;
            }
        }
        if (linkAfter(close) != null) {
            add(Item.address(Kind.LINK_START, at, at + 1, 0, 0));
        }
    }

    private boolean noteCalls(String inside, int close) {
        var label = inside.startsWith("^") ? inside.substring(1) : inside;
        boolean marked = inside.startsWith("^") || Labels.isNumber(label);
        if (labels.has(label) && !label.isBlank() && marked) {
            add(new Item(Kind.CALL, at, close + 1, label));
            return true;
        }
        if (marked && !label.isBlank()) {
            doubts.add(Doubt.of(Doubt.Kind.MARKER_WITHOUT_NOTE, text.substring(at, close + 1)));
            return false;
        }
        var several = inside.split("[,;]", -1);
        if (several.length > 1 && Arrays.stream(several).map(String::strip).allMatch(labels::has)) {
            int from = at + 1;
            add(Item.markup(at, from, Fate.NOTE_MARKER));
            for (var one : several) {
                int start = text.indexOf(one.strip(), from);
                add(new Item(Kind.CALL, start, start + one.strip().length(), one.strip()));
                from = at;
                int end = Math.min(close + 1, text.indexOf(',', from) < 0 ? close + 1 : text.indexOf(',', from) + 1);
                add(Item.markup(from, Math.max(from, end), Fate.NOTE_MARKER));
            }
            return true;
        }
        return false;
    }

    private void linkEnd() {
        for (int i = items.size() - 1, looked = 0; i >= 0 && looked < 200; i--, looked++) {
            var item = items.get(i);
            if (item.kind == Kind.LINK_END) {
                return;
            }
            if (item.kind == Kind.LINK_START && linkEnds[item.from] == at) {
                var link = linkAfter(at);
                if (link != null) {
                    add(link);
                }
                return;
            }
        }
    }

    /// The end of a link whose text closes at `close`: `](address "title")` or `][label]` of a known target.
    private @org.jspecify.annotations.Nullable Item linkAfter(int close) {
        if (charAt(close + 1) == '[') {
            int end = find("]", close + 2);
            var label = end < 0 ? "" : text.substring(close + 2, end).toLowerCase(Locale.ROOT);
            return targets.containsKey(label) ? target(close, end + 1, label) : null;
        }
        if (charAt(close + 1) != '(') {
            return null;
        }
        int from = close + 2;
        int depth = 1;
        int end = from;
        int limit = Math.min(text.length(), from + FAR);
        while (end < limit && !SourceText.isBlank(text.charAt(end))) {
            depth += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
            if (depth == 0) {
                break;
            }
            end++;
        }
        int to = end;
        if (depth > 0) {
            int closing = find(")", end);
            boolean titled = closing > 0 && "\"')".indexOf(text.charAt(closing - 1)) >= 0;
            if (!titled) {
                return null;
            }
            to = closing;
        }
        boolean angled = charAt(from) == '<' && end - 1 > from && text.charAt(end - 1) == '>';
        int inner = angled ? 1 : 0;
        return end - from <= 2 * inner ? null : Item.address(Kind.LINK_END, close, to + 1, from + inner, end - inner);
    }

    private Item target(int close, int end, String label) {
        var item = new Item(Kind.LINK_END, close, end, targets.getOrDefault(label, ""));
        item.fate = Fate.LINK;
        return item;
    }

    private void angle() {
        if (text.startsWith("<!--", at)) {
            int end = find("-->", at + 4);
            if (end > 0) {
                add(Item.markup(at, end + 3, Fate.COMMENT));
            }
            return;
        }
        int close = find(">", at + 1);
        if (close < 0) {
            return;
        }
        if (Labels.isAddress(text, at + 1, close)) {
            add(Item.address(Kind.ADDRESS, at, close + 1, at + 1, close));
            return;
        }
        var name = Tags.name(text, at, close);
        if (name.equals("sup") && text.charAt(at + 1) != '/') {
            int end = find("</sup>", close);
            var label = end < 0 || end - close > 12
                    ? ""
                    : text.substring(close + 1, end).replaceAll("[\\[\\]() ]", "");
            if (labels.has(label)) {
                add(new Item(Kind.CALL, at, end + 6, label));
                return;
            }
        }
        tag(name, close + 1);
    }

    private void tag(String name, int end) {
        if (name.equals("br")) {
            var item = new Item(Kind.BREAK, at, end, "");
            item.fate = Fate.LAYOUT_TAG;
            add(item);
        } else if (Tags.isKnown(name)) {
            boolean closing = text.charAt(at + 1) == '/';
            var item = new Item(closing ? Kind.TAG_CLOSE : Kind.TAG_OPEN, at, end, name);
            item.fate = Tags.mark(name) == null ? Fate.LAYOUT_TAG : Fate.EMPHASIS;
            item.mark = Tags.mark(name);
            int href = name.equals("a") && !closing ? text.indexOf("href=\"", at) : -1;
            if (href > 0 && href < end) {
                item.addressFrom = href + 6;
                item.addressTo = Math.min(end, Math.max(href + 6, text.indexOf('"', href + 6)));
            }
            add(item);
        }
    }

    private void shortcode() {
        boolean opens = text.startsWith("{{<", at) || text.startsWith("{{%", at);
        int close = opens ? find("}}", at) : -1;
        if (close > 0) {
            add(Item.markup(at, close + 2, Fate.SHORTCODE));
        }
    }

    private void roundBracket() {
        int close = text.indexOf(')', at, Math.min(text.length(), at + 6));
        if (close > 0 && labels.has(text.substring(at, close + 1))) {
            add(new Item(Kind.CALL, at, close + 1, text.substring(at, close + 1)));
        }
    }

    private void entity() {
        int close = text.indexOf(';', at, Math.min(text.length(), at + 12));
        var spelled = close < 0 ? "" : Tags.entity(text.substring(at + 1, close));
        if (!spelled.isEmpty()) {
            add(new Item(Kind.SPELLED, at, close + 1, spelled));
        }
    }

    private void escape() {
        char next = charAt(at + 1);
        if (markdown && next == '\n') {
            add(Item.markup(at, at + 1, Fate.ESCAPE));
        } else if (markdown && next > ' ' && next < 0x7F && !Character.isLetterOrDigit(next)) {
            add(Item.markup(at, at + 1, Fate.ESCAPE));
            at++;
        }
    }

    private void bareAddress() {
        if (Character.isLetterOrDigit(before()) || !Labels.beginsAddress(text, at)) {
            return;
        }
        int end = Labels.endOfAddress(text, at);
        if (end > at + 5) {
            add(Item.address(Kind.ADDRESS, at, end, at, end));
        }
    }

    private void dagger(char c) {
        if (labels.has(String.valueOf(c)) && !SourceText.isBlank(before())) {
            add(new Item(Kind.CALL, at, at + 1, String.valueOf(c)));
        }
    }

    private void superscript() {
        int end = at;
        while (end < text.length() && Labels.superscript(text.charAt(end)) >= 0) {
            end++;
        }
        var label = Labels.plain(text.substring(at, end));
        if (Labels.isUnit(text, at)) {
            at = end;
        } else if (labels.has(label)) {
            add(new Item(Kind.CALL, at, end, label));
        } else if (label.length() > 1 && label.chars().allMatch(digit -> labels.has(String.valueOf((char) digit)))) {
            doubts.add(Doubt.of(Doubt.Kind.MARKER_AMBIGUOUS, text.substring(at, end)));
            for (int i = 0; i < label.length(); i++) {
                add(new Item(Kind.CALL, at, at + 1, label.substring(i, i + 1)));
            }
        } else {
            doubts.add(Doubt.of(Doubt.Kind.MARKER_WITHOUT_NOTE, text.substring(at, end)));
            at = end;
        }
    }

    /// Plain digits right behind a sentence, where a note of that number exists that nothing else calls: what is
    /// left of a superscript after copying.
    private void bareDigits() {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        var label = end - at > 4 ? "" : text.substring(at, end);
        char next = charAt(end);
        boolean behindSign =
                ".,;:!?)”»\"'’".indexOf(before()) >= 0 && at > 1 && !Character.isDigit(text.charAt(at - 2));
        boolean behindWord = behindSign || Character.isLetter(before());
        if (labels.bare().contains(label) && behindWord && !Character.isLetterOrDigit(next)) {
            doubts.add(Doubt.of(Doubt.Kind.MARKER_AMBIGUOUS, label));
            add(new Item(Kind.CALL, at, end, label));
        } else {
            at = end;
        }
    }

    /// For each opening square bracket the place of the one that closes it, or -1.
    private static int[] brackets(String text) {
        var ends = new int[text.length()];
        Arrays.fill(ends, -1);
        var open = new ArrayList<Integer>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '[') {
                open.add(i);
            } else if (text.charAt(i) == ']' && !open.isEmpty()) {
                ends[open.removeLast()] = i;
            }
        }
        return ends;
    }
}
