package org.undersigned.signatories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.signatories.SignatoriesStage.check;
import static org.undersigned.signatories.SignatoriesStage.choose;
import static org.undersigned.signatories.SignatoriesStage.fill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.kit.PanelLetters;
import org.undersigned.kit.PanelStage;
import org.undersigned.model.Status;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Arrangement;
import org.undersigned.model.people.Grouping;
import org.undersigned.model.people.LogosRow;
import org.undersigned.model.people.Signatory;
import org.undersigned.signatories.rows.Row;
import org.undersigned.signatories.rows.Standing;

class SignatoryFormsIT {

    private final SignatoriesStage panel = new SignatoriesStage();

    @Test
    void aNewEntryForAnOrganisationOfTheLetterIsForTheSameOne() {
        var stage = panel.open(PanelLetters.river());
        stage.dialogs.filling(form -> {
            fill(form, "entry.person", "Luis Vega");
            fill(form, "entry.organisation", "Aguas Libres");
        });
        stage.run(() -> panel.run("signatories.add"));
        var letter = stage.open.letter();
        assertThat(letter.signatories().size()).isEqualTo(11);
        assertThat(letter.organisations().size()).isEqualTo(10);
        stage.run(stage.open::undo);
        assertThat(stage.open.letter().signatories().size()).isEqualTo(10);
    }

    @Test
    void anErasedPersonIsGoneFromUndoTooAndTheOrganisationStays() {
        var stage = panel.open(PanelLetters.river());
        ListView<Row> list = stage.find("signatories.list");
        var letter = stage.open.letter();
        var signatory = letter.signatories().stream()
                .filter(each -> each.person() != null && each.organisation() != null)
                .findFirst()
                .orElseThrow();
        stage.run(() -> list.getSelectionModel().select(letter.signatories().placeOf(signatory.id())));
        stage.dialogs.refusing();
        stage.run(() -> panel.run("signatories.erase"));
        assertThat(stage.open.letter()).isEqualTo(letter);
        stage.dialogs.confirming();
        stage.run(() -> panel.run("signatories.erase"));
        assertThat(stage.open.letter().persons().contains(signatory.person())).isFalse();
        assertThat(stage.open.letter().signatories().size())
                .isEqualTo(letter.signatories().size());
        assertThat(stage.open.nextUndoProperty().get()).isEmpty();
        assertThat(panel.erased).containsExactly(signatory.person());
    }

    @Test
    void theLayoutIsChosenWithALookAtTheFirstPageAndUndone() {
        var stage = panel.open(PanelLetters.river());
        stage.dialogs.filling(form -> {
            choose(form, "layout.arrangement", Arrangement.TABLE);
            choose(form, "layout.grouping", Grouping.BY_COUNTRY);
            choose(form, "layout.logos", LogosRow.AFTER_LIST);
            check(form, "layout.numbered");
            check(form, "layout.country");
            stage.tasks.runWaiting();
            assertThat(((ImageView) PanelStage.in(form, "layout.page")).getImage())
                    .isNotNull();
            PanelStage.picture((javafx.scene.Parent) form, "signatories-layout", false);
        });
        stage.run(() -> panel.run("signatories.layout"));
        var listing = stage.open.letter().settings().listing();
        assertThat(listing.look().arrangement()).isEqualTo(Arrangement.TABLE);
        assertThat(listing.grouping()).isEqualTo(Grouping.BY_COUNTRY);
        assertThat(listing.logos()).isEqualTo(LogosRow.AFTER_LIST);
        assertThat(listing.numbered()).isTrue();
        javafx.scene.control.MenuButton order = stage.find("signatories.order");
        assertThat(order.getText()).contains("countries", "numbered");
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
    }

    @Test
    void manyEntriesAreChangedAsOneStep() {
        var stage = panel.open(PanelLetters.river());
        ListView<Row> list = stage.find("signatories.list");
        stage.run(() -> list.getSelectionModel().selectIndices(0, 1, 2));
        stage.dialogs.filling(form -> {
            check(form, "bulk.tier");
            check(form, "bulk.country");
            fill(form, "bulk.tier.value", "Authors");
            fill(form, "bulk.country.value", "Türkiye");
        });
        stage.run(() -> panel.run("signatories.change"));
        assertThat(stage.open.letter().signatories().stream().limit(4).map(Signatory::tier))
                .containsExactly("Authors", "Authors", "Authors", "");
        assertThat(stage.open
                        .letter()
                        .organisations()
                        .get(stage.open.letter().signatories().at(0).organisation())
                        .country())
                .isEqualTo("TR");
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
    }

    @Test
    void whoHasNotAnsweredIsAskedUntilADayAndTheirAddressesAreCopied() {
        var river = PanelLetters.river();
        var letter = river.withSignatories(river.signatories()
                .map(each -> new Signatory(
                        each.id(),
                        each.person(),
                        each.organisation(),
                        each.role(),
                        each.capacity(),
                        "",
                        "",
                        each.id().value() + "@x.example",
                        "",
                        each.onList())));
        var stage = panel.open(letter);
        stage.dialogs.filling(
                form -> ((DatePicker) PanelStage.in(form, "deadline.day")).setValue(LocalDate.of(2026, 12, 3)));
        stage.run(() -> panel.run("signatories.deadline"));
        Label counts = stage.find("signatories.counts");
        assertThat(counts.getText()).contains("answers by", "2026");
        stage.run(() -> panel.run("signatories.copyAddresses"));
        assertThat(stage.dialogs.told().getLast()).startsWith("3 addresses are copied.");
        var copied = new String[1];
        stage.run(() ->
                copied[0] = javafx.scene.input.Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo("s5@x.example; s8@x.example; s10@x.example");
    }

    @Test
    void theListGoesOutWithoutContactsUnlessTheyAreTicked(@TempDir Path folder) throws Exception {
        var river = PanelLetters.river();
        var stage = panel.open(river.withSignatories(river.signatories()
                .map(each -> new Signatory(
                        each.id(),
                        each.person(),
                        each.organisation(),
                        each.role(),
                        each.capacity(),
                        "",
                        "",
                        "me@secret.example",
                        "",
                        each.onList()))));
        var csv = folder.resolve("names.csv");
        stage.dialogs
                .filling(form -> PanelStage.picture((javafx.scene.Parent) form, "signatories-export", false))
                .file(csv);
        stage.run(() -> panel.run("signatories.export"));
        assertThat(Files.readString(csv)).contains("Aguas Libres").doesNotContain("secret");
        stage.dialogs.filling(form -> check(form, "export.CONTACT")).file(csv);
        stage.run(() -> panel.run("signatories.export"));
        assertThat(Files.readString(csv)).contains("me@secret.example");
        var sheet = folder.resolve("review.html");
        stage.dialogs.file(sheet);
        stage.run(() -> panel.run("signatories.sheet"));
        assertThat(Files.readString(sheet))
                .contains("\u2610", "Aguas Libres", "agreed to an earlier text", "not on the list")
                .doesNotContain("secret", "<script", "http");
    }

    @Test
    void anOrganisationIsChangedOncePrintedSoEverywhereAndMayBeAChapter() {
        var stage = panel.open(PanelLetters.river());
        ListView<Row> list = stage.find("signatories.list");
        var letter = stage.open.letter();
        var id = letter.signatories().at(1).organisation();
        stage.run(() -> list.getSelectionModel().select(1));
        stage.dialogs.filling(form -> {
            fill(form, "organisation.name.en", "Rivers in English");
            fill(form, "organisation.shortName", "RIE");
            fill(form, "organisation.country", "The Netherlands");
            PanelStage.picture((javafx.scene.Parent) form, "signatories-organisation", false);
        });
        stage.run(() -> panel.run("signatories.organisation"));
        var changed = stage.open.letter().organisations().get(id);
        assertThat(changed.names().in("en")).isEqualTo("Rivers in English");
        assertThat(changed.names().in(""))
                .isEqualTo(letter.organisations().get(id).names().in(""));
        assertThat(changed.country()).isEqualTo("NL");
        assertThat(list.getItems().get(1).title()).isEqualTo("Rivers in English");
    }

    @Test
    void aCancelledFormChangesNothing() {
        var stage = panel.open(PanelLetters.river());
        stage.dialogs.cancelling();
        stage.run(() -> panel.run("signatories.add"));
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
    }

    @Test
    void anAnswerIsBoundToTheTextAndGoesStaleWithIt() {
        var stage = panel.open(PanelLetters.river());
        ListView<Row> list = stage.find("signatories.list");
        stage.run(() -> list.getSelectionModel().select(9));
        stage.dialogs.filling(form -> {
            @SuppressWarnings("unchecked")
            var status = (ComboBox<Status>) PanelStage.in(form, "answer.status");
            status.setValue(Status.CONFIRMED);
            ((DatePicker) PanelStage.in(form, "answer.day")).setValue(LocalDate.of(2026, 11, 20));
            fill(form, "answer.how", "by telephone");
        });
        stage.run(() -> panel.run("signatories.answer"));
        var entry = stage.open.letter().ledger().latest(Id.of("s10")).orElseThrow();
        assertThat(entry.recordedBy()).isEqualTo("Marta");
        assertThat(entry.howWeKnow()).isEqualTo("by telephone");
        assertThat(entry.fingerprint()).isNotNull();
        assertThat(list.getItems().get(9).standing()).isEqualTo(Standing.AGREED);
        stage.run(() -> stage.open.apply(new org.undersigned.document.TextEdit.ReplaceBlocks(
                stage.open.body(), 3, 4, List.of(), "edit.putNote")));
        stage.run(stage.tasks::runWaiting);
        assertThat(list.getItems().get(9).standing()).isEqualTo(Standing.STALE);
    }
}
