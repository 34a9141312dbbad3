package org.undersigned.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Turkey | TR
                    Türkiye | TR
                    TURKIYE | TR
                    The Netherlands | NL
                    Netherlands | NL
                    Holland | NL
                    UK | GB
                    U.K. | GB
                    United  Kingdom | GB
                    Scotland | GB
                    USA | US
                    U.S. | US
                    EE. UU. | US
                    EEUU | US
                    Czechia | CZ
                    Czech Republic | CZ
                    Ivory Coast | CI
                    Côte d’Ivoire | CI
                    Macedonia | MK
                    North Macedonia | MK
                    Kosovo | XK
                    España | ES
                    espana | ES
                    Alemania | DE
                    Allemagne | DE
                    Vereinigtes Königreich | GB
                    México | MX
                    Brasil | BR
                    Países Bajos | NL
                    Polska | PL
                    Suomi | FI
                    Україна | UA
                    日本 | JP
                    Ελλάδα | GR
                    Moldova | MD
                    Russian Federation | RU
                    Bosnia & Herzegovina | BA
                    Bosnia and Herzegovina | BA
                    Trinidad and Tobago | TT
                    Viet Nam | VN
                    Hong Kong | HK
                    Congo (DRC) | CD
                    Timor-Leste | TL
                    DE | DE
                    DEU | DE
                    GBR | GB
                    """)
    void recognisesACountryByWhateverItIsCalled(String written, String code) {
        assertThat(Countries.recognise(written)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Europe",
                "Global",
                "Country/scope",
                "Universities and their associations",
                "Madrid",
                "it",
                "de",
                "No",
                "ZZ",
                "n/a",
                "?",
                "Congo",
                "Université de Genève"
            })
    void doesNotTakeForACountryWhatIsNone(String written) {
        assertThat(Countries.recognise(written)).isEmpty();
    }

    /// All but "Congo", which two countries go by.
    @Test
    void recognisesEveryCountryByItsNameInFiveLanguages() {
        var wrong = new ArrayList<String>();
        for (var code : Countries.codes()) {
            for (var language : new String[] {"en", "es", "fr", "de", "pt"}) {
                var name = Countries.name(code, language);
                if (!name.equals("Congo") && !Countries.recognise(name).equals(Optional.of(code))) {
                    wrong.add(code + " " + language + " " + name);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(Countries.codes()).hasSizeGreaterThan(240);
    }

    @Test
    void findsTheCountryAtTheEndOfAPlace() {
        assertThat(Countries.ofPlace("Leiden, The Netherlands")).contains("NL");
        assertThat(Countries.ofPlace("Madrid (España)")).contains("ES");
        assertThat(Countries.ofPlace("Spain")).contains("ES");
        assertThat(Countries.ofPlace("Leiden, Zuid-Holland")).isEmpty();
    }

    @Test
    void namesACountryInTheLanguageOfTheEdition() {
        assertThat(Countries.name("NL", "en")).isEqualTo("Netherlands");
        assertThat(Countries.name("NL", "es-MX")).isEqualTo("Países Bajos");
        assertThat(Countries.name("TR", "de")).isEqualTo("Türkei");
        assertThat(Countries.name("Ruritania", "de")).isEqualTo("Ruritania");
    }

    @Test
    void aCodeIsNoCountrysName() {
        assertThat(Countries.isName("Canada")).isTrue();
        assertThat(Countries.isName("UK")).isTrue();
        assertThat(Countries.isName("CAN")).isFalse();
        assertThat(Countries.isName("IT")).isFalse();
    }
}
