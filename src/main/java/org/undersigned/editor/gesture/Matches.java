package org.undersigned.editor.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.undersigned.editor.gesture.PatternTrouble.Kind;
import org.undersigned.model.text.Inline;

/// Where sought words stand in one line of text.
final class Matches {

    /// How many characters a pattern may look at in one line, again and again.
    private static final int MOST_LOOKS = 3_000_000;

    private final Sought sought;
    private final @Nullable Pattern pattern;
    private final String plain;

    /// @param groups what the groups of a pattern matched, the whole first; nothing for plain words
    record Match(int from, int to, List<String> groups) {}

    Matches(Sought sought) throws PatternTrouble {
        this.sought = sought;
        this.plain = sought.exact()
                ? sought.words()
                : new FoldedText(sought.words(), false).words().toString();
        this.pattern = sought.pattern() ? compiled(sought) : null;
    }

    private static Pattern compiled(Sought sought) throws PatternTrouble {
        int flags = sought.exact() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        var words = sought.exact()
                ? sought.words()
                : new FoldedText(sought.words(), true).words().toString();
        try {
            return Pattern.compile(words, flags | Pattern.UNICODE_CHARACTER_CLASS);
        } catch (PatternSyntaxException e) {
            throw new PatternTrouble(Kind.WRONG, Math.clamp(e.getIndex() + 1L, 1, Math.max(1, words.length())));
        }
    }

    List<Match> in(String text) throws PatternTrouble {
        if (sought.words().isEmpty() || text.isEmpty()) {
            return List.of();
        }
        var folded = sought.exact() ? null : new FoldedText(text, sought.pattern());
        var searched = folded == null ? text : folded.words();
        return pattern == null ? plain(text, searched, folded) : byPattern(pattern, text, searched, folded);
    }

    private List<Match> plain(String text, CharSequence searched, @Nullable FoldedText folded) {
        var matches = new ArrayList<Match>();
        var line = searched.toString();
        int at = plain.isEmpty() ? -1 : line.indexOf(plain);
        while (at >= 0) {
            int end = at + plain.length();
            boolean taken = add(matches, text, place(folded, at, true), place(folded, end, false), List.of());
            at = line.indexOf(plain, taken ? end : at + 1);
        }
        return matches;
    }

    private List<Match> byPattern(Pattern compiled, String text, CharSequence searched, @Nullable FoldedText folded)
            throws PatternTrouble {
        var matches = new ArrayList<Match>();
        var matcher = compiled.matcher(new Patient(searched));
        try {
            while (matcher.find()) {
                int from = place(folded, matcher.start(), true);
                int to = place(folded, matcher.end(), false);
                add(matches, text, from, to, groups(matcher, text, folded));
            }
        } catch (Impatient | StackOverflowError _) {
            throw new PatternTrouble(Kind.ENDLESS, 0);
        }
        return matches;
    }

    private static List<String> groups(Matcher matcher, String text, @Nullable FoldedText folded) {
        var groups = new ArrayList<String>();
        for (int i = 0; i <= matcher.groupCount(); i++) {
            boolean there = matcher.start(i) >= 0 && matcher.start(i) < matcher.end(i);
            groups.add(
                    there
                            ? text.substring(
                                    place(folded, matcher.start(i), true), place(folded, matcher.end(i), false))
                            : "");
        }
        return groups;
    }

    private static int place(@Nullable FoldedText folded, int at, boolean start) {
        return folded == null ? at : start ? folded.start(at) : folded.end(at);
    }

    /// Nothing at all is no hit, and what holds a note's marker or a picture is none either: replacing it
    /// would lose it.
    private boolean add(List<Match> matches, String text, int from, int to, List<String> groups) {
        boolean apart = matches.isEmpty() || from >= matches.getLast().to();
        boolean fits = from < to
                && apart
                && text.substring(from, to).indexOf(Inline.OBJECT) < 0
                && (!sought.wholeWords() || isWhole(text, from, to));
        if (fits) {
            matches.add(new Match(from, to, groups));
        }
        return fits;
    }

    private static boolean isWhole(String text, int from, int to) {
        boolean before = from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1));
        return before && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
    }

    private static final class Impatient extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// Text that lets itself be looked at so many times and no more.
    private static final class Patient implements CharSequence {

        private final CharSequence text;
        private int looks;

        Patient(CharSequence text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++looks > MOST_LOOKS) {
                throw new Impatient();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
