package org.undersigned.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.undersigned.document.Place;
import org.undersigned.kit.PanelLetters;
import org.undersigned.kit.PanelStage;
import org.undersigned.model.Edition;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Block;

class OutlineIT {

    private final SimpleObjectProperty<Id<Block>> caret = new SimpleObjectProperty<>();
    private OutlineController panel;

    private PanelStage open(Locale locale, boolean dark) {
        return PanelStage.of(PanelLetters.river(), locale, dark, 216, 560, stage -> {
            panel = new OutlineController(stage.open, stage.ids, stage.messages, stage.dialogs, stage.tasks, caret);
            return panel.view();
        });
    }

    private PanelStage open() {
        return open(Locale.ENGLISH, false);
    }

    @Test
    void itListsLetterheadTitleHeadingsAndTheList() {
        var stage = open();
        ListView<OutlineEntry> list = stage.find("outline.list");
        assertThat(list.getItems())
                .extracting(entry -> entry.block().value())
                .containsExactly("head", "title", "h1", "h2", "list");
        stage.run(() -> caret.set(Id.of("p1")));
        stage.picture("outline-river");
    }

    @Test
    void enterVisitsTheBlock() {
        var stage = open();
        ListView<OutlineEntry> list = stage.find("outline.list");
        stage.run(() -> list.getSelectionModel().select(3));
        stage.press(list, KeyCode.ENTER);
        assertThat(stage.open.visitProperty().get().place())
                .isEqualTo(Place.InText.caret(stage.open.body(), Id.of("h2"), 0));
    }

    @Test
    void anAddedEditionIsACopyInItsLanguageAndIsShown() {
        var stage = open();
        stage.dialogs.filling(form -> ((TextField) PanelStage.in(form, "language.filter")).setText("span"));
        stage.run(() -> command("edition.add"));
        var shown = stage.open.edition();
        assertThat(shown.language()).isEqualTo("es");
        assertThat(shown.translates()).isEqualTo(Id.of("en"));
        assertThat(stage.open.letter().editions().size()).isEqualTo(2);
        stage.picture("outline-editions");
        ButtonBase english = stage.find("edition.en");
        stage.run(english::fire);
        assertThat(stage.open.edition().id()).isEqualTo(Id.<Edition>of("en"));
    }

    @Test
    void aTranslationIsRemovedAndTheOriginalNever() {
        var stage = open();
        assertThat(remove().enabled().get()).isFalse();
        stage.dialogs.filling(form -> ((TextField) PanelStage.in(form, "language.filter")).setText("fr"));
        stage.run(() -> command("edition.add"));
        assertThat(remove().enabled().get()).isTrue();
        stage.dialogs.confirming();
        stage.run(() -> command("edition.remove"));
        assertThat(stage.open.letter().editions().size()).isEqualTo(1);
        assertThat(stage.open.edition().language()).isEqualTo("en");
    }

    @Test
    void theLanguageOfAnEditionIsChangedByName() {
        var stage = open();
        stage.dialogs.filling(form -> ((TextField) PanelStage.in(form, "language.filter")).setText("en-GB"));
        stage.run(() -> command("edition.language"));
        assertThat(stage.open.edition().language()).isEqualTo("en-GB");
    }

    @Test
    void inTheDarkInSpanish() {
        var stage = open(Locale.forLanguageTag("es"), true);
        stage.run(() -> caret.set(Id.of("p2")));
        stage.picture("outline-dark-es");
        assertThat(panel.commands()).hasSize(3);
    }

    private org.undersigned.kit.Command remove() {
        return panel.commands().getLast();
    }

    private void command(String id) {
        panel.commands().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow()
                .run();
    }
}
