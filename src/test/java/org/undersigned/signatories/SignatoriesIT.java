package org.undersigned.signatories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.undersigned.document.Place;
import org.undersigned.kit.PanelLetters;
import org.undersigned.kit.PanelStage;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Signatory;
import org.undersigned.signatories.rows.Row;
import org.undersigned.signatories.rows.Standing;
import org.undersigned.signatories.rows.Tag;

class SignatoriesIT {

    private final SignatoriesStage panel = new SignatoriesStage();

    @Test
    void tenSignatoriesShowHowTheyStandToThisText() {
        var stage = panel.open(PanelLetters.river());
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
        var stage = panel.open(PanelLetters.river());
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
    void rowsAreNarrowedDownByWhatIsLackingAndByGroup() {
        var stage = panel.open(PanelLetters.river());
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
    void aFieldOfTheOpenEntryIsCommittedWhenItIsLeft() {
        var stage = panel.open(PanelLetters.river());
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
        var stage = panel.open(PanelLetters.river());
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
        var stage = panel.open(letter);
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
        var stage = panel.open(PanelLetters.river());
        ListView<Row> list = stage.find("signatories.list");
        stage.run(() -> list.getSelectionModel().selectIndices(2, 4, 7));
        stage.press(list, KeyCode.DELETE);
        assertThat(stage.open.letter().signatories().size()).isEqualTo(7);
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
    }

    @Test
    void altAndArrowsMoveTheChosenRowsAndKeepThemChosen() {
        var stage = panel.open(PanelLetters.river());
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
    void aVisitSelectsTheEntryEvenWhenTheFilterHidesIt() {
        var stage = panel.open(PanelLetters.river());
        ListView<Row> list = stage.find("signatories.list");
        TextField filter = stage.find("signatories.filter");
        stage.run(() -> filter.setText("bohorquez"));
        stage.run(() -> stage.open.visit(new Place.AtSignatory(Id.of("s7"))));
        assertThat(list.getSelectionModel().getSelectedItem().title()).isEqualTo("Grupo Nevado");
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        var stage = panel.open(PanelLetters.empty());
        stage.picture("signatories-empty");
        ListView<Row> list = stage.find("signatories.list");
        assertThat(list.isVisible()).isFalse();
    }

    @Test
    void inSpanishAndInTheDark() {
        var stage = panel.open(PanelLetters.river(), Locale.forLanguageTag("es"), true);
        Label counts = stage.find("signatories.counts");
        assertThat(counts.getText()).startsWith("9 en la lista");
        stage.picture("signatories-dark-es");
    }

    @Test
    void fiftyThousandRowsAreFilteredQuickly() {
        var stage = panel.open(PanelLetters.crowded(50_000));
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

    @Test
    void everyCommandHasANameInBothLanguages() {
        panel.open(PanelLetters.river());
        var english = panel.commands().stream().map(each -> each.label().get()).toList();
        panel.open(PanelLetters.river(), Locale.forLanguageTag("es"), false);
        var spanish = panel.commands().stream().map(each -> each.label().get()).toList();
        assertThat(spanish).hasSameSizeAs(english).doesNotContainAnyElementsOf(english);
    }

    @Test
    void chosenEntriesGoOffTheListAndBackTogetherAndOneIsOpenedByItsCommand() {
        var stage = panel.open(PanelLetters.river());
        ListView<Row> list = stage.find("signatories.list");
        stage.run(() -> list.getSelectionModel().selectIndices(0, 1));
        stage.run(() -> panel.run("signatories.toggle"));
        assertThat(stage.open.letter().signatories().stream().limit(3).map(Signatory::onList))
                .containsExactly(false, false, true);
        Label counts = stage.find("signatories.counts");
        assertThat(counts.getText()).startsWith("7 on the list · 7 organisations");
        stage.run(() -> panel.run("signatories.toggle"));
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
        stage.run(() -> panel.run("signatories.open"));
        TextField organisation = stage.find("entry.organisation");
        assertThat(stage.focused()).isEqualTo(organisation);
    }

    private static List<String> ids(PanelStage stage) {
        return stage.open.letter().signatories().stream()
                .map(signatory -> signatory.id().value())
                .toList();
    }
}
