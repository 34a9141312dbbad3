package org.undersigned.signatories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.document.Place;
import org.undersigned.kit.PanelLetters;
import org.undersigned.kit.PanelStage;
import org.undersigned.model.Letter;
import org.undersigned.model.Status;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Arrangement;
import org.undersigned.model.people.Grouping;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.source.KeptPictures;
import org.undersigned.signatories.printing.ListLayout;
import org.undersigned.typeset.fop.FopTypesetter;

class SignatoriesIT {

    private SignatoriesController panel;
    private final List<Id<Person>> erased = new ArrayList<>();

    private PanelStage open(Letter letter) {
        return open(letter, Locale.ENGLISH, false);
    }

    private PanelStage open(Letter letter, Locale locale, boolean dark) {
        return PanelStage.of(letter, locale, dark, 416, 780, stage -> {
            panel = new SignatoriesController(
                    stage.open,
                    stage.ids,
                    stage.messages,
                    stage.dialogs,
                    stage.tasks,
                    () -> "Marta",
                    stage.clock,
                    erased::add,
                    new ListLayout(
                            stage.open,
                            stage.messages,
                            stage.dialogs,
                            stage.tasks,
                            new FopTypesetter(() -> LocalDate.EPOCH),
                            KeptPictures.NONE));
            return panel.view();
        });
    }

    @Test
    void tenSignatoriesShowHowTheyStandToThisText() {
        var stage = open(PanelLetters.river());
        ListView<Row> list = stage.find("signatories.list");
        assertThat(list.getItems())
                .extracting(Row::standing)
                .containsExactly(
                        Standing.AGREED,
                        Standing.AGREED,
                        Standing.STALE,
                        Standing.AGREED,
                        Standing.INVITED,
                        Standing.AGREED,
                        Standing.STALE,
                        Standing.CONSIDERING,
                        Standing.WITHDRAWN,
                        Standing.NOT_ASKED);
        Label counts = stage.find("signatories.counts");
        assertThat(counts.getText()).isEqualTo("9 on the list · 9 organisations · 4 agreed to this text");
        stage.picture("signatories-ten");
    }

    @Test
    void theFilterFindsNamesWithoutTheirAccents() {
        var stage = open(PanelLetters.river());
        ListView<Row> list = stage.find("signatories.list");
        TextField filter = stage.find("signatories.filter");
        stage.run(() -> filter.setText("bohorquez"));
        assertThat(list.getItems()).extracting(Row::title).containsExactly("Aguas Libres");
        stage.run(() -> filter.setText("lodz"));
        assertThat(list.getItems()).extracting(Row::title).containsExactly("Łódź Open Rivers Initiative");
        stage.run(() -> filter.setText("nobody at all"));
        assertThat(list.getItems()).isEmpty();
        stage.picture("signatories-no-match");
        stage.press(filter, KeyCode.ESCAPE);
        assertThat(list.getItems()).hasSize(10);
    }

    @Test
    void aNewEntryForAnOrganisationOfTheLetterIsForTheSameOne() {
        var stage = open(PanelLetters.river());
        stage.dialogs.filling(form -> {
            fill(form, "entry.person", "Luis Vega");
            fill(form, "entry.organisation", "Aguas Libres");
        });
        stage.run(() -> command("signatories.add"));
        var letter = stage.open.letter();
        assertThat(letter.signatories().size()).isEqualTo(11);
        assertThat(letter.organisations().size()).isEqualTo(10);
        stage.run(stage.open::undo);
        assertThat(stage.open.letter().signatories().size()).isEqualTo(10);
    }

    @Test
    void anErasedPersonIsGoneFromUndoTooAndTheOrganisationStays() {
        var stage = open(PanelLetters.river());
        ListView<Row> list = stage.find("signatories.list");
        var letter = stage.open.letter();
        var signatory = letter.signatories().stream()
                .filter(each -> each.person() != null && each.organisation() != null)
                .findFirst()
                .orElseThrow();
        stage.run(() -> list.getSelectionModel().select(letter.signatories().placeOf(signatory.id())));
        stage.dialogs.refusing();
        stage.run(() -> command("signatories.erase"));
        assertThat(stage.open.letter()).isEqualTo(letter);
        stage.dialogs.confirming();
        stage.run(() -> command("signatories.erase"));
        assertThat(stage.open.letter().persons().contains(signatory.person())).isFalse();
        assertThat(stage.open.letter().signatories().size())
                .isEqualTo(letter.signatories().size());
        assertThat(stage.open.nextUndoProperty().get()).isEmpty();
        assertThat(erased).containsExactly(signatory.person());
    }

    @Test
    void theLayoutIsChosenWithALookAtTheFirstPageAndUndone() {
        var stage = open(PanelLetters.river());
        stage.dialogs.filling(form -> {
            choose(form, "layout.arrangement", Arrangement.TABLE);
            choose(form, "layout.grouping", Grouping.BY_COUNTRY);
            check(form, "layout.numbered");
            check(form, "layout.country");
            stage.tasks.runWaiting();
            assertThat(((ImageView) PanelStage.in(form, "layout.page")).getImage())
                    .isNotNull();
            PanelStage.picture((javafx.scene.Parent) form, "signatories-layout", false);
        });
        stage.run(() -> command("signatories.layout"));
        var listing = stage.open.letter().settings().listing();
        assertThat(listing.look().arrangement()).isEqualTo(Arrangement.TABLE);
        assertThat(listing.grouping()).isEqualTo(Grouping.BY_COUNTRY);
        assertThat(listing.numbered()).isTrue();
        javafx.scene.control.MenuButton order = stage.find("signatories.order");
        assertThat(order.getText()).contains("countries", "numbered");
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(javafx.scene.Node form, String id, T value) {
        ((ComboBox<T>) PanelStage.in(form, id)).setValue(value);
    }

    private static void check(javafx.scene.Node form, String id) {
        ((javafx.scene.control.CheckBox) PanelStage.in(form, id)).setSelected(true);
    }

    @Test
    void manyEntriesAreChangedAsOneStep() {
        var stage = open(PanelLetters.river());
        ListView<Row> list = stage.find("signatories.list");
        stage.run(() -> list.getSelectionModel().selectIndices(0, 1, 2));
        stage.dialogs.filling(form -> {
            check(form, "bulk.tier");
            check(form, "bulk.country");
            fill(form, "bulk.tier.value", "Authors");
            fill(form, "bulk.country.value", "Türkiye");
        });
        stage.run(() -> command("signatories.change"));
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
        var stage = open(letter);
        stage.dialogs.filling(
                form -> ((DatePicker) PanelStage.in(form, "deadline.day")).setValue(LocalDate.of(2026, 12, 3)));
        stage.run(() -> command("signatories.deadline"));
        Label counts = stage.find("signatories.counts");
        assertThat(counts.getText()).contains("answers by", "2026");
        stage.run(() -> command("signatories.copyAddresses"));
        assertThat(stage.dialogs.told().getLast()).startsWith("3 addresses are copied.");
        var copied = new String[1];
        stage.run(() ->
                copied[0] = javafx.scene.input.Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo("s5@x.example; s8@x.example; s10@x.example");
    }

    @Test
    void theListGoesOutWithoutContactsUnlessTheyAreTicked(@TempDir Path folder) throws Exception {
        var river = PanelLetters.river();
        var stage = open(river.withSignatories(river.signatories()
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
        stage.run(() -> command("signatories.export"));
        assertThat(Files.readString(csv)).contains("Aguas Libres").doesNotContain("secret");
        stage.dialogs.filling(form -> check(form, "export.CONTACT")).file(csv);
        stage.run(() -> command("signatories.export"));
        assertThat(Files.readString(csv)).contains("me@secret.example");
        var sheet = folder.resolve("review.html");
        stage.dialogs.file(sheet);
        stage.run(() -> command("signatories.sheet"));
        assertThat(Files.readString(sheet))
                .contains("\u2610", "Aguas Libres", "agreed to an earlier text", "not on the list")
                .doesNotContain("secret", "<script", "http");
    }

    @Test
    void rowsAreNarrowedDownByWhatIsLackingAndByGroup() {
        var stage = open(PanelLetters.river());
        ListView<Row> list = stage.find("signatories.list");
        javafx.scene.control.MenuButton narrow = stage.find("signatories.narrow");
        stage.run(() -> narrow.getOnShowing().handle(new javafx.event.Event(javafx.event.Event.ANY)));
        assertThat(narrow.getItems()).hasSizeGreaterThan(2);
        stage.run(() -> narrow.getItems().get(2).fire());
        assertThat(list.getItems()).allMatch(row -> row.tags().stream().anyMatch(Tag.Lacking.class::isInstance));
        stage.run(() -> narrow.getItems().getFirst().fire());
        assertThat(list.getItems()).hasSize(10);
    }

    @Test
    void anOrganisationIsChangedOncePrintedSoEverywhereAndMayBeAChapter() {
        var stage = open(PanelLetters.river());
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
        stage.run(() -> command("signatories.organisation"));
        var changed = stage.open.letter().organisations().get(id);
        assertThat(changed.names().in("en")).isEqualTo("Rivers in English");
        assertThat(changed.names().in(""))
                .isEqualTo(letter.organisations().get(id).names().in(""));
        assertThat(changed.country()).isEqualTo("NL");
        assertThat(list.getItems().get(1).title()).isEqualTo("Rivers in English");
    }

    @Test
    void aCancelledFormChangesNothing() {
        var stage = open(PanelLetters.river());
        stage.dialogs.cancelling();
        stage.run(() -> command("signatories.add"));
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
    }

    @Test
    void aFieldOfTheOpenEntryIsCommittedWhenItIsLeft() {
        var stage = open(PanelLetters.river());
        ListView<Row> list = stage.find("signatories.list");
        stage.run(() -> list.getSelectionModel().select(1));
        stage.press(list, KeyCode.ENTER);
        TextField role = stage.find("entry.role");
        stage.run(role::requestFocus);
        stage.run(() -> role.setText("Director"));
        stage.run(list::requestFocus);
        assertThat(stage.open.letter().signatories().at(1).role()).isEqualTo("Director");
        stage.picture("signatories-entry");
    }

    @Test
    void escapeInAFieldBringsBackWhatWasThere() {
        var stage = open(PanelLetters.river());
        ListView<Row> list = stage.find("signatories.list");
        stage.run(() -> list.getSelectionModel().select(1));
        stage.press(list, KeyCode.F2);
        TextField role = stage.find("entry.role");
        stage.run(role::requestFocus);
        stage.run(() -> role.setText("Nonsense"));
        stage.press(role, KeyCode.ESCAPE);
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
    }

    @Test
    void anOrganisationRenamedInOneEntryIsRenamedEverywhere() {
        var letter = PanelLetters.river();
        var second = letter.signatories().at(1);
        letter = letter.withSignatories(letter.signatories()
                .with(new Signatory(
                        second.id(), second.person(), Id.of("o1"), "", second.capacity(), "", "", "", "", true)));
        var stage = open(letter);
        ListView<Row> list = stage.find("signatories.list");
        stage.run(() -> list.getSelectionModel().select(0));
        stage.press(list, KeyCode.ENTER);
        TextField organisation = stage.find("entry.organisation");
        stage.run(organisation::requestFocus);
        stage.run(() -> organisation.setText("Aguas Muy Libres"));
        stage.press(organisation, KeyCode.ENTER);
        assertThat(list.getItems().subList(0, 2))
                .extracting(Row::title)
                .containsExactly("Aguas Muy Libres", "Aguas Muy Libres");
    }

    @Test
    void severalAreRemovedInOneStepOfUndo() {
        var stage = open(PanelLetters.river());
        ListView<Row> list = stage.find("signatories.list");
        stage.run(() -> list.getSelectionModel().selectIndices(2, 4, 7));
        stage.press(list, KeyCode.DELETE);
        assertThat(stage.open.letter().signatories().size()).isEqualTo(7);
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
    }

    @Test
    void altAndArrowsMoveTheChosenRowsAndKeepThemChosen() {
        var stage = open(PanelLetters.river());
        ListView<Row> list = stage.find("signatories.list");
        stage.run(() -> list.getSelectionModel().selectIndices(1, 2));
        stage.press(list, KeyCode.UP, true);
        assertThat(ids(stage)).startsWith("s2", "s3", "s1", "s4");
        assertThat(list.getSelectionModel().getSelectedIndices()).containsExactlyInAnyOrder(0, 1);
        stage.press(list, KeyCode.UP, true);
        assertThat(ids(stage)).startsWith("s2", "s3", "s1", "s4");
        stage.press(list, KeyCode.DOWN, true);
        stage.press(list, KeyCode.DOWN, true);
        assertThat(ids(stage)).startsWith("s1", "s4", "s2", "s3", "s5");
    }

    @Test
    void anAnswerIsBoundToTheTextAndGoesStaleWithIt() {
        var stage = open(PanelLetters.river());
        ListView<Row> list = stage.find("signatories.list");
        stage.run(() -> list.getSelectionModel().select(9));
        stage.dialogs.filling(form -> {
            @SuppressWarnings("unchecked")
            var status = (ComboBox<Status>) PanelStage.in(form, "answer.status");
            status.setValue(Status.CONFIRMED);
            ((DatePicker) PanelStage.in(form, "answer.day")).setValue(LocalDate.of(2026, 11, 20));
            fill(form, "answer.how", "by telephone");
        });
        stage.run(() -> command("signatories.answer"));
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

    @Test
    void aVisitSelectsTheEntryEvenWhenTheFilterHidesIt() {
        var stage = open(PanelLetters.river());
        ListView<Row> list = stage.find("signatories.list");
        TextField filter = stage.find("signatories.filter");
        stage.run(() -> filter.setText("bohorquez"));
        stage.run(() -> stage.open.visit(new Place.AtSignatory(Id.of("s7"))));
        assertThat(list.getSelectionModel().getSelectedItem().title()).isEqualTo("Grupo Nevado");
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        var stage = open(PanelLetters.empty());
        stage.picture("signatories-empty");
        ListView<Row> list = stage.find("signatories.list");
        assertThat(list.isVisible()).isFalse();
    }

    @Test
    void inSpanishAndInTheDark() {
        var stage = open(PanelLetters.river(), Locale.forLanguageTag("es"), true);
        Label counts = stage.find("signatories.counts");
        assertThat(counts.getText()).startsWith("9 en la lista");
        stage.picture("signatories-dark-es");
    }

    @Test
    void fiftyThousandRowsAreFilteredQuickly() {
        var stage = open(PanelLetters.crowded(50_000));
        ListView<Row> list = stage.find("signatories.list");
        TextField filter = stage.find("signatories.filter");
        assertThat(list.getItems()).hasSize(50_000);
        stage.picture("signatories-50000");
        stage.run(() -> filter.setText("49"));
        var millis = new long[1];
        stage.run(() -> {
            long start = System.nanoTime();
            filter.setText("nunez 49999");
            millis[0] = (System.nanoTime() - start) / 1_000_000;
        });
        assertThat(list.getItems()).hasSize(1);
        assertThat(millis[0]).isLessThan(500);
        System.getLogger("panels").log(System.Logger.Level.INFO, "filter of 50,000 took {0} ms", millis[0]);
    }

    private static List<String> ids(PanelStage stage) {
        return stage.open.letter().signatories().stream()
                .map(signatory -> signatory.id().value())
                .toList();
    }

    private static void fill(javafx.scene.Node form, String id, String text) {
        ((TextInputControl) PanelStage.in(form, id)).setText(text);
    }

    private void command(String id) {
        panel.commands().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow()
                .run();
    }
}
