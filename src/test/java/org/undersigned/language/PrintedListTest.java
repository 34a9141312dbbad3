package org.undersigned.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.kit.PanelLetters;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Arrangement;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.people.Grouping;
import org.undersigned.model.people.ListLook;
import org.undersigned.model.people.Listing;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;

class PrintedListTest {

    private static Letter letter(Listing listing) {
        var chile = Organisation.of(Id.of("o1"), "Ríos Vivos").withCountry("CL");
        var poland = Organisation.of(Id.of("o2"), "Czyste Rzeki").withCountry("PL");
        var letter = PanelLetters.empty()
                .withPeople(
                        Register.of(chile, poland),
                        Register.of(Person.of(Id.of("p1"), "Ana Vega"), Person.of(Id.of("p2"), "Jan Nowak")),
                        Register.of(
                                Signatory.of(Id.of("s1"), Id.of("p2"), poland.id())
                                        .withRole("Chair"),
                                Signatory.of(Id.of("s2"), Id.of("p1"), chile.id())
                                        .withCapacity(Capacity.PERSONAL)
                                        .withTier("Friends"),
                                Signatory.of(Id.of("s3"), null, chile.id())));
        return letter.withSettings(letter.settings().withListing(listing));
    }

    private static List<String> printed(Listing listing) {
        var letter = letter(listing);
        return PrintedList.of(letter, letter.original()).stream()
                .map(tier -> tier.name() + ":" + String.join("; ", tier.entries()))
                .toList();
    }

    @Test
    void byDefaultGroupsStandUnderTheirHeadingsBehindWhoHasNone() {
        assertThat(printed(Listing.PLAIN))
                .containsExactly(
                        ":Jan Nowak, Chair - Czyste Rzeki; Ríos Vivos",
                        "Friends:Ana Vega - Ríos Vivos (in a personal capacity)");
    }

    @Test
    void countriesAreHeadingsAndNumbersGoOn() {
        assertThat(printed(Listing.PLAIN.withGrouping(Grouping.BY_COUNTRY).withNumbered(true)))
                .containsExactly(
                        "Chile:1. Ana Vega - Ríos Vivos (in a personal capacity); 2. Ríos Vivos",
                        "Poland:3. Jan Nowak, Chair - Czyste Rzeki");
    }

    @Test
    void thePatternFollowsTheLook() {
        var look = new ListLook(Arrangement.LINES, true, false, true, false, " / ", true);
        assertThat(printed(Listing.PLAIN.withGrouping(Grouping.NONE).withLook(look)))
                .containsExactly(
                        ":Czyste Rzeki (Poland) / Jan Nowak; Ríos Vivos (Chile) / Ana Vega*; Ríos Vivos (Chile)",
                        ":* Signs in a personal capacity; the affiliation is given for identification only.");
    }

    @Test
    void aListRunInIsOneParagraphAndACountryUnderItsHeadingIsNotSaidAgain() {
        var look = new ListLook(Arrangement.RUN_IN, false, false, true, false, " - ", true);
        assertThat(printed(Listing.PLAIN.withGrouping(Grouping.BY_COUNTRY).withLook(look)))
                .containsExactly(
                        "Chile:Ana Vega - Ríos Vivos*; Ríos Vivos.",
                        "Poland:Jan Nowak - Czyste Rzeki.",
                        ":* Signs in a personal capacity; the affiliation is given for identification only.");
    }
}
