package org.undersigned.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.kit.PanelLetters;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Arrangement;
import org.undersigned.model.people.ListLook;
import org.undersigned.model.people.Signatory;

class FormPatternTest {

    @Test
    void whatHasNothingToSayIsLeftOutWithWhatJoinsIt() {
        var pattern = new FormPattern("{person}[, {role}][ - {organisation}]");
        assertThat(filled(pattern, "Ana", "Director", "River")).isEqualTo("Ana, Director - River");
        assertThat(filled(pattern, "Ana", "", "River")).isEqualTo("Ana - River");
        assertThat(filled(pattern, "", "", "River")).isEqualTo("River");
        assertThat(filled(pattern, "Ana", "", "")).isEqualTo("Ana");
        assertThat(filled(pattern, "", "", "")).isEmpty();
    }

    @Test
    void signsThatMeanSomethingElsewhereAreWordsHere() {
        var pattern = new FormPattern("{organisation} $1 \\ [({role})]");
        assertThat(filled(pattern, "", "a$2\\b", "Río & Mar")).isEqualTo("Río & Mar $1 \\ (a$2\\b)");
    }

    @Test
    void aPatternThatSaysWhatTheChoicesSayPrintsTheSame() {
        for (boolean organisationFirst : new boolean[] {false, true}) {
            for (boolean role : new boolean[] {false, true}) {
                var look = new ListLook(Arrangement.LINES, organisationFirst, role, false, false, " - ", false);
                var pattern = new ListLook(
                        Arrangement.LINES,
                        organisationFirst,
                        role,
                        false,
                        false,
                        " - ",
                        false,
                        SignatoryForm.patternOf(look));
                assertThat(printed(pattern)).isEqualTo(printed(look));
            }
        }
    }

    @Test
    void anUnknownWordStaysToBeSeen() {
        assertThat(printed(new ListLook(Arrangement.LINES, false, true, false, false, " - ", false, "{persn}")))
                .containsOnly("{persn}");
    }

    @Test
    void anEntryWithAFormOfItsOwnKeepsIt() {
        var letter = with(new ListLook(Arrangement.LINES, false, true, false, false, " - ", false, "{organisation}"));
        var own = letter.signatories().at(0).withPrintedForm("As she wrote it");
        assertThat(new SignatoryForm(letter, letter.original()).printed(own)).isEqualTo("As she wrote it");
    }

    private static List<String> printed(ListLook look) {
        var letter = with(look);
        var form = new SignatoryForm(letter, letter.original());
        return letter.signatories().stream()
                .map((Signatory each) -> form.printed(each))
                .toList();
    }

    private static Letter with(ListLook look) {
        var letter = PanelLetters.river();
        var settings = letter.settings();
        return letter.withSettings(settings.withListing(settings.listing().withLook(look)));
    }

    private static String filled(FormPattern pattern, String person, String role, String organisation) {
        return pattern.filled(name -> Map.of("person", person, "role", role, "organisation", organisation)
                .getOrDefault(name, "?"));
    }
}
