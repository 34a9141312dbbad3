package org.undersigned.language.hyphenation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Liang's patterns of one language, as TeX has them: letters with odd figures where a word may be broken and even
/// ones where it may not, the highest figure at a place winning. Safe to share between threads: what it remembers are
/// answers.
final class Patterns {

    private static final Pattern GROUP = Pattern.compile("\\\\(patterns|hyphenation)\\s*\\{([^}]*)}");
    private static final Pattern COMMENT = Pattern.compile("%.*");
    private static final Pattern SIDES = Pattern.compile("typesetting:\\s*%\\s*left:\\s*(\\d)\\s*%\\s*right:\\s*(\\d)");

    private static final Pattern TAG = Pattern.compile("%\\s+tag:\\s*([a-z]+)");

    static final char SOFT = '\u00AD';

    private static final int MOST_KNOWN = 20_000;

    /// What stands alone before or after a break looks like a slip, whatever the language allows.
    private static final int LEAST_BEFORE = 3;

    private static final int LEAST_AFTER = 3;

    private final Map<String, byte[]> weights = new HashMap<>();
    /// Answers for words met before: a letter is set again and again while it is written.
    private final Map<String, String> known = new ConcurrentHashMap<>();

    private final Map<String, byte[]> exceptions = new HashMap<>();
    private int longest;
    /// By whose rules words are put in small letters: a Turkish I has two of them.
    private Locale language = Locale.ROOT;
    private int before = LEAST_BEFORE;
    private int after = LEAST_AFTER;

    private Patterns() {}

    /// @param tex the text of a file of the project hyph-utf8
    static Patterns read(String tex) {
        var patterns = new Patterns();
        var sides = SIDES.matcher(tex);
        if (sides.find()) {
            patterns.before = Math.max(LEAST_BEFORE, Integer.parseInt(sides.group(1)));
            patterns.after = Math.max(LEAST_AFTER, Integer.parseInt(sides.group(2)));
        }
        var tag = TAG.matcher(tex);
        if (tag.find()) {
            patterns.language = Locale.forLanguageTag(tag.group(1));
        }
        var groups = GROUP.matcher(COMMENT.matcher(tex).replaceAll(""));
        while (groups.find()) {
            for (var entry : groups.group(2).strip().split("\\s+", -1)) {
                patterns.add(entry, groups.group(1).equals("hyphenation"));
            }
        }
        return patterns;
    }

    private void add(String entry, boolean exception) {
        var letters = new StringBuilder();
        var figures = new byte[entry.length() + 1];
        for (int i = 0; i < entry.length(); i++) {
            char c = entry.charAt(i);
            if (exception ? c == '-' : c >= '0' && c <= '9') {
                figures[letters.length()] = (byte) (exception ? 1 : c - '0');
            } else {
                letters.append(c);
            }
        }
        (exception ? exceptions : weights).put(letters.toString(), Arrays.copyOf(figures, letters.length() + 1));
        longest = Math.max(longest, letters.length());
    }

    /// The word with a soft hyphen wherever it may be broken.
    String softened(String word) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(word, this::soften);
    }

    private String soften(String word) {
        var breaks = breaks(word);
        var out = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); i++) {
            if (breaks[i]) {
                out.append(SOFT);
            }
            out.append(word.charAt(i));
        }
        return out.toString();
    }

    /// For each place in a word of letters alone, whether it may be broken before it.
    private boolean[] breaks(String word) {
        var breaks = new boolean[word.length()];
        var low = word.toLowerCase(language);
        if (low.length() != word.length()) {
            return breaks;
        }
        var figures = exceptions.get(low);
        if (figures == null) {
            figures = figures(low);
        }
        for (int i = before; i <= word.length() - after; i++) {
            breaks[i] = figures[i] % 2 == 1 && Character.getType(low.charAt(i)) != Character.NON_SPACING_MARK;
        }
        return breaks;
    }

    private byte[] figures(String low) {
        var marked = "." + low + ".";
        var figures = new byte[marked.length() + 1];
        for (int from = 0; from < marked.length(); from++) {
            for (int to = from + 1; to <= Math.min(marked.length(), from + longest); to++) {
                var found = weights.get(marked.substring(from, to));
                for (int i = 0; found != null && i < found.length; i++) {
                    figures[from + i] = (byte) Math.max(figures[from + i], found[i]);
                }
            }
        }
        return Arrays.copyOfRange(figures, 1, figures.length);
    }
}
