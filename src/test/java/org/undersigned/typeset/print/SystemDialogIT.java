package org.undersigned.typeset.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import javax.swing.JButton;
import javax.swing.JSpinner;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.undersigned.typeset.Letters;
import org.undersigned.typeset.Pages;
import org.undersigned.typeset.Watch;

/// The system's dialog, opened for real while JavaFX runs. The printer writes PostScript to memory, so that none has to
/// be there. Needs a real display.
@Tag("display")
class SystemDialogIT {

    private static final Pages PAGES = Letters.ordinary().set();

    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();

    @Test
    void cancelledItSaysNothing() throws Exception {
        var answer = ask(2);
        press("FileChooser.cancelButtonText", "Cancel");
        assertThat(answer.get(20, TimeUnit.SECONDS)).isEmpty();
        assertThat(paper.size()).isZero();
    }

    @Test
    void opensWithWhatWasChosenAndPrintsWhatWasChangedInIt() throws Exception {
        var answer = ask(2);
        var copies = find(window(), JSpinner.class, each -> each.isEnabled());
        assertThat(copies.getValue()).isEqualTo(2);
        SwingUtilities.invokeAndWait(() -> copies.setValue(3));
        press("", "Print");
        var chosen = answer.get(20, TimeUnit.SECONDS).orElseThrow();
        assertThat(chosen.job().copies()).isEqualTo(3);
        assertThat(chosen.job().isWhole()).isTrue();
        chosen.print(PAGES, Watch.NOBODY);
        assertThat(paper.toString(java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith("%!PS");
    }

    private CompletableFuture<Optional<SystemPrint>> ask(int copies) throws Exception {
        FxToolkit.registerPrimaryStage();
        var maker = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0];
        var job = new PrintJob("PostScript", "A letter", copies, 1, PrintJob.TO_THE_END, PaperSides.ONE, false);
        return CompletableFuture.supplyAsync(() -> {
            try {
                return SystemDialog.ask(maker.getPrintService(paper), job, PAGES);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private static Window window() throws Exception {
        for (int i = 0; i < 200; i++) {
            for (var window : Window.getWindows()) {
                if (window.isShowing()) {
                    Thread.sleep(500);
                    var seen = new Robot().createScreenCapture(new Rectangle(window.getBounds()));
                    Files.createDirectories(Path.of("target/pictures"));
                    ImageIO.write(
                            seen,
                            "png",
                            Path.of("target/pictures/system-print.png").toFile());
                    return window;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("No dialog opened");
    }

    private static void press(String key, String otherwise) throws Exception {
        var text = UIManager.getString(key) == null ? otherwise : UIManager.getString(key);
        var button =
                find(window(), JButton.class, each -> text.equals(each.getText()) || otherwise.equals(each.getText()));
        SwingUtilities.invokeAndWait(button::doClick);
    }

    private static <T extends Component> T find(Container in, Class<T> kind, java.util.function.Predicate<T> which) {
        return search(in, kind, which).orElseThrow(() -> new AssertionError("No " + kind.getSimpleName()));
    }

    private static <T extends Component> Optional<T> search(
            Container in, Class<T> kind, java.util.function.Predicate<T> which) {
        for (var each : in.getComponents()) {
            if (kind.isInstance(each) && each.isVisible() && which.test(kind.cast(each))) {
                return Optional.of(kind.cast(each));
            }
            if (each instanceof Container inner) {
                var found = search(inner, kind, which);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
