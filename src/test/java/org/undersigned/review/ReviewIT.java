package org.undersigned.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.undersigned.exchange.imports.ImportResult;
import org.undersigned.exchange.imports.Piece;
import org.undersigned.exchange.imports.Reading;
import org.undersigned.exchange.imports.TextImporter;
import org.undersigned.exchange.imports.Understanding;
import org.undersigned.kit.PanelLetters;
import org.undersigned.kit.PanelStage;
import org.undersigned.model.text.Role;

class ReviewIT {

    private static final String LETTER = """
            Ministry of Water
            Main Street 1

            Keep the river open

            Dear Minister,

            We ask you to publish the permits.[1] They are owed to everybody who drinks from this river.

            [1] See https://permits.example/list and the answer of May.

            Sincerely yours,

            Ana Vega - River Watch
            Luis Paz - Quiet Waters
            """;

    private ReviewController panel;

    private PanelStage open(String text, Locale locale, boolean dark) {
        var result = new TextImporter("en").readPasted(text);
        var understanding = ((ImportResult.Understood) result).understanding();
        return open(understanding, locale, dark);
    }

    private PanelStage open(Understanding understanding, Locale locale, boolean dark) {
        return PanelStage.of(PanelLetters.empty(), locale, dark, 920, 820, stage -> {
            panel = new ReviewController(understanding, stage.messages, stage.tasks);
            return panel.view();
        });
    }

    @Test
    void theSummaryCountsWhatTheLetterWillHave() {
        var stage = open(LETTER, Locale.ENGLISH, false);
        Label summary = stage.find("review.summary");
        assertThat(summary.getText()).startsWith("1 note, 1 source, 2 signatories");
        stage.picture("review-small");
    }

    @Test
    void aDecisionChangedChangesTheLetter() {
        var stage = open(LETTER, Locale.ENGLISH, false);
        ListView<Piece> list = stage.find("review.list");
        int salutation = place(list, "Dear Minister,");
        stage.run(() -> list.getSelectionModel().select(salutation));
        var cell = (PieceCell) stage.cellOf(list, salutation);
        stage.run(() -> {
            @SuppressWarnings("unchecked")
            var choice = (ComboBox<ReadingChoice>) PanelStage.in(cell, "review.choice");
            choice.setValue(choice.getItems().stream()
                    .filter(each -> each.words().equals("Body"))
                    .findFirst()
                    .orElseThrow());
        });
        var piece = panel.understandingProperty().get().pieces().get(salutation);
        assertThat(piece.reading()).isInstanceOfSatisfying(Reading.Part.class, part -> assertThat(part.role())
                .isEqualTo(Role.BODY));
        assertThat(piece.decided()).isTrue();
    }

    @Test
    void theFilterAndTheKeyFindWhatNeedsALook() {
        var stage = open(LETTER.replace("permits.[1]", "permits."), Locale.ENGLISH, false);
        ListView<Piece> list = stage.find("review.list");
        assertThat(panel.understandingProperty().get().unsure()).isPositive();
        stage.press(list, KeyCode.F8);
        assertThat(list.getSelectionModel().getSelectedItem().isSure()).isFalse();
        stage.picture("review-doubts");
    }

    @Test
    void fiveThousandLinesAreShownWithoutAPause() {
        var text = LETTER.replace(
                "Sincerely yours,", "One more paragraph of the letter.\n\n".repeat(2_400) + "Sincerely yours,");
        var start = System.nanoTime();
        var stage = open(text, Locale.ENGLISH, false);
        ListView<Piece> list = stage.find("review.list");
        assertThat(list.getItems()).hasSizeGreaterThan(2_400);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(15_000);
    }

    @Test
    void theRealLetterIsUnderstood() throws Exception {
        var file = Path.of("../shared/letters/mexico-ogp-2018.txt");
        assumeTrue(Files.exists(file));
        var result = new TextImporter("en").read(Files.readAllBytes(file), "letter.txt");
        var understanding = ((ImportResult.Understood) result).understanding();
        var stage = open(understanding, Locale.ENGLISH, false);
        Label summary = stage.find("review.summary");
        assertThat(summary.getText()).startsWith("3 notes, 4 sources, 10 signatories");
        stage.picture("review-real");
        open(understanding, Locale.forLanguageTag("es"), true).picture("review-real-dark-es");
    }

    private static int place(ListView<Piece> list, String text) {
        return list.getItems().stream()
                .filter(piece -> piece.text().equals(text))
                .findFirst()
                .map(list.getItems()::indexOf)
                .orElseThrow();
    }
}
