package org.undersigned.exchange.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Cuts a BibTeX file into entries with their values still in LaTeX, and says what was none.
///
/// Never gives up: after an entry that is not closed it goes on at the next `@` that begins a line.
final class BibTexScanner {

    /// What abbreviations may stand for in the smallest of files, in characters.
    private static final long SOME = 1_000_000;

    private final String text;
    private final Map<String, String> abbreviations = new HashMap<>();
    private final List<RawReference> entries = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private int at;
    private int line = 1;
    private int counted;

    /// How many characters abbreviations may still stand for: some double at each step, and would fill the memory.
    private long left;

    BibTexScanner(String text) {
        this.text = text;
        this.left = SOME + 2L * text.length();
    }

    List<RawReference> entries() {
        return entries;
    }

    List<Unread> unread() {
        return unread;
    }

    void scan() {
        while (at < text.length()) {
            int begin = text.indexOf('@', at);
            between(at, begin < 0 ? text.length() : begin);
            if (begin < 0) {
                return;
            }
            at = begin;
            int from = lineAt(begin);
            var entry = entry(from);
            if (entry == null) {
                int next = text.indexOf("\n@", begin + 1);
                int end = next < 0 ? text.length() : next + 1;
                unread.add(new Unread(from, text.substring(begin, end).strip(), Unread.Why.BROKEN_ENTRY));
                at = end;
            } else {
                keep(entry);
            }
        }
    }

    private void keep(RawReference entry) {
        switch (entry.type().toLowerCase(Locale.ROOT)) {
            case "string" ->
                entry.fields()
                        .forEach((name, values) -> abbreviations.put(name.toLowerCase(Locale.ROOT), values.getLast()));
            case "comment", "preamble" -> {}
            default -> entries.add(entry);
        }
    }

    private void between(int from, int to) {
        var words = text.substring(from, to).strip();
        if (!words.isEmpty()) {
            unread.add(new Unread(lineAt(from), words, Unread.Why.NOT_AN_ENTRY));
        }
    }

    /// Lines are counted as the scan goes forward, so that the whole stays linear.
    private int lineAt(int place) {
        for (; counted < place; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
            }
        }
        return line;
    }

    private @Nullable RawReference entry(int from) {
        at++;
        var type = word();
        skipWhite();
        if (type.isEmpty() || at == text.length() || "{(".indexOf(text.charAt(at)) < 0) {
            return null;
        }
        char close = text.charAt(at++) == '{' ? '}' : ')';
        if (type.equalsIgnoreCase("comment") || type.equalsIgnoreCase("preamble")) {
            at--;
            return braced() == null ? null : RawReference.of(type, "", from);
        }
        var key = type.equalsIgnoreCase("string") ? "" : until(',', close);
        var entry = RawReference.of(type, key, from);
        return fields(entry, close) ? entry : null;
    }

    private boolean fields(RawReference entry, char close) {
        while (true) {
            skipWhite();
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
                continue;
            }
            if (at < text.length() && text.charAt(at) == close) {
                at++;
                return true;
            }
            var name = word();
            skipWhite();
            if (name.isEmpty() || at == text.length() || text.charAt(at) != '=') {
                return false;
            }
            at++;
            var value = value();
            if (value == null) {
                return false;
            }
            entry.add(name.toLowerCase(Locale.ROOT), value);
        }
    }

    private @Nullable String value() {
        var value = new StringBuilder();
        do {
            skipWhite();
            if (at == text.length()) {
                return null;
            }
            char c = text.charAt(at);
            var part = c == '{' ? braced() : c == '"' ? quoted() : named();
            if (part == null) {
                return null;
            }
            value.append(part);
            skipWhite();
        } while (at < text.length() && text.charAt(at) == '#' && at++ >= 0);
        return value.toString();
    }

    private @Nullable String named() {
        var name = word();
        if (name.isEmpty()) {
            return null;
        }
        var full = abbreviations.get(name.toLowerCase(Locale.ROOT));
        if (full == null || full.length() > left) {
            return name;
        }
        left -= full.length();
        return full;
    }

    private @Nullable String braced() {
        int depth = 0;
        for (int start = at; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '{' || (c == '(' && at == start)) {
                depth++;
            } else if (c == '}' || (c == ')' && text.charAt(start) == '(' && depth == 1)) {
                depth--;
                if (depth == 0) {
                    return text.substring(start + 1, at++);
                }
            }
        }
        return null;
    }

    private @Nullable String quoted() {
        int depth = 0;
        int start = ++at;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (c == '"' && depth == 0) {
                return text.substring(start, at++);
            }
        }
        return null;
    }

    private String until(char comma, char close) {
        int start = at;
        while (at < text.length() && text.charAt(at) != comma && text.charAt(at) != close && text.charAt(at) != '=') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '=') {
            at = start;
            return "";
        }
        return text.substring(start, at).strip();
    }

    private String word() {
        skipWhite();
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "-_:.+/*".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skipWhite() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
