package org.undersigned.pagestyle;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.dialogs.AnsweringDialogs;
import org.undersigned.kit.tasks.DirectTasks;
import org.undersigned.language.Messages;
import org.undersigned.model.PageExtra;
import org.undersigned.model.PageSize;
import org.undersigned.model.PageStyle;
import org.undersigned.model.ReadyStyle;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.KeptPictures;
import org.undersigned.model.text.Role;
import org.undersigned.typeset.Letters;

class StyleIT {

    @TempDir
    Path folder;

    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final DirectTasks tasks = new DirectTasks();
    private OpenLetter open;
    private Scene scene;

    @BeforeEach
    void show() throws Exception {
        show(Locale.ENGLISH, false);
    }

    private void show(Locale locale, boolean dark) throws Exception {
        var letter = Letters.ordinary().letter();
        open = new OpenLetter(letter, () -> Instant.parse("2026-11-24T10:00:00Z"));
        var stage = FxToolkit.registerPrimaryStage();
        scene = onScreen(() -> {
            Application.setUserAgentStylesheet(
                    dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
            var panel = new StyleController(new Given(
                    open,
                    Letters.typesetter(),
                    KeptPictures.NONE,
                    tasks,
                    dialogs,
                    new Messages(locale),
                    Ids.counting("s")));
            var shown = new Scene((javafx.scene.Parent) panel.view(), 330, 900);
            stage.setScene(shown);
            stage.show();
            return shown;
        });
        settle();
    }

    private void settle() {
        for (int i = 0; i < 3; i++) {
            onScreen(() -> {
                tasks.runWaiting();
                return null;
            });
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static <T> T onScreen(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    private <N extends javafx.scene.Node> N find(String id, Class<N> type) {
        return type.cast(scene.lookup("#" + id));
    }

    private PageStyle style() {
        return open.letter().settings().pageStyle();
    }

    private void fire(String id) {
        onScreen(() -> {
            find(id, Button.class).fire();
            return null;
        });
        settle();
    }

    @Test
    void aReadyStyleIsOneClickAndOneUndo() {
        var before = style();
        onScreen(() -> {
            find("ready-modern", ToggleButton.class).fire();
            return null;
        });
        settle();
        assertThat(style()).isEqualTo(ReadyStyle.MODERN.on(PageSize.A4));
        assertThat(find("style-typeface", ComboBox.class).getValue()).isEqualTo("Noto Sans");
        onScreen(() -> {
            open.undo();
            return null;
        });
        assertThat(style()).isEqualTo(before);
        assertThat(find("ready-plain", ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void aMeasureOfItsOwnIsNoReadyStyle() {
        onScreen(() -> {
            find("style-size", Spinner.class).increment();
            return null;
        });
        assertThat(style().size()).isEqualTo(11);
        assertThat(find("ready-plain", ToggleButton.class).isSelected()).isFalse();
    }

    @Test
    void whatStandsBesideTheLetterIsTickedAndOutlivesAReadyStyle() {
        onScreen(() -> {
            find("extra-fingerprint", CheckBox.class).fire();
            find("extra-hyphens", CheckBox.class).fire();
            find("ready-modern", ToggleButton.class).fire();
            return null;
        });
        assertThat(style().extras()).containsExactly(PageExtra.FINGERPRINT);
        assertThat(find("ready-modern", ToggleButton.class).isSelected()).isTrue();
        onScreen(() -> {
            open.undo();
            open.undo();
            return null;
        });
        assertThat(find("extra-hyphens", CheckBox.class).isSelected()).isTrue();
    }

    @Test
    void fittingSaysWhatItDid() {
        onScreen(() -> {
            open.apply(new org.undersigned.document.LetterEdit.ChangeSettings(open.letter()
                    .settings()
                    .withPageStyle(PageStyle.PLAIN.withLineHeight(1.7).withSize(13))));
            find("style-wanted", Spinner.class).increment();
            return null;
        });
        fire("style-fit");
        assertThat(find("style-outcome", Label.class).getText()).startsWith("Now 2 pages: line spacing");
        fire("style-fit");
        assertThat(find("style-outcome", Label.class).getText()).contains("nothing was changed");
    }

    @Test
    void aTemplateCarriesStyleAndLetterheadIntoAnotherLetter() throws Exception {
        onScreen(() -> {
            find("ready-compact", ToggleButton.class).fire();
            return null;
        });
        var file = folder.resolve("mine.undersigned-style");
        dialogs.file(file);
        fire("style-save");
        assertThat(Files.readString(file)).contains("Noto Serif");
        Files.writeString(
                file, Files.readString(file).replace("\"letterhead\":[]", "\"letterhead\":[\"Coalition\",\"a\\nb\"]"));
        show(Locale.ENGLISH, false);
        dialogs.file(file);
        fire("style-use");
        assertThat(style()).isEqualTo(ReadyStyle.COMPACT.on(PageSize.A4));
        assertThat(open.edition().withRole(Role.LETTERHEAD)).hasSize(2);
        onScreen(() -> {
            open.undo();
            return null;
        });
        assertThat(style()).isEqualTo(PageStyle.PLAIN);
        assertThat(open.edition().withRole(Role.LETTERHEAD)).isEmpty();
    }

    @Test
    void aFileThatIsNoTemplateChangesNothing() throws Exception {
        var file = Files.writeString(folder.resolve("bad.undersigned-style"), "nothing");
        dialogs.file(file);
        var before = open.letter();
        fire("style-use");
        assertThat(open.letter()).isSameAs(before);
        assertThat(dialogs.failures()).singleElement().asString().contains("bad.undersigned-style");
    }
}
