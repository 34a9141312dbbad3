package org.undersigned.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.exchange.references.ReferenceFormat;
import org.undersigned.keeping.CopiesInMemory;
import org.undersigned.kit.PanelLetters;
import org.undersigned.kit.PanelStage;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.Inline;
import org.undersigned.online.Limits;
import org.undersigned.online.Online;

/// Sources in and out, and two made one.
class ReferencesIT {

    private static final String BIBTEX = """
            @report{a, title={A new report}, author={Tello, Jorge}, year={2019}, howpublished={Mimeo},
              url={https://new.example/report}}
            @misc{b, title={Text of the accord}, url={https://www.basin.example/acuerdo-2025.pdf/}, year={2025}}
            @misc{c, title={Registro de concesiones}, url={https://elsewhere.example/}}
            @misc{broken, title={Never closed
            """;

    @TempDir
    Path folder;

    private SourcesController panel;
    private Node shown;

    private PanelStage open(Letter letter) {
        return open(letter, Locale.ENGLISH, false);
    }

    private PanelStage open(Letter letter, Locale locale, boolean dark) {
        return PanelStage.of(letter, locale, dark, 416, 780, stage -> {
            panel = new SourcesController(
                    stage.open,
                    stage.ids,
                    stage.messages,
                    stage.dialogs,
                    stage.tasks,
                    Around.with(_ -> {}, new CopiesInMemory(), new Online(stage.clock, Limits.USUAL)));
            return panel.view();
        });
    }

    @Test
    void aFileIsReviewedAndBroughtInInOneStep() throws Exception {
        var file = Files.writeString(folder.resolve("refs.bib"), BIBTEX);
        var stage = open(PanelLetters.river());
        stage.dialogs.file(file).filling(form -> {
            TableView<?> rows = (TableView<?>) PanelStage.in(form, "references.rows");
            assertThat(rows.getItems()).hasSize(3);
            rows.getSelectionModel().clearAndSelect(2);
            press(rows, KeyCode.O);
        });
        stage.run(() -> command("sources.import"));
        var letter = stage.open.letter();
        assertThat(letter.sources().size()).isEqualTo(5);
        var added = letter.sources().items().getLast();
        assertThat(added.title()).isEqualTo("A new report");
        assertThat(added.otherFields()).containsValue("Mimeo");
        assertThat(letter.sources().get(Id.of("s1")).date()).isEqualTo("2025");
        assertThat(letter.sources().get(Id.of("s1")).locations().size()).isEqualTo(3);
        assertThat(stage.dialogs.told()).singleElement().asString().contains("One source added", "1 completed");
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
    }

    @Test
    void theReviewShowsBothAndWhatWasNotUnderstood() {
        var stage = open(PanelLetters.river());
        look(stage, "references-review");
        var dark = open(PanelLetters.river(), Locale.forLanguageTag("es"), true);
        look(dark, "references-review-dark-es");
    }

    private void look(PanelStage stage, String name) {
        var dark = name.contains("dark");
        stage.dialogs.filling(form -> fill(form, "paste.references", BIBTEX)).filling(form -> {
            ((TableView<?>) PanelStage.in(form, "references.rows"))
                    .getSelectionModel()
                    .clearAndSelect(1);
            shown = form;
        });
        stage.run(() -> command("sources.paste"));
        var alone = PanelStage.of(
                PanelLetters.empty(),
                stage.messages.locale(),
                dark,
                900,
                720,
                _ -> new javafx.scene.layout.StackPane(shown));
        alone.picture(name);
        assertThat(shown.lookupAll(".table-row-cell")).isNotEmpty();
    }

    @Test
    void whatHoldsNoSourcesIsRefusedInWords() throws Exception {
        var file =
                Files.write(folder.resolve("picture.bib"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2, 3, 0});
        var stage = open(PanelLetters.river());
        stage.dialogs.file(file);
        stage.run(() -> command("sources.import"));
        assertThat(stage.dialogs.told()).singleElement().asString().contains("picture.bib");
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
    }

    @Test
    void allSourcesGoOutAndComeBackEqual() throws Exception {
        for (var format :
                new ReferenceFormat[] {ReferenceFormat.BIBTEX, ReferenceFormat.RIS, ReferenceFormat.CSL_JSON}) {
            var target = folder.resolve("out." + format.extension());
            var stage = open(PanelLetters.river());
            stage.dialogs.file(target);
            stage.run(() -> command("sources.export." + format.extension()));
            var back = format.read(Files.readString(target), Ids.counting("x")).sources();
            assertThat(back.stream().map(Source::title))
                    .containsExactlyElementsOf(PanelLetters.river().sources().stream()
                            .map(Source::title)
                            .toList());
            assertThat(stage.dialogs.told()).singleElement().asString().contains("4 sources", "out.");
        }
    }

    @Test
    void twoSourcesAreMadeOneAndTheirCitationsFollow() {
        var stage = open(withTwin());
        stage.dialogs.filling(form -> {
            shown = form;
            press(PanelStage.in(form, "merge.pairs"), KeyCode.SPACE);
            ((RadioButton) PanelStage.in(form, "merge.other.TITLE")).setSelected(true);
        });
        stage.run(() -> command("sources.merge"));
        var letter = stage.open.letter();
        assertThat(letter.sources().contains(Id.of("twin"))).isFalse();
        assertThat(letter.sources().get(Id.of("s1")).title()).isEqualTo("The accord of the basin");
        assertThat(letter.sources().get(Id.of("s1")).locations().size()).isEqualTo(4);
        assertThat(letter.original().notes().stream()
                        .flatMap(note -> note.body().stream())
                        .flatMap(block -> block.prose().inlines().stream())
                        .filter(Inline.Citation.class::isInstance)
                        .map(inline -> ((Inline.Citation) inline).source()))
                .doesNotContain(Id.of("twin"));
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(withTwin());
        var alone = PanelStage.of(
                PanelLetters.empty(), Locale.ENGLISH, false, 860, 700, _ -> new javafx.scene.layout.StackPane(shown));
        alone.picture("sources-merge");
    }

    @Test
    void aLetterWithoutTwinsSaysSo() {
        var stage = open(PanelLetters.river());
        stage.run(() -> command("sources.merge"));
        assertThat(stage.dialogs.told()).singleElement().asString().contains("No two sources");
    }

    private static Letter withTwin() {
        var letter = PanelLetters.river();
        return letter.withSources(letter.sources()
                .with(Source.of(
                        Id.of("twin"),
                        "The accord of the basin",
                        Location.of(Id.of("twin1"), "http://www.basin.example/acuerdo-2025.pdf/", "es"),
                        Location.of(Id.of("twin2"), "https://mirror.example/acuerdo.pdf", "es"))));
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void fill(Node form, String id, String text) {
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
