package org.undersigned.language.hyphenation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenationTest {

    private final Hyphenation hyphenation = new Hyphenation();

    @ParameterizedTest
    @CsvSource({
        "en, representatives, rep-re-sen-ta-tives",
        "en, associate, asso-ciate",
        "en-GB, representatives, rep-res-ent-at-ives",
        "es, organizaciones, orga-ni-za-cio-nes",
        "de, Rechtsschutzversicherung, Rechts-schutz-ver-si-che-rung",
        "fr, gouvernement, gou-ver-ne-ment",
        "it, trasparenza, tra-spa-renza",
        "pt, transparente, trans-pa-rente",
        "pl, przejrzystość, przej-rzy-stość",
        "hu, átláthatóság, átlát-ha-tó-ság",
        "uk, прозорість, про-зо-рість",
        "el, διαφάνεια, δια-φά-νεια",
        "nb, organisasjon, orga-ni-sa-sjon",
        "sv, organisationer, orga-ni-sa-tio-ner",
        "tr, açıklanmasını, açık-lan-ma-sını",
        "tr, ISPARTALILAR ve Ispartalılar, ISPARTALILAR ve Ispar-ta-lı-lar",
        "ca, organitzacions, orga-nit-za-ci-ons",
        "ru, прозрачность, про-зрач-ность",
        "cs, průhlednost, prů-hled-nost",
        "sk, priehľadnosť, prie-hľad-nosť",
        "fi, avoimuuden, avoi-muu-den"
    })
    void wordsBreakAsTheirLanguageBreaksThem(String language, String word, String broken) {
        assertThat(hyphenation.soften(word, language, 6).replace('\u00AD', '-')).isEqualTo(broken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://organizaciones.example/transparencia",
                "coordinacion@organizaciones.example",
                "TRANSPARENCIA",
                "transparencia2026",
                "socio-ambiental-transparencia",
                "ante"
            })
    void addressesAcronymsFiguresAndShortWordsStayWhole(String text) {
        assertThat(hyphenation.soften(text, "es", 6)).isEqualTo(text);
    }

    @Test
    void aLanguageWithoutPatternsKeepsItsWordsWhole() {
        assertThat(hyphenation.soften("organizațiile neguvernamentale", "ro", 6))
                .isEqualTo("organizațiile neguvernamentale");
    }

    @Test
    void wordsShorterThanAskedForStayWhole() {
        assertThat(hyphenation.soften("transparencia", "es", 14)).isEqualTo("transparencia");
    }

    @Test
    void onlySoftHyphensAreAdded() {
        var text = "«Las organizaciones (de transparencia), firmantes.» ¿Continuaremos? Continuaremos…";
        assertThat(hyphenation.soften(text, "es", 6).replace("\u00AD", "")).isEqualTo(text);
        assertThat(hyphenation.soften(text, "es", 6)).contains("fir\u00ADman\u00ADtes.»");
    }
}
