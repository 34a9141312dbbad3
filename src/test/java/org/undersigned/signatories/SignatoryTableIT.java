package org.undersigned.signatories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.signatories.SignatoriesStage.check;
import static org.undersigned.signatories.SignatoriesStage.fill;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.undersigned.kit.PanelLetters;
import org.undersigned.kit.PanelStage;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.people.Signatory;
import org.undersigned.signatories.rows.Row;

class SignatoryTableIT {

    private final SignatoriesStage panel = new SignatoriesStage();

    private PanelStage table(Letter letter) {
        return table(letter, Locale.ENGLISH, false);
    }

    private PanelStage table(Letter letter, Locale locale, boolean dark) {
        var stage = panel.open(letter, locale, dark, 980, 640);
        stage.run(() -> panel.run("signatories.table"));
        return stage;
    }

    @Test
    void theSameRowsStandInATableWithTheEntryBesideThem() {
        var stage = panel.open(PanelLetters.river(), Locale.ENGLISH, false, 980, 640);
        ListView<Row> list = stage.find("signatories.list");
        stage.run(() -> list.getSelectionModel().select(3));
        stage.run(() -> panel.run("signatories.table"));
        TableView<Row> rows = stage.find("signatories.rows");
        assertThat(rows.getItems()).hasSize(10);
        assertThat(rows.getSelectionModel().getSelectedIndices()).containsExactly(3);
        TextField organisation = stage.find("entry.organisation");
        assertThat(organisation.getText()).startsWith("Centro Huaylas");
        stage.picture("signatories-table");
        stage.run(() -> panel.run("signatories.table"));
        assertThat(list.getSelectionModel().getSelectedIndices()).containsExactly(3);
    }

    @Test
    void headingsSortWhatIsShownAndLeaveThePrintedOrder() {
        var stage = table(PanelLetters.river());
        TableView<Row> rows = stage.find("signatories.rows");
        sort(stage, rows, "PERSON", TableColumn.SortType.ASCENDING);
        assertThat(persons(rows))
                .containsExactly(
                        "Ana Órdenes",
                        "Inés Bohórquez",
                        "Jorge Tello",
                        "Lucía Paz",
                        "Prof. Ana Ríos",
                        "Rosa Ñahui",
                        "Tom Adeyemi",
                        "Zofia Łęcka",
                        "",
                        "");
        assertThat(rows.getItems().getFirst().number()).isEqualTo(6);
        sort(stage, rows, "PERSON", TableColumn.SortType.DESCENDING);
        assertThat(persons(rows)).startsWith("Zofia Łęcka").endsWith("", "");
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
        TextField filter = stage.find("signatories.filter");
        stage.run(() -> filter.setText("ana"));
        assertThat(persons(rows)).containsExactly("Prof. Ana Ríos", "Ana Órdenes");
        Label counts = stage.find("signatories.counts");
        assertThat(counts.getText()).startsWith("2 found · 9 on the list");
        stage.run(() -> panel.run("signatories.table"));
        ListView<Row> list = stage.find("signatories.list");
        assertThat(list.getItems()).extracting(Row::number).isSorted();
    }

    @Test
    void aCellIsEditedByKeysAndCommittedWhicheverWayItIsLeft() {
        var stage = table(PanelLetters.river());
        TableView<Row> rows = stage.find("signatories.rows");
        goTo(stage, rows, 1, "ROLE");
        stage.press(rows, KeyCode.F2);
        type(stage, "Treasurer");
        stage.press(editor(stage), KeyCode.ENTER);
        stage.run(stage.tasks::runWaiting);
        assertThat(signatory(stage, 1).role()).isEqualTo("Treasurer");
        assertThat(rows.getSelectionModel().getSelectedIndex()).isEqualTo(2);

        typed(stage, rows, "S");
        assertThat(editor(stage).getText()).isEqualTo("S");
        type(stage, "Secretary");
        TextField filter = stage.find("signatories.filter");
        stage.run(filter::requestFocus);
        stage.run(stage.tasks::runWaiting);
        assertThat(signatory(stage, 2).role()).isEqualTo("Secretary");

        stage.run(rows::requestFocus);
        stage.press(rows, KeyCode.ENTER);
        type(stage, "Nonsense");
        stage.press(editor(stage), KeyCode.ESCAPE);
        stage.run(stage.tasks::runWaiting);
        assertThat(signatory(stage, 2).role()).isEqualTo("Secretary");

        stage.run(stage.open::undo);
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
    }

    @Test
    void namesCountriesAndFormsAreEditedInTheirCells() {
        var stage = table(PanelLetters.river());
        goTo(stage, stage.find("signatories.rows"), 0, "ORGANISATION");
        stage.press(stage.find("signatories.rows"), KeyCode.F2);
        type(stage, "Grupo Nevado");
        Label hint = stage.find("signatories.hint");
        assertThat(hint.getText()).startsWith("The letter has this organisation already");
        stage.press(editor(stage), KeyCode.ESCAPE);
        assertThat(hint.getText()).isEmpty();
        write(stage, 0, "PERSON", "Inés Bohórquez Sol");
        write(stage, 0, "ORGANISATION", "Aguas Muy Libres");
        write(stage, 0, "COUNTRY", "Holland");
        assertThat(stage.open.letter().organisations().get(Id.of("o1")).countryWritten())
                .isEqualTo("Holland");
        write(stage, 0, "COUNTRY", "The Netherlands");
        write(stage, 0, "TIER", "Authors");
        var letter = stage.open.letter();
        var organisation = letter.organisations().get(Id.of("o1"));
        assertThat(letter.persons().get(Id.of("p1")).names().in("en")).isEqualTo("Inés Bohórquez Sol");
        assertThat(organisation.names().in("en")).isEqualTo("Aguas Muy Libres");
        assertThat(organisation.country()).isEqualTo("NL");
        assertThat(signatory(stage, 0).tier()).isEqualTo("Authors");
        write(stage, 2, "ORGANISATION", "");
        assertThat(signatory(stage, 2).organisation()).isEqualTo(Id.of("o3"));
    }

    @Test
    void spaceInItsColumnPutsAnEntryOnTheListOrOff() {
        var stage = table(PanelLetters.river());
        TableView<Row> rows = stage.find("signatories.rows");
        goTo(stage, rows, 0, "ON_LIST");
        stage.press(rows, KeyCode.SPACE);
        assertThat(signatory(stage, 0).onList()).isFalse();
        assertThat(rows.getSelectionModel().getSelectedIndex()).isZero();
        stage.press(rows, KeyCode.SPACE);
        assertThat(signatory(stage, 0).onList()).isTrue();
    }

    @Test
    void manyChosenRowsAreChangedAtOnce() {
        var stage = table(PanelLetters.river());
        TableView<Row> rows = stage.find("signatories.rows");
        stage.run(() -> rows.getSelectionModel().selectAll());
        stage.dialogs.filling(form -> {
            check(form, "bulk.tier");
            fill(form, "bulk.tier.value", "Supporters");
        });
        stage.run(() -> panel.run("signatories.change"));
        assertThat(stage.open.letter().signatories().stream().map(Signatory::tier))
                .containsOnly("Supporters");
        assertThat(rows.getSelectionModel().getSelectedIndices()).hasSize(10);
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
    }

    @Test
    void columnsAreChosenAndRemembered() {
        var stage = table(PanelLetters.river());
        TableView<Row> rows = stage.find("signatories.rows");
        stage.dialogs.filling(form -> {
            ListView<?> list = (ListView<?>) PanelStage.in(form, "columns.list");
            PanelStage.picture((javafx.scene.Parent) form, "signatories-columns", false);
            list.getSelectionModel().select(0);
            fire(list, KeyCode.SPACE, false);
            list.getSelectionModel().select(2);
            fire(list, KeyCode.UP, true);
        });
        stage.run(() -> panel.run("signatories.columns"));
        assertThat(panel.columns.get()).isEqualTo("ROLE,PERSON,ORGANISATION,COUNTRY,STANDING,ON_LIST,TIER,CAPACITY");
        assertThat(rows.getVisibleLeafColumns())
                .extracting(TableColumn::getText)
                .startsWith("Role", "Person", "Organisation");
        var again = table(PanelLetters.river());
        TableView<Row> same = again.find("signatories.rows");
        assertThat(same.getVisibleLeafColumns())
                .extracting(TableColumn::getText)
                .startsWith("Role", "Person");
    }

    @Test
    void aCapacityIsChosenInItsCell() {
        var stage = table(PanelLetters.river());
        TableView<Row> rows = stage.find("signatories.rows");
        goTo(stage, rows, 0, "CAPACITY");
        stage.press(rows, KeyCode.F2);
        javafx.scene.control.ComboBox<Capacity> choice = stage.find("table.capacity");
        stage.run(() -> choice.setValue(Capacity.PERSONAL));
        stage.run(stage.tasks::runWaiting);
        assertThat(signatory(stage, 0).capacity()).isEqualTo(Capacity.PERSONAL);
    }

    @Test
    void fiftyThousandRowsStandInTheTable() {
        var stage = table(PanelLetters.crowded(50_000));
        TableView<Row> rows = stage.find("signatories.rows");
        assertThat(rows.getItems()).hasSize(50_000);
        stage.run(() -> rows.scrollTo(49_000));
        stage.picture("signatories-table-50000");
        sort(stage, rows, "PERSON", TableColumn.SortType.DESCENDING);
        assertThat(persons(rows)).startsWith("José Pérez Núñez 49999");
        write(stage, 0, "ROLE", "Member");
        assertThat(rows.getItems().getFirst().of().signatory().role()).isEqualTo("Member");
    }

    @Test
    void inSpanishAndInTheDark() {
        var stage = table(PanelLetters.river(), Locale.forLanguageTag("es"), true);
        TableView<Row> rows = stage.find("signatories.rows");
        assertThat(rows.getVisibleLeafColumns())
                .extracting(TableColumn::getText)
                .contains("Organización", "Respuesta");
        goTo(stage, rows, 2, "ORGANISATION");
        stage.picture("signatories-table-dark-es");
    }

    private void write(PanelStage stage, int row, String column, String text) {
        TableView<Row> rows = stage.find("signatories.rows");
        goTo(stage, rows, row, column);
        stage.press(rows, KeyCode.F2);
        type(stage, text);
        stage.press(editor(stage), KeyCode.ENTER);
        stage.run(stage.tasks::runWaiting);
    }

    private static TextInputControl editor(PanelStage stage) {
        return (TextInputControl) stage.focused();
    }

    private static void type(PanelStage stage, String text) {
        stage.run(() -> editor(stage).setText(text));
    }

    private static void typed(PanelStage stage, Node node, String character) {
        stage.run(() -> javafx.event.Event.fireEvent(
                node, new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    private static void fire(Node node, KeyCode code, boolean alt) {
        javafx.event.Event.fireEvent(
                node, new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, alt, false));
    }

    /// By keys: the row is chosen, then the column that has the ring.
    private static void goTo(PanelStage stage, TableView<Row> rows, int row, String column) {
        stage.run(() -> {
            rows.requestFocus();
            rows.getSelectionModel().clearAndSelect(row);
        });
        for (int i = 0; i < 20; i++) {
            stage.press(rows, KeyCode.LEFT);
        }
        for (int i = 0; !rows.getVisibleLeafColumn(i).getId().equals(column); i++) {
            stage.press(rows, KeyCode.RIGHT);
        }
    }

    private static void sort(PanelStage stage, TableView<Row> rows, String column, TableColumn.SortType type) {
        stage.run(() -> {
            var sorted = rows.getColumns().stream()
                    .filter(each -> column.equals(each.getId()))
                    .findFirst()
                    .orElseThrow();
            sorted.setSortType(type);
            rows.getSortOrder().setAll(List.of(sorted));
        });
        stage.run(stage.tasks::runWaiting);
    }

    private static List<String> persons(TableView<Row> rows) {
        return rows.getItems().stream()
                .map(row -> row.of().person() == null
                        ? ""
                        : row.of().person().names().in("en"))
                .toList();
    }

    private static Signatory signatory(PanelStage stage, int place) {
        return stage.open.letter().signatories().at(place);
    }
}
