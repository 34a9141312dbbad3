package org.undersigned.exchange.lists;

import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.exchange.people.SignatoryLine;
import org.undersigned.model.people.Capacity;

/// A line of a list without the mark or number in front, taken apart as the lines of a letter are.
final class LineEntry {

    private static final Pattern MARKER = Pattern.compile("^\\s*(?:[-*•·–]\\s+|\\(?\\d{1,5}[.)]\\s+|\\d{1,5}\\s{2,})");

    private LineEntry() {}

    /// A line that names nobody is taken for the name of an organisation: whoever reviews it sees it as written.
    static SignatoryLine of(String line) {
        var unmarked = MARKER.matcher(line).replaceFirst("").strip();
        var text = unmarked.isEmpty() ? line.strip() : unmarked;
        try {
            return SignatoryLine.parse(text, SignatoryLine.Expected.ANYBODY);
        } catch (IllegalArgumentException e) {
            return new SignatoryLine(text, "", "", text, "", Capacity.FOR_THE_ORGANISATION, "", Set.of());
        }
    }
}
