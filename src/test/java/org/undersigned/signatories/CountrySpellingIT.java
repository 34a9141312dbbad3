package org.undersigned.signatories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.undersigned.kit.PanelLetters;
import org.undersigned.kit.PanelStage;
import org.undersigned.language.WrittenCountry;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Organisation;
import org.undersigned.signatories.rows.Row;

/// Countries stay as the signatories wrote them until somebody normalises them.
class CountrySpellingIT {

    private static final Map<String, String> WRITTEN =
            Map.of("o1", "Turkey", "o2", "UK", "o3", "Turkey", "o4", "The Netherlands", "o5", "Türkiye", "o6", "Spain");

    private final SignatoriesStage panel = new SignatoriesStage();

    private static Letter letter() {
        var river = PanelLetters.river();
        return river.withPeople(
                river.organisations().map(each -> {
                    var written = WRITTEN.get(each.id().value());
                    return written == null
                            ? each
                            : WrittenCountry.of(written, "en").of(each);
                }),
                river.persons(),
                river.signatories());
    }

    private static Organisation of(PanelStage stage, String id) {
        return stage.open.letter().organisations().get(Id.of(id));
    }

    @Test
    void allThatAreTickedAreNormalisedInOneStep() {
        var stage = panel.open(letter(), Locale.forLanguageTag("es"), false);
        stage.dialogs.filling(form -> {
            assertThat(((CheckBox) PanelStage.in(form, "spelling.0")).getText())
                    .contains("The Netherlands → Netherlands");
            assertThat(((CheckBox) PanelStage.in(form, "spelling.1")).getText())
                    .isEqualTo("Turkey → Türkiye · 2 organizaciones");
            ((CheckBox) PanelStage.in(form, "spelling.2")).setSelected(false);
            PanelStage.picture((Parent) form, "signatories-spelling-es", false);
        });
        stage.run(() -> panel.run("signatories.spelling"));
        assertThat(of(stage, "o1").countryWritten()).isEmpty();
        assertThat(of(stage, "o3").country()).isEqualTo("TR");
        assertThat(of(stage, "o4").countryWritten()).isEmpty();
        assertThat(of(stage, "o2").countryWritten()).isEqualTo("UK");
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(letter());
    }

    @Test
    void whereNothingIsSpeltOtherwiseItSaysSo() {
        var stage = panel.open(PanelLetters.river());
        stage.run(() -> panel.run("signatories.spelling"));
        assertThat(stage.dialogs.told())
                .containsExactly("No country is spelt otherwise than the language of the letter spells it.");
    }

    @Test
    void theOpenEntrySaysHowItsCountryIsPrintedAndKeepsItWhileSomethingElseIsTyped() {
        var stage = panel.open(letter());
        ListView<Row> list = stage.find("signatories.list");
        stage.run(() -> list.getSelectionModel().select(0));
        stage.press(list, KeyCode.ENTER);
        TextField country = stage.find("entry.country");
        Label spelling = stage.find("entry.spelling");
        assertThat(country.getText()).isEqualTo("Türkiye");
        assertThat(spelling.getText()).isEqualTo("Printed as they wrote it: Turkey");
        stage.picture("signatories-entry-spelling");
        TextField role = stage.find("entry.role");
        stage.run(() -> {
            role.requestFocus();
            role.setText("Chair");
        });
        stage.press(role, KeyCode.ENTER);
        assertThat(of(stage, "o1").countryWritten()).isEqualTo("Turkey");
        stage.run(() -> {
            country.requestFocus();
            country.setText("Spain");
        });
        stage.press(country, KeyCode.ENTER);
        assertThat(of(stage, "o1").country()).isEqualTo("ES");
        assertThat(of(stage, "o1").countryWritten()).isEmpty();
        assertThat(spelling.getText()).isEmpty();
    }

    @Test
    void theFormOfAnOrganisationChangesTheSpelling() {
        var stage = panel.open(letter());
        ListView<Row> list = stage.find("signatories.list");
        stage.run(() -> list.getSelectionModel().select(0));
        stage.dialogs.filling(form -> {
            SignatoriesStage.fill(form, "organisation.countryWritten", "Republic of Türkiye");
            PanelStage.picture((Parent) form, "signatories-organisation-spelling", false);
        });
        stage.run(() -> panel.run("signatories.organisation"));
        assertThat(of(stage, "o1").country()).isEqualTo("TR");
        assertThat(of(stage, "o1").countryWritten()).isEqualTo("Republic of Türkiye");
    }

    @Test
    void theListIsFoundByHowACountryIsWritten() {
        var stage = panel.open(letter());
        TextField filter = stage.find("signatories.filter");
        stage.run(() -> filter.setText("uk"));
        stage.run(stage.tasks::runWaiting);
        ListView<Row> list = stage.find("signatories.list");
        assertThat(list.getItems())
                .extracting(row -> row.of().organisation().id().value())
                .contains("o2");
    }
}
