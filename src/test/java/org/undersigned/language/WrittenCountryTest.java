package org.undersigned.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.OrderPolicy;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Grouping;
import org.undersigned.model.people.ListLook;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

class WrittenCountryTest {

    private static final Register<Block> BLANK = Register.of(Block.of(Id.of("b"), Role.BODY, Prose.EMPTY));
    private static final Edition ENGLISH = Edition.of(Id.of("en"), "en", BLANK, Register.empty());
    private static final Edition SPANISH = new Edition(Id.of("es"), "es", "", ENGLISH.id(), BLANK, Register.empty());

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Turkey, TR, Turkey",
                "Türkiye, TR, ''",
                "The Netherlands, NL, The Netherlands",
                "Netherlands, NL, ''",
                "UK, GB, UK",
                "United Kingdom, GB, ''",
                "USA, US, USA",
                "España, ES, España",
                "Spain, ES, ''",
                "NL, NL, ''",
                "ESP, ES, ''",
                "\"Leiden, The Netherlands\", NL, The Netherlands",
                "Madrid (España), ES, España",
                "Ruritania, Ruritania, ''",
                "'', '', ''"
            })
    void keepsASpellingThatTheLanguageOfTheLetterDoesNotHave(String written, String code, String spelling) {
        assertThat(WrittenCountry.of(bare(written), "en")).isEqualTo(new WrittenCountry(bare(code), bare(spelling)));
    }

    private static String bare(String cell) {
        return cell.equals("''") ? "" : cell;
    }

    @Test
    void aFormThatSaysWhatItSaidChangesNothing() {
        var turkey = WrittenCountry.of("Turkey", "en").of(Organisation.of(Id.of("o"), "Irmak"));
        assertThat(turkey.country()).isEqualTo("TR");
        assertThat(WrittenCountry.inForm(turkey, "en", "Türkiye", "Turkey").of(turkey))
                .isEqualTo(turkey);
        assertThat(WrittenCountry.inForm(turkey, "en", "Türkiye", "").of(turkey).countryWritten())
                .isEmpty();
        assertThat(WrittenCountry.inForm(turkey, "en", "Türkiye", "Turkiye").spelling())
                .isEqualTo("Turkiye");
        assertThat(WrittenCountry.inForm(turkey, "en", "Holland", "Turkey"))
                .isEqualTo(new WrittenCountry("NL", "Holland"));
        assertThat(WrittenCountry.inForm(turkey, "en", "", "Turkey")).isEqualTo(WrittenCountry.NONE);
    }

    @Test
    void thePrintedListKeepsWhatTheyWroteAndATranslationSaysItInItsLanguage() {
        var letter = letter("Turkey", "Türkiye", "UK", "The Netherlands");
        assertThat(printed(letter, ENGLISH))
                .containsExactly("A 0 (Turkey)", "A 1 (Türkiye)", "A 2 (UK)", "A 3 (The Netherlands)");
        assertThat(printed(letter, SPANISH))
                .containsExactly("A 0 (Turquía)", "A 1 (Turquía)", "A 2 (Reino Unido)", "A 3 (Países Bajos)");
        var patterned = look(
                letter,
                new ListLook(
                        ListLook.PLAIN.arrangement(),
                        false,
                        true,
                        true,
                        false,
                        " - ",
                        false,
                        "{organisation}, {country}"));
        assertThat(printed(patterned, ENGLISH)).first().isEqualTo("A 0, Turkey");
    }

    @Test
    void oneCountryHasOneHeadingAndOnePlaceHoweverItIsSpelt() {
        var letter = letter("Turkey", "Uganda", "Türkiye", "UK");
        var settings = letter.settings();
        var grouped =
                letter.withSettings(settings.withListing(settings.listing().withGrouping(Grouping.BY_COUNTRY)));
        assertThat(PrintedParts.of(grouped, ENGLISH).parts())
                .extracting(PrintedParts.Part::heading)
                .containsExactly("Türkiye", "Uganda", "United Kingdom");
        var ordered = letter.withSettings(settings.withOrder(OrderPolicy.BY_COUNTRY));
        assertThat(SignatoryOrder.listed(ordered, ENGLISH))
                .extracting(each -> each.id().value())
                .containsExactly("0", "2", "1", "3");
    }

    private static List<String> printed(Letter letter, Edition edition) {
        var form = new SignatoryForm(letter, edition);
        return letter.signatories().stream().map(form::printed).toList();
    }

    private static Letter look(Letter letter, ListLook look) {
        var settings = letter.settings();
        return letter.withSettings(settings.withListing(settings.listing().withLook(look)));
    }

    private static Letter letter(String... countries) {
        Register<Organisation> organisations = Register.empty();
        Register<Signatory> signatories = Register.empty();
        for (int i = 0; i < countries.length; i++) {
            Id<Organisation> id = Id.of("o" + i);
            organisations =
                    organisations.with(WrittenCountry.of(countries[i], "en").of(Organisation.of(id, "A " + i)));
            signatories = signatories.with(Signatory.of(Id.of("" + i), null, id));
        }
        var plain = ListLook.PLAIN;
        var letter = Letter.of(Id.of("l"), ENGLISH)
                .withEditions(Register.of(ENGLISH, SPANISH))
                .withPeople(organisations, Register.empty(), signatories);
        return look(letter, new ListLook(plain.arrangement(), false, true, true, false, " - ", false));
    }
}
