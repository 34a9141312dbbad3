package org.undersigned.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.keeping.CopiesInMemory;
import org.undersigned.keeping.CopyShelf;
import org.undersigned.kit.PanelLetters;
import org.undersigned.kit.PanelStage;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;
import org.undersigned.online.Limits;
import org.undersigned.online.Online;
import org.undersigned.sources.card.Card;
import org.undersigned.sources.form.SourceForm;

class SourceFormIT {

    private final CopiesInMemory copies = new CopiesInMemory();
    private SourcesController panel;

    @TempDir
    Path folder;

    private PanelStage open(Letter letter) {
        return PanelStage.of(letter, stage -> {
            panel = new SourcesController(
                    stage.open,
                    stage.ids,
                    stage.messages,
                    stage.dialogs,
                    stage.tasks,
                    Around.with(_ -> {}, copies, new Online(stage.clock, Limits.USUAL)));
            return panel.view();
        });
    }

    @Test
    void everyFieldOfASourceCanBeSaid() {
        var stage = open(PanelLetters.empty());
        stage.dialogs.filling(form -> {
            fill(form, "source.title", "Concluding observations");
            choose(form, "source.kind", SourceKind.UN_DOCUMENT);
            press(form, "author.add");
            fill(form, "author.name", "Human Rights Committee");
            choose(form, "author.kind", true);
            fill(form, "source.publisher", "United Nations");
            fill(form, "source.dateWritten", "May 23rd, 2017");
            fill(form, "source.date", "2017-05-23");
            fill(form, "source.language", "inglés");
            fill(form, "source.pages", "3–7");
            press(form, "identifier.add");
            fill(form, "identifier.value", "CCPR/C/MEX/CO/6");
            fill(form, "location.address", " https://un.example/co6 ");
            fill(form, "location.note", "English and French");
        });
        stage.run(() -> command("sources.add"));
        var source = stage.open.letter().sources().at(0);
        assertThat(source.kind()).isEqualTo(SourceKind.UN_DOCUMENT);
        assertThat(source.authors()).containsExactly(Author.organisation("Human Rights Committee"));
        assertThat(source.publisher()).isEqualTo("United Nations");
        assertThat(source.dateWritten()).isEqualTo("May 23rd, 2017");
        assertThat(source.date()).isEqualTo("2017-05-23");
        assertThat(source.language()).isEqualTo("en");
        assertThat(source.pages()).isEqualTo("3–7");
        assertThat(source.identifiers()).isEqualTo(Map.of("un-symbol", "CCPR/C/MEX/CO/6"));
        assertThat(source.locations().at(0).address()).isEqualTo("https://un.example/co6");
        assertThat(source.locations().at(0).note()).isEqualTo("English and French");
    }

    @Test
    void nothingChangesWhatTheFormOnlyShows() {
        var letter = rich();
        var stage = open(letter);
        select(stage, 1);
        stage.dialogs.filling(form -> {});
        stage.run(() -> command("sources.edit"));
        assertThat(stage.open.letter()).isEqualTo(letter);
    }

    @Test
    void aDateThatIsNoneKeepsTheFormFromBeingDone() {
        var stage = open(rich());
        select(stage, 1);
        stage.dialogs.filling(form -> {
            fill(form, "source.date", "23 May 2017");
            assertThat(shown(form, "Write the year")).isTrue();
            fill(form, "source.date", "2017-05");
            assertThat(shown(form, "Write the year")).isFalse();
        });
        stage.run(() -> command("sources.edit"));
        assertThat(stage.open.letter().sources().at(0).date()).isEqualTo("2017-05");
    }

    @Test
    void aFileIsKeptOpenedAndGivenUp() throws Exception {
        var file = folder.resolve("acuerdo.pdf");
        Files.writeString(file, "%PDF-1.7 the accord");
        var stage = open(rich());
        select(stage, 1);
        stage.dialogs.filling(form -> press(form, "copy.add")).file(file);
        stage.run(() -> command("sources.edit"));
        var kept = stage.open.letter().keptFiles().at(0);
        assertThat(kept.name()).isEqualTo("acuerdo.pdf");
        assertThat(kept.mediaType()).isEqualTo("application/pdf");
        assertThat(stage.open.letter().sources().at(0).locations().at(0).keptCopy())
                .isEqualTo(kept.id());
        stage.picture("sources-kept");

        stage.dialogs.filling(form -> ((Hyperlink) PanelStage.in(form, "copy.open")).fire());
        stage.run(() -> command("sources.edit"));
        assertThat(Files.readString(copies.shown.getFirst())).isEqualTo("%PDF-1.7 the accord");

        stage.dialogs.filling(form -> press(form, "copy.remove"));
        stage.run(() -> command("sources.edit"));
        assertThat(stage.open.letter().keptFiles().isEmpty()).isTrue();
        stage.run(stage.open::undo);
        assertThat(stage.open.letter().keptFiles().size()).isEqualTo(1);
    }

    @Test
    void aPageThatCouldRunSomethingIsSavedAndNotOpened() throws Exception {
        var page = folder.resolve("page.html");
        Files.writeString(page, "<script>alert(1)</script>");
        var stage = open(rich());
        select(stage, 1);
        stage.dialogs.filling(form -> press(form, "copy.add")).file(page);
        stage.run(() -> command("sources.edit"));
        var target = folder.resolve("saved.html");
        stage.dialogs
                .filling(form -> ((Hyperlink) PanelStage.in(form, "copy.open")).fire())
                .file(target);
        stage.run(() -> command("sources.edit"));
        assertThat(copies.shown).isEmpty();
        assertThat(target).hasSameTextualContentAs(page);
    }

    @Test
    void theFormInBothLanguages() {
        for (var locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("es"))) {
            var letter = rich();
            var stage = PanelStage.of(letter, locale, locale != Locale.ENGLISH, 680, 860, made -> {
                var seen = new Node[1];
                made.dialogs.filling(form -> seen[0] = form);
                var shelf = new CopyShelf(copies, made.messages, made.dialogs, made.tasks);
                var tools = new SourceForm.Tools(made.ids, made.messages, made.dialogs, shelf);
                SourceForm.ask(tools, letter.sources().at(0), letter.keptFiles(), "");
                return seen[0];
            });
            stage.picture("source-form-" + locale);
            assertThat(stage.<Node>find("source.title").isVisible()).isTrue();
        }
    }

    private static Letter rich() {
        var source = new Source(
                Id.of("s"),
                SourceKind.REPORT,
                "Text of the accord",
                List.of(Author.person("Inés Bohórquez"), Author.organisation("Comisión de la Cuenca")),
                "Editorial Ríos, Lima",
                "23 de mayo de 2017",
                "2017-05-23",
                "es",
                "9–12",
                Map.of("doi", "10.5555/12345", "registro", "77"),
                Map.of("howpublished", "Mimeo"),
                Register.of(
                        Location.of(Id.of("a"), "https://basin.example/acuerdo-2017.pdf", "es"),
                        Location.of(Id.of("b"), "https://goo.gl/abc", "en")));
        return PanelLetters.empty().withSources(Register.of(source));
    }

    private static void select(PanelStage stage, int index) {
        ListView<Card> list = stage.find("sources.list");
        stage.run(() -> list.getSelectionModel().select(index));
    }

    private static void fill(Node form, String id, String text) {
        ((TextInputControl) PanelStage.in(form, id)).setText(text);
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(Node form, String id, T value) {
        ((ComboBox<T>) PanelStage.in(form, id)).setValue(value);
    }

    private static void press(Node form, String id) {
        ((Button) PanelStage.in(form, id)).fire();
    }

    private static boolean shown(Node form, String words) {
        return PanelStage.all(form).stream()
                .anyMatch(node -> node instanceof javafx.scene.control.Label label
                        && label.isVisible()
                        && label.getText().startsWith(words));
    }

    private void command(String id) {
        panel.commands().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow()
                .run();
    }
}
