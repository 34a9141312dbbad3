package org.undersigned.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.undersigned.document.LetterEdit;
import org.undersigned.document.PeopleEdit;
import org.undersigned.model.OrderPolicy;
import org.undersigned.model.Settings;

/// The list of who signs, on the sheet as on the page.
class ListOnTheSheetIT {

    @Test
    void itStandsInTheOrderOfTheLetterAndFollowsIt() {
        var stage = EditorStage.of(SampleText.withEverything());
        var byHand = lines(stage);
        assertThat(byHand)
                .containsExactly(
                        "Inés Órdenes - Farol del Sur",
                        "Łódź Harbour Friends",
                        "Tomás Ñanco - Vigías de Corral",
                        "Åse Fjell - Kystlykt");
        var settings = stage.open.letter().settings();
        change(stage, settings.withOrder(OrderPolicy.BY_ORGANISATION));
        assertThat(lines(stage))
                .containsExactly(
                        "Inés Órdenes - Farol del Sur",
                        "Åse Fjell - Kystlykt",
                        "Łódź Harbour Friends",
                        "Tomás Ñanco - Vigías de Corral");
        var listing = settings.listing().withNumbered(true);
        change(stage, settings.withOrder(OrderPolicy.BY_ORGANISATION).withListing(listing));
        assertThat(lines(stage)).first().isEqualTo("1. Inés Órdenes - Farol del Sur");
        stage.run(() -> stage.open.apply(new PeopleEdit.RemoveSignatories(
                Set.of(stage.open.letter().signatories().at(0).id()))));
        assertThat(lines(stage)).first().isEqualTo("1. Åse Fjell - Kystlykt");
        stage.run(stage.open::undo);
        stage.run(stage.open::undo);
        stage.run(stage.open::undo);
        assertThat(lines(stage)).isEqualTo(byHand);
    }

    private static void change(EditorStage stage, Settings settings) {
        stage.run(() -> stage.open.apply(new LetterEdit.ChangeSettings(settings)));
    }

    private static List<String> lines(EditorStage stage) {
        return EditorStage.onScreen(() -> stage.editor.view().lookupAll(".signatory-line").stream()
                .map(node -> ((Label) node).getText())
                .toList());
    }
}
