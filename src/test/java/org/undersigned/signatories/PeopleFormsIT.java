package org.undersigned.signatories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.signatories.SignatoriesStage.fill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.kit.PanelLetters;
import org.undersigned.kit.PanelStage;
import org.undersigned.language.PrintedParts;
import org.undersigned.language.SignatoryForm;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Signatory;
import org.undersigned.signatories.rows.Row;

/// Persons, logos, groups and the pattern of the printed form.
class PeopleFormsIT {

    @TempDir
    Path folder;

    private final SignatoriesStage panel = new SignatoriesStage();

    private PanelStage chosen(Letter letter, int row) {
        var stage = panel.open(letter);
        ListView<Row> list = stage.find("signatories.list");
        stage.run(() -> list.getSelectionModel().select(row));
        return stage;
    }

    @Test
    void aPersonIsChangedOnceAndPrintedSoEverywhere() {
        var stage = chosen(PanelLetters.river(), 0);
        stage.dialogs.filling(form -> {
            PanelStage.picture((Parent) form, "signatories-person", false);
            fill(form, "person.name", "Inés Bohórquez Sol");
            fill(form, "person.name.en", "Ines B. Sol");
        });
        stage.run(() -> panel.run("signatories.person"));
        var names = stage.open.letter().persons().get(Id.of("p1")).names();
        assertThat(names.in("es")).isEqualTo("Inés Bohórquez Sol");
        assertThat(names.in("en")).isEqualTo("Ines B. Sol");
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
        ListView<Row> list = stage.find("signatories.list");
        stage.run(() -> list.getSelectionModel().clearAndSelect(2));
        stage.run(() -> panel.run("signatories.person"));
        assertThat(stage.dialogs.told()).containsExactly("This entry names no person.");
    }

    @Test
    void aLogoIsKeptAndLetGo() throws Exception {
        var picture = Files.write(folder.resolve("logo.png"), new byte[] {1, 2, 3});
        var stage = chosen(PanelLetters.river(), 0);
        stage.dialogs.filling(form -> press(form, "copy.add")).file(picture);
        stage.run(() -> panel.run("signatories.organisation"));
        var letter = stage.open.letter();
        var logo = letter.organisations().get(Id.of("o1")).logo();
        assertThat(letter.keptFiles().get(logo).name()).isEqualTo("logo.png");
        stage.dialogs.filling(form -> press(form, "copy.remove"));
        stage.run(() -> panel.run("signatories.organisation"));
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(letter);
    }

    @Test
    void groupsAreNamedPutInOrderAndPrintedUnderTheirNames() {
        var river = PanelLetters.river();
        var grouped = river.withSignatories(
                river.signatories().map(each -> each.withTier(each.person() == null ? "Friends" : "Authors")));
        var stage = panel.open(grouped);
        stage.dialogs.filling(form -> {
            ListView<?> list = (ListView<?>) PanelStage.in(form, "tiers.list");
            list.getSelectionModel().select(1);
            fill(form, "tiers.name", "Supporters");
            press(form, "tiers.rename");
            press(form, "tiers.up");
            fill(form, "tiers.name", "Observers");
            press(form, "tiers.add");
            PanelStage.picture((Parent) form, "signatories-tiers", false);
        });
        stage.run(() -> panel.run("signatories.tiers"));
        var letter = stage.open.letter();
        assertThat(letter.settings().listing().tiers()).containsExactly("Supporters", "Authors", "Observers");
        assertThat(letter.signatories().stream().map(Signatory::tier)).doesNotContain("Friends");
        assertThat(PrintedParts.of(letter, letter.original()).parts())
                .extracting(PrintedParts.Part::heading)
                .containsExactly("Supporters", "Authors");
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(grouped);
    }

    @Test
    void aPatternOfOnesOwnPrintsTheEntries() {
        var stage = panel.open(PanelLetters.river(), Locale.forLanguageTag("es"), false);
        stage.dialogs.filling(form -> {
            fill(form, "layout.pattern", "{organisation}[: {person}]");
            assertThat(((ComboBox<?>) PanelStage.in(form, "layout.first")).isDisabled())
                    .isTrue();
            stage.tasks.runWaiting();
            PanelStage.picture((Parent) form, "signatories-layout-pattern", false);
        });
        stage.run(() -> panel.run("signatories.layout"));
        var letter = stage.open.letter();
        var form = new SignatoryForm(letter, letter.original());
        assertThat(letter.signatories().stream().limit(3).map(form::printed))
                .containsExactly("Aguas Libres: Inés Bohórquez", "Alianza Cuenca Alta: Jorge Tello", "Ático Ciudadano");
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
    }

    private static void press(Node form, String id) {
        ((ButtonBase) PanelStage.in(form, id)).fire();
    }
}
