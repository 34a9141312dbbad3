package org.undersigned.preview;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.Place;
import org.undersigned.kit.dialogs.AnsweringDialogs;
import org.undersigned.kit.tasks.DirectTasks;
import org.undersigned.language.Messages;
import org.undersigned.model.Letter;
import org.undersigned.model.source.KeptPictures;
import org.undersigned.model.text.Role;
import org.undersigned.typeset.Letters;
import org.undersigned.typeset.Pages;
import org.undersigned.typeset.Watch;
import org.undersigned.typeset.print.PrintJob;
import org.undersigned.typeset.print.Printing;
import org.undersigned.typeset.print.SystemPrint;

/// A preview in a window of its own, as a test drives it.
final class PreviewStage {

    final AnsweringDialogs dialogs = new AnsweringDialogs();
    final PaperTray printing = new PaperTray();
    final DirectTasks tasks = new DirectTasks();
    final ObjectProperty<Place> caret = new SimpleObjectProperty<>();
    final OpenLetter open;
    final PreviewController preview;
    final Scene scene;

    /// Printers and what they were sent.
    static final class PaperTray extends Printing {

        final List<Printer> known = new ArrayList<>();
        final List<PrintJob> jobs = new ArrayList<>();
        final List<Pages> sent = new ArrayList<>();
        final List<PrintJob> asked = new ArrayList<>();

        /// What is chosen in the system's dialog; null for a cancelled one.
        UnaryOperator<PrintJob> system = _ -> null;

        @Override
        public List<Printer> printers() {
            return known;
        }

        @Override
        public boolean hasSystemDialog() {
            return true;
        }

        @Override
        public Optional<SystemPrint> askSystem(PrintJob job, Pages pages) {
            asked.add(job);
            var chosen = system.apply(job);
            return chosen == null ? Optional.empty() : Optional.of(new BySystem(chosen));
        }

        private final class BySystem implements SystemPrint {

            private final PrintJob chosen;

            BySystem(PrintJob chosen) {
                this.chosen = chosen;
            }

            @Override
            public PrintJob job() {
                return chosen;
            }

            @Override
            public void print(Pages pages, Watch watch) {
                PaperTray.this.print(pages, chosen, watch);
            }
        }

        @Override
        public void print(Pages pages, PrintJob job, Watch watch) {
            for (int page = 0; page < pages.count(); page++) {
                watch.pages(page);
            }
            jobs.add(job);
            sent.add(pages);
        }
    }

    private PreviewStage(Letter letter, boolean dark, Locale locale) throws Exception {
        var stage = FxToolkit.registerPrimaryStage();
        open = new OpenLetter(letter, () -> Instant.parse("2026-11-24T10:00:00Z"));
        var outlet = new Outlet(
                open, caret, Letters.typesetter(), KeptPictures.NONE, printing, tasks, dialogs, new Messages(locale));
        var made = new PreviewController[1];
        var shown = new Scene[1];
        onScreen(() -> {
            Application.setUserAgentStylesheet(
                    dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
            made[0] = new PreviewController(outlet);
            shown[0] = new Scene(made[0].view(), 760, 900);
            stage.setScene(shown[0]);
            stage.show();
            return null;
        });
        preview = made[0];
        scene = shown[0];
        settle();
    }

    static PreviewStage of(Letter letter) throws Exception {
        return new PreviewStage(letter, false, Locale.ENGLISH);
    }

    static PreviewStage dark(Letter letter, Locale locale) throws Exception {
        return new PreviewStage(letter, true, locale);
    }

    /// Lets everything that was put off happen.
    void settle() {
        for (int i = 0; i < 4; i++) {
            onScreen(() -> {
                tasks.runWaiting();
                return null;
            });
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    PageDesk desk() {
        return ((PreviewView) scene.getRoot()).desk;
    }

    PageDesk small() {
        return ((PreviewView) scene.getRoot()).small;
    }

    /// A click on a page, so far down it.
    void click(int page, double part) {
        click(desk().page(page), 100, part);
    }

    /// A click on a page, in parts of its width and height.
    void click(int page, double across, double down) {
        click(desk().page(page), across * desk().page(page).getWidth(), down);
    }

    void clickSmall(int page) {
        click(small().page(page), 100, 0.5);
    }

    private void click(PageNode page, double x, double part) {
        onScreen(() -> {
            double y = page.getHeight() * part;
            var at = page.localToScene(x, y);
            page.fireEvent(new MouseEvent(
                    MouseEvent.MOUSE_CLICKED,
                    at.getX(),
                    at.getY(),
                    0,
                    0,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    true,
                    null));
            return null;
        });
        settle();
    }

    void caretInLastParagraph() {
        onScreen(() -> {
            var last = open.edition().withRole(Role.BODY).getLast();
            caret.set(null);
            caret.set(Place.InText.caret(open.body(), last.id(), 0));
            return null;
        });
        settle();
    }

    void run(String command) {
        onScreen(() -> {
            preview.commands().stream()
                    .filter(each -> each.id().equals(command))
                    .findFirst()
                    .orElseThrow()
                    .run();
            return null;
        });
    }

    List<Boolean> pagesWithPictures() {
        return onScreen(() -> java.util.stream.IntStream.range(0, desk().count())
                .mapToObj(page -> desk().page(page).image() != null)
                .toList());
    }

    WritableImage snapshot() {
        return onScreen(() -> scene.snapshot(null));
    }

    static <T> T onScreen(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }
}
