package org.undersigned.signatories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.signatories.SignatoriesStage.fill;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.kit.PanelLetters;
import org.undersigned.kit.PanelStage;
import org.undersigned.model.identity.Id;
import org.undersigned.signatories.rows.Row;

/// The file behind an answer: kept with it, opened, let go.
class EvidenceIT {

    @TempDir
    Path folder;

    private final SignatoriesStage panel = new SignatoriesStage();

    private PanelStage opened(int row) {
        var stage = panel.open(PanelLetters.river());
        ListView<Row> list = stage.find("signatories.list");
        stage.run(() -> list.getSelectionModel().select(row));
        stage.press(list, KeyCode.ENTER);
        return stage;
    }

    @Test
    void anAnswerIsRecordedWithTheMailItCameIn() throws Exception {
        var mail = Files.writeString(folder.resolve("yes.eml"), "Subject: we sign");
        var stage = opened(9);
        stage.dialogs
                .filling(form -> {
                    fill(form, "answer.how", "by e-mail");
                    ((ButtonBase) PanelStage.in(form, "copy.add")).fire();
                    PanelStage.picture((javafx.scene.Parent) form, "signatories-answer", false);
                })
                .file(mail);
        stage.run(() -> panel.run("signatories.answer"));
        var letter = stage.open.letter();
        var entry = letter.ledger().latest(Id.of("s10")).orElseThrow();
        var kept = letter.keptFiles().get(entry.evidence());
        assertThat(kept.name()).isEqualTo("yes.eml");
        assertThat(kept.mediaType()).isEqualTo("message/rfc822");
        assertThat(panel.copies.bytes).hasSize(1);
        stage.picture("signatories-evidence");
        press(stage, "copy.open");
        assertThat(panel.copies.shown).singleElement().satisfies(file -> assertThat(file)
                .hasFileName("yes.eml"));
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
    }

    @Test
    void aFileIsAddedToAnEarlierAnswerAndLetGoAgain() throws Exception {
        var scan = Files.writeString(folder.resolve("signed.pdf"), "%PDF-");
        var stage = opened(0);
        stage.dialogs.file(scan);
        press(stage, "copy.add");
        assertThat(stage.open.letter().keptFiles().size()).isEqualTo(1);
        assertThat(stage.open
                        .letter()
                        .ledger()
                        .latest(Id.of("s1"))
                        .orElseThrow()
                        .evidence())
                .isNotNull();
        press(stage, "copy.remove");
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
        stage.run(stage.open::undo);
        assertThat(stage.open.letter().keptFiles().size()).isEqualTo(1);
    }

    private static void press(PanelStage stage, String id) {
        stage.run(() -> stage.<ButtonBase>find(id).fire());
    }
}
