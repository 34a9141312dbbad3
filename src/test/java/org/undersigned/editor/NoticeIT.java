package org.undersigned.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.undersigned.language.Messages;

class NoticeIT {

    private final Notice notice;

    NoticeIT() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        notice = EditorStage.onScreen(() -> new Notice(new StackPane(), new Messages(Locale.ENGLISH)));
    }

    @Test
    void whatIsSaidForAWhileUncoversWhatStays() {
        EditorStage.onScreen(() -> {
            notice.stay("This stays.");
            notice.say("This passes.");
            assertThat(notice.getAccessibleText()).isEqualTo("This passes.");
            notice.pass();
            assertThat(notice.getAccessibleText()).isEqualTo("This stays.");
            notice.takeBack();
            return assertThat(notice.isVisible()).isFalse();
        });
    }

    @Test
    void takingBackLeavesWhatWasSaidSince() {
        EditorStage.onScreen(() -> {
            notice.stay("This stays.");
            notice.say("This passes.");
            notice.takeBack();
            assertThat(notice.isVisible()).isTrue();
            notice.pass();
            return assertThat(notice.isVisible()).isFalse();
        });
    }

    @Test
    void itsButtonClosesAll() {
        EditorStage.onScreen(() -> {
            notice.stay("This stays.");
            notice.say("This passes.");
            ((Button) notice.lookup(".button")).fire();
            return assertThat(notice.isVisible()).isFalse();
        });
    }
}
