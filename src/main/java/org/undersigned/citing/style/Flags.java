package org.undersigned.citing.style;

import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Conditions that the engine does not know, put as ones that it knows: whether a variable has a value.
///
/// The engine tells only first citations and ibid apart, takes every test of a locator's label for true, and that of
/// `disambiguate` too. Each of these tests becomes one of a variable that no style of ours prints.
final class Flags {

    /// A variable that never has a value.
    static final String NEVER = "citation-label";

    private static final String SET = "1";

    private static final Map<String, String> OF_POSITION = Map.of(
            "first", "annote",
            "subsequent", "keyword",
            "ibid", "citation-key",
            "ibid-with-locator", "call-number",
            "near-note", "abstract");

    private static final Map<String, String> OF_LABEL = Map.of(
            "page", "jurisdiction",
            "paragraph", "note");

    private Flags() {}

    static String position(String name) {
        return OF_POSITION.getOrDefault(name, NEVER);
    }

    static String label(String name) {
        return OF_LABEL.getOrDefault(name, NEVER);
    }

    /// Whether a variable stands for a condition, and is set from citation to citation.
    static boolean isFlag(String variable) {
        return OF_POSITION.containsValue(variable) || OF_LABEL.containsValue(variable);
    }

    /// @param near whether the citation before is at most five notes away
    static void set(CSLItemDataBuilder item, Position position, boolean near, @Nullable LocatorText locator) {
        if (position == Position.FIRST) {
            item.annote(SET);
        } else {
            item.keyword(SET);
            item.abstrct(near ? SET : null);
            item.citationKey(position == Position.SUBSEQUENT ? null : SET);
            item.callNumber(position == Position.IBID_WITH_LOCATOR ? SET : null);
        }
        if (locator != null && locator.label() != null) {
            switch (locator.label()) {
                case PAGE -> item.jurisdiction(SET);
                case PARAGRAPH -> item.note(SET);
                default -> {}
            }
        }
    }
}
