package org.undersigned.language;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Signatory;

/// Who stands on the list, as every output prints it: in order, under headings, numbered where the letter says so.
///
/// @param disclaimer the line under the list, or empty
public record PrintedParts(List<Part> parts, String disclaimer) {

    /// Those who stand under one heading, which may be empty.
    public record Part(String heading, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /// An entry.
    ///
    /// @param number with its full stop, or empty
    /// @param text the entry without its number
    public record Line(Signatory signatory, String number, String text) {

        public String whole() {
            return number.isEmpty() ? text : number + " " + text;
        }
    }

    public PrintedParts {
        parts = List.copyOf(parts);
    }

    public static PrintedParts of(Letter letter, Edition edition) {
        var form = new SignatoryForm(letter, edition);
        var listed = SignatoryOrder.listed(letter, edition);
        var figures = new Figures(edition.language());
        boolean numbered = letter.settings().listing().numbered();
        var parts = new ArrayList<Part>();
        int number = 0;
        for (var group : groups(letter, edition, listed)) {
            var lines = new ArrayList<Line>(group.signatories().size());
            for (var signatory : group.signatories()) {
                number++;
                lines.add(new Line(signatory, numbered ? figures.of(number) + "." : "", form.printed(signatory)));
            }
            parts.add(new Part(group.heading(), lines));
        }
        return new PrintedParts(parts, form.disclaimer(listed));
    }

    private static List<SignatoryGroups.Group> groups(Letter letter, Edition edition, List<Signatory> listed) {
        if (listed.isEmpty()) {
            return List.of();
        }
        return switch (letter.settings().listing().grouping()) {
            case NONE -> List.of(new SignatoryGroups.Group("", listed));
            case BY_TIER -> SignatoryGroups.byTier(letter, listed);
            case BY_COUNTRY -> SignatoryGroups.byCountry(letter, edition, listed);
        };
    }

    public List<Line> lines() {
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }
}
