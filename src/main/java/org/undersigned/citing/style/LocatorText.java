package org.undersigned.citing.style;

import de.undercouch.citeproc.csl.CSLLabel;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A locator as the author wrote it, and what of it a style can word anew.
///
/// @param label what is counted, or null when we do not know; then the author's words stand as they are
/// @param number what a style puts behind the label
record LocatorText(@Nullable CSLLabel label, String number) {

    private static final Pattern LABELLED = Pattern.compile("(\\p{L}+\\.?|[§¶]+)\\s*(\\d.*|[ivxlc]+)");
    private static final Pattern BARE = Pattern.compile("\\d[\\d\\s,–-]*|[ivxlc]+");

    private static final Map<String, CSLLabel> LABELS = Map.ofEntries(
            Map.entry("p", CSLLabel.PAGE),
            Map.entry("pp", CSLLabel.PAGE),
            Map.entry("page", CSLLabel.PAGE),
            Map.entry("pages", CSLLabel.PAGE),
            Map.entry("pg", CSLLabel.PAGE),
            Map.entry("pág", CSLLabel.PAGE),
            Map.entry("págs", CSLLabel.PAGE),
            Map.entry("página", CSLLabel.PAGE),
            Map.entry("páginas", CSLLabel.PAGE),
            Map.entry("s", CSLLabel.PAGE),
            Map.entry("para", CSLLabel.PARAGRAPH),
            Map.entry("paras", CSLLabel.PARAGRAPH),
            Map.entry("paragraph", CSLLabel.PARAGRAPH),
            Map.entry("paragraphs", CSLLabel.PARAGRAPH),
            Map.entry("párr", CSLLabel.PARAGRAPH),
            Map.entry("párrs", CSLLabel.PARAGRAPH),
            Map.entry("párrafo", CSLLabel.PARAGRAPH),
            Map.entry("párrafos", CSLLabel.PARAGRAPH),
            Map.entry("¶", CSLLabel.PARAGRAPH),
            Map.entry("¶¶", CSLLabel.PARAGRAPH),
            Map.entry("§", CSLLabel.SECTION),
            Map.entry("§§", CSLLabel.SECTION),
            Map.entry("sec", CSLLabel.SECTION),
            Map.entry("section", CSLLabel.SECTION),
            Map.entry("sección", CSLLabel.SECTION),
            Map.entry("ch", CSLLabel.CHAPTER),
            Map.entry("chap", CSLLabel.CHAPTER),
            Map.entry("chapter", CSLLabel.CHAPTER),
            Map.entry("cap", CSLLabel.CHAPTER),
            Map.entry("capítulo", CSLLabel.CHAPTER),
            Map.entry("vol", CSLLabel.VOLUME),
            Map.entry("fig", CSLLabel.FIGURE),
            Map.entry("line", CSLLabel.LINE),
            Map.entry("col", CSLLabel.COLUMN));

    /// What a locator says, or null when it is empty.
    static @Nullable LocatorText of(String written) {
        var words = written.strip();
        if (words.isEmpty()) {
            return null;
        }
        var labelled = LABELLED.matcher(words);
        if (labelled.matches()) {
            var name = labelled.group(1).toLowerCase(Locale.ROOT).replace(".", "");
            var label = LABELS.get(name);
            return label == null ? new LocatorText(null, words) : new LocatorText(label, labelled.group(2));
        }
        return BARE.matcher(words).matches() ? new LocatorText(CSLLabel.PAGE, words) : new LocatorText(null, words);
    }
}
