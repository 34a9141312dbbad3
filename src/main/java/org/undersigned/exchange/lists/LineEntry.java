package org.undersigned.exchange.lists;

import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.language.Countries;
import org.undersigned.matching.OrganisationWords;
import org.undersigned.model.people.Capacity;

/// A line such as `Name - Organisation`, `Name, Role, Organisation` or `Organisation (Country)`, taken apart.
record LineEntry(
        String person,
        String role,
        String organisation,
        String country,
        Capacity capacity,
        String printedForm,
        boolean unsure) {

    static final LineEntry NONE = new LineEntry("", "", "", "", Capacity.FOR_THE_ORGANISATION, "", false);

    private static final Pattern MARKER = Pattern.compile("^\\s*(?:[-*•·–]\\s+|\\(?\\d{1,5}[.)]\\s+|\\d{1,5}\\s{2,})");
    private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+");

    static LineEntry of(String line) {
        var text = MARKER.matcher(line).replaceFirst("").strip();
        var country = "";
        int open = text.lastIndexOf('(');
        if (open > 0 && text.endsWith(")")) {
            var inside = text.substring(open + 1, text.length() - 1);
            if (Countries.recognise(inside).isPresent()) {
                country = inside;
                text = text.substring(0, open).strip();
            }
        }
        var dash = List.of(DASH.split(text, 2));
        if (dash.size() == 2 && OrganisationWords.in(dash.get(0)) == 0) {
            return entry(dash.get(0), "", dash.get(1), country, false);
        }
        var commas = List.of(text.split(",\\s+", 3));
        if (commas.size() == 3 && OrganisationWords.in(commas.get(0)) == 0) {
            return entry(commas.get(0), commas.get(1), commas.get(2), country, false);
        }
        boolean organisation = OrganisationWords.in(text) > 0;
        boolean person = !organisation && text.matches("\\p{Lu}\\S+(\\s+\\p{Lu}\\S+){1,3}");
        return person ? entry(text, "", "", country, true) : entry("", "", text, country, !organisation);
    }

    private static LineEntry entry(String person, String role, String organisation, String country, boolean unsure) {
        var capacity = organisation.isEmpty() ? Capacity.PERSONAL : Capacity.FOR_THE_ORGANISATION;
        return new LineEntry(person, role, organisation, country, capacity, "", unsure);
    }
}
