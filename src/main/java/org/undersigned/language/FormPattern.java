package org.undersigned.language;

import java.util.function.Function;
import java.util.regex.Pattern;

/// A pattern by which an entry of the list is printed, such as `{person}[, {role}][ - {organisation}]`.
///
/// A word in braces is what the entry says there; what stands in brackets is left out where one of its words has
/// nothing to say. Dashes, commas and spaces that are left over at either end go too.
public final class FormPattern {

    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern WORD = Pattern.compile("\\{(\\p{L}+)}");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:·|/–—-]+|[\\s,;:·|/–—-]+$");

    private final String pattern;

    public FormPattern(String pattern) {
        this.pattern = pattern;
    }

    /// @param word what the entry says under a name in braces; empty where it says nothing there
    public String filled(Function<String, String> word) {
        var parts = PART.matcher(pattern);
        var kept = parts.replaceAll(part -> isWhole(part.group(1), word) ? quoted(part.group(1)) : "");
        var said = WORD.matcher(kept).replaceAll(each -> quoted(word.apply(each.group(1))));
        return EDGES.matcher(said.replaceAll("\\s{2,}", " ")).replaceAll("");
    }

    private static boolean isWhole(String part, Function<String, String> word) {
        return WORD.matcher(part).results().noneMatch(each -> word.apply(each.group(1))
                .isEmpty());
    }

    private static String quoted(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }
}
