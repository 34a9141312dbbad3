package org.undersigned.signatories.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.exchange.lists.Fate;
import org.undersigned.exchange.lists.columns.Column;
import org.undersigned.exchange.lists.tables.TableChoices;
import org.undersigned.kit.PanelLetters;
import org.undersigned.kit.PanelStage;
import org.undersigned.language.SignatoryForm;
import org.undersigned.language.SignatoryOrder;
import org.undersigned.matching.Watch;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Organisation;

class ListImportIT {

    private static final Path COARA = Path.of("../shared/letters/coara_signatories.csv");
    private static final Path SEED = Path.of("../shared/letters/mexico-ogp-2018.txt");

    private static final String TABLE = """
            Name;Organisation;Country;Remarks
            Ana Vega;River Watch;Chile;
            Łukasz Nowak;Czyste Rzeki;Polska;by e-mail
            Ana Vega;River Watch;Chile;
            Eva Sol;River Watch;Everywhere;
            ;;;
            """;

    @TempDir
    Path folder;

    private ImportController review;

    private PanelStage window(Letter letter) {
        return PanelStage.of(letter, _ -> new StackPane());
    }

    private void start(PanelStage stage, String command) {
        var list = new ListImport(stage.open, stage.ids, stage.messages, stage.dialogs, stage.tasks);
        stage.run(() -> list.commands().stream()
                .filter(each -> each.id().equals(command))
                .findFirst()
                .orElseThrow()
                .run());
    }

    private PanelStage review(byte[] bytes, String name, Letter letter, Locale locale, boolean dark) {
        var outcome = ListUnderReview.read(new ListInput.OfFile(name, bytes), TableChoices.NONE, letter, Watch.NOBODY);
        return PanelStage.of(letter, locale, dark, 940, 700, stage -> {
            review = new ImportController(outcome.list().orElseThrow(), stage.messages, stage.tasks);
            return review.view();
        });
    }

    private PanelStage review(String text) {
        return review(text.getBytes(StandardCharsets.UTF_8), "list.csv", PanelLetters.empty(), Locale.ENGLISH, false);
    }

    @Test
    void aFileComesInAsOneStepAndOnlyOnce() throws Exception {
        var file = Files.writeString(folder.resolve("list.csv"), TABLE);
        var stage = window(PanelLetters.empty());
        stage.dialogs.file(file).filling(_ -> {});
        start(stage, "signatories.import");
        assertThat(stage.open.letter().signatories().size()).isEqualTo(3);
        assertThat(stage.open.letter().organisations().stream().map(Organisation::country))
                .containsExactly("CL", "PL");
        assertThat(stage.dialogs.told().getLast())
                .startsWith("Added: 2 organisations, 3 persons, 3 signatories.\n6 lines: 1 with headings, 3 new")
                .contains("“Everywhere” (1)");

        var first = stage.open.letter();
        stage.dialogs.file(file).filling(_ -> {});
        start(stage, "signatories.import");
        assertThat(stage.open.letter()).isEqualTo(first);
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.empty());
    }

    @Test
    void aCancelledReviewBringsNothingIn() throws Exception {
        var file = Files.writeString(folder.resolve("list.csv"), TABLE);
        var stage = window(PanelLetters.empty());
        stage.dialogs.file(file).cancelling();
        start(stage, "signatories.import");
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.empty());
    }

    @Test
    void aFileThatIsNoListIsRefusedInASentence() throws Exception {
        var file = Files.write(folder.resolve("letter.pdf"), "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII));
        var stage = window(PanelLetters.empty());
        stage.dialogs.file(file);
        start(stage, "signatories.import");
        assertThat(stage.dialogs.told()).singleElement().asString().startsWith("letter.pdf is not a list of names");
    }

    @Test
    void theTenLinesOfTheRealLetterBecomeTenSignatories() throws Exception {
        assumeTrue(Files.exists(SEED));
        var lines = Files.readAllLines(SEED, StandardCharsets.UTF_8).stream()
                .filter(line -> line.contains(" - ") && !line.contains("201"))
                .toList();
        var ten = lines.subList(lines.size() - 10, lines.size());
        var stage = window(PanelLetters.empty());
        stage.dialogs
                .filling(form -> ((TextArea) PanelStage.in(form, "paste.lines")).setText(String.join("\n", ten)))
                .filling(_ -> {});
        start(stage, "signatories.paste");
        var letter = stage.open.letter();
        assertThat(letter.signatories().stream().filter(each -> each.person() != null && each.organisation() != null))
                .hasSize(10);
        var form = new SignatoryForm(letter, letter.original());
        assertThat(SignatoryOrder.listed(letter, letter.original()).stream().map(form::printed))
                .containsExactlyElementsOf(ten.stream().map(String::strip).toList());
    }

    @Test
    void everyLineOfTheRealListIsAccountedFor() throws Exception {
        assumeTrue(Files.exists(COARA));
        var stage = window(PanelLetters.empty());
        stage.dialogs.file(COARA).filling(_ -> {});
        start(stage, "signatories.import");
        assertThat(stage.open.letter().signatories().size()).isEqualTo(834);
        assertThat(stage.open.letter().organisations().size()).isEqualTo(834);
        assertThat(stage.dialogs.told().getLast())
                .startsWith("Added: 834 organisations, 0 persons, 834 signatories.")
                .contains("2,502 lines: 1 with headings", "“Country/scope” (834)");
        var before = stage.open.letter();
        stage.dialogs.file(COARA).filling(_ -> {});
        start(stage, "signatories.import");
        assertThat(stage.open.letter()).isEqualTo(before);
    }

    @Test
    void theFateOfARowIsChangedByItsChoiceAndByKeys() {
        var stage = review(TABLE);
        TableView<ImportRow> table = stage.find("import.rows");
        stage.run(() -> table.getSelectionModel().selectIndices(1, 2));
        stage.press(table, KeyCode.DELETE);
        assertThat(fates())
                .containsExactly(Fate.LEFT_OUT, Fate.LEFT_OUT, Fate.LEFT_OUT, Fate.DUPLICATE, Fate.NEW, Fate.LEFT_OUT);
        stage.run(() -> table.getSelectionModel().clearAndSelect(1));
        stage.press(table, KeyCode.INSERT);
        assertThat(fates().get(1)).isEqualTo(Fate.NEW);
        stage.run(() -> fateOf(table, 4).setValue(Fate.LEFT_OUT));
        assertThat(fates().get(4)).isEqualTo(Fate.LEFT_OUT);
    }

    @Test
    void whatAFileSaysWronglyIsCorrectedBeforeItComesIn() {
        var stage = review(TABLE);
        TableView<ImportRow> table = stage.find("import.rows");
        stage.run(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(3);
        });
        stage.press(table, KeyCode.DELETE);
        write(stage, table, 4, 0, "Evelyn Sol");
        assertThat(entry(4).person()).isEqualTo("Evelyn Sol");
        write(stage, table, 4, 2, "The Netherlands");
        assertThat(entry(4).country()).isEqualTo("NL");
        assertThat(table.getItems().get(4).needsALook()).isFalse();
        assertThat(fates().get(3)).isEqualTo(Fate.LEFT_OUT);
        write(stage, table, 4, 0, "Ana Vega");
        assertThat(fates().get(4)).isEqualTo(Fate.DOUBTFUL);
        write(stage, table, 4, 2, "Nowhere");
        assertThat(entry(4).country()).isEmpty();
    }

    @Test
    void theColumnOfCountriesShowsWhatAnotherLineSaysAndHowItIsWritten() {
        var stage = review("""
                Name;Organisation;Country
                Nilay Aksoy;Irmak;Founding member
                Nilay Aksoy;Irmak;Turkey
                Joost Bakker;Schoon Water;The Netherlands
                Eva Sol;River Watch;Everywhere
                """);
        TableView<ImportRow> table = stage.find("import.rows");
        stage.picture("signatories-import-countries");
        assertThat(List.of(country(table, 1), country(table, 3), country(table, 4)))
                .containsExactly("Türkiye", "Netherlands (The Netherlands)", "");
        var before = review.listProperty().get().review();
        stage.run(() -> table.getSelectionModel().clearAndSelect(3));
        write(stage, table, 3, 2, "Netherlands (The Netherlands)");
        assertThat(review.listProperty().get().review()).isSameAs(before);
    }

    private static String country(TableView<ImportRow> table, int row) {
        var cell = new java.util.concurrent.atomic.AtomicReference<>("");
        org.testfx.util.WaitForAsyncUtils.waitForAsyncFx(20_000, () -> table.lookupAll(".table-cell").stream()
                .filter(TableCell.class::isInstance)
                .map(each -> (TableCell<?, ?>) each)
                .filter(each -> each.getIndex() == row
                        && each.getTableColumn() != null
                        && "import.country".equals(each.getTableColumn().getId()))
                .findFirst()
                .ifPresent(each -> cell.set(each.getText())));
        return cell.get();
    }

    @Test
    void aColumnTakenForSomethingElseGivesAnotherReview() {
        var stage = review(TABLE);
        stage.run(() -> card(stage, 0).setValue(Column.IGNORED));
        assertThat(review.listProperty().get().review().rows().get(1).entry().person())
                .isEmpty();
        CheckBox headings = stage.find("import.headings");
        stage.run(headings::fire);
        assertThat(fates().getFirst()).isNotEqualTo(Fate.LEFT_OUT);
    }

    @Test
    void anotherEncodingReadsTheFileAgain() {
        var bytes = "Name,Organisation\nŁukasz Żak,Rzeki\n".getBytes(Charset.forName("ISO-8859-2"));
        var stage = review(bytes, "list.csv", PanelLetters.empty(), Locale.ENGLISH, false);
        ComboBox<String> encoding = stage.find("import.encoding");
        stage.run(() -> encoding.setValue("ISO-8859-2"));
        assertThat(review.listProperty().get().review().rows().get(1).entry().person())
                .isEqualTo("Łukasz Żak");
    }

    @Test
    void theReviewIsLookedAt() throws Exception {
        review(TABLE).picture("import-small");
        assumeTrue(Files.exists(COARA));
        var bytes = Files.readAllBytes(COARA);
        var stage = review(bytes, "signatories.csv", PanelLetters.empty(), Locale.ENGLISH, false);
        Label summary = stage.find("import.summary");
        assertThat(summary.getText()).contains("834 come in");
        stage.picture("import-real");
        var review = this.review.listProperty().get().review();
        var looks = Shown.LOOK.of(review);
        // Who has no country in any line, and who looks like somebody else: no more.
        assertThat(looks).hasSizeBetween(55, 140);
        review(bytes, "signatories.csv", PanelLetters.empty(), Locale.of("es"), true)
                .picture("import-real-dark-es");
    }

    /// By keys: columns counted from the person, which is the first that can be corrected.
    private static void write(PanelStage stage, TableView<ImportRow> table, int row, int column, String text) {
        stage.run(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row);
        });
        for (int i = 0; i < 12; i++) {
            stage.press(table, KeyCode.LEFT);
        }
        for (int i = 0; i < 2 + column; i++) {
            stage.press(table, KeyCode.RIGHT);
        }
        stage.press(table, KeyCode.F2);
        var editor = (javafx.scene.control.TextField) stage.focused();
        stage.run(() -> editor.setText(text));
        stage.press(editor, KeyCode.ENTER);
        stage.run(stage.tasks::runWaiting);
    }

    private org.undersigned.exchange.lists.ListEntry entry(int row) {
        return review.listProperty().get().review().rows().get(row).entry();
    }

    private List<Fate> fates() {
        return review.listProperty().get().review().rows().stream()
                .map(row -> row.fate())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Fate> fateOf(TableView<ImportRow> table, int row) {
        return table.lookupAll(".table-cell").stream()
                .filter(cell -> cell instanceof FateCell fate && fate.getIndex() == row)
                .map(cell -> (ComboBox<Fate>) PanelStage.in((Node) cell, "import.fate"))
                .findFirst()
                .orElseThrow();
    }

    private static ComboBox<Column> card(PanelStage stage, int column) {
        Node strip = stage.find("import.columns");
        return ((ColumnCard) ((javafx.scene.layout.HBox) strip).getChildren().get(column)).meaning();
    }
}
