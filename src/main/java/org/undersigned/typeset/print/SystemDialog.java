package org.undersigned.typeset.print;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.Size2DSyntax;
import javax.print.attribute.standard.DialogOwner;
import javax.print.attribute.standard.DialogTypeSelection;
import javax.print.attribute.standard.MediaSize;
import javax.swing.UIManager;
import javax.swing.UnsupportedLookAndFeelException;
import javax.swing.plaf.nimbus.NimbusLookAndFeel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;
import org.undersigned.typeset.Pages;
import org.undersigned.typeset.Watch;

/// The system's own dialog for printing: of Windows and of macOS; elsewhere the one that the Java platform draws.
///
/// Waits for the answer, on a thread that is neither JavaFX's nor AWT's.
final class SystemDialog {

    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    private SystemDialog() {}

    static boolean isThere() {
        try {
            return !GraphicsEnvironment.isHeadless();
        } catch (AWTError | LinkageError _) {
            return false;
        }
    }

    /// Shows the dialog with what was chosen so far. What is chosen there is kept whole, with all that a printer
    /// has and we have no name for.
    ///
    /// @param service the printer it opens with
    /// @param pages that are to be printed
    /// @return empty when it was cancelled
    static Optional<SystemPrint> ask(PrintService service, PrintJob job, Pages pages) throws IOException {
        try (var document = Loader.loadPDF(pages.pdf())) {
            var printing = PrinterJob.getPrinterJob();
            printing.setPrintService(service);
            printing.setJobName(job.title());
            printing.setPageable(new PDFPageable(document));
            var attributes = PrintAttributes.of(job);
            attributes.add(DialogTypeSelection.NATIVE);
            attributes.add(new DialogOwner());
            var paper = document.getPage(0).getCropBox();
            var media = MediaSize.findMedia(
                    (float) (Math.min(paper.getWidth(), paper.getHeight()) * MILLIMETRES_PER_POINT),
                    (float) (Math.max(paper.getWidth(), paper.getHeight()) * MILLIMETRES_PER_POINT),
                    Size2DSyntax.MM);
            if (media != null && service.isAttributeValueSupported(media, null, null)) {
                attributes.add(media);
            }
            dress();
            if (!printing.printDialog(attributes)) {
                return Optional.empty();
            }
            PrintAttributes.wholeIfAll(attributes, pages.count());
            var chosen =
                    PrintAttributes.job(attributes, printing.getPrintService().getName(), job);
            return Optional.of(new Chosen(chosen, printing, attributes));
        } catch (PrinterException | HeadlessException | AWTError | LinkageError e) {
            throw new PrintFailure(PrintFailure.Reason.REFUSED, "The system's dialog did not open", e);
        }
    }

    /// Where the platform draws the dialog itself, not in its first look, which is hard to read.
    private static void dress() {
        var system = System.getProperty("os.name", "");
        if (!system.startsWith("Windows") && !system.startsWith("Mac")) {
            try {
                UIManager.setLookAndFeel(new NimbusLookAndFeel());
            } catch (UnsupportedLookAndFeelException _) {
                // It is part of the platform; without it the dialog looks plain.
            }
        }
    }

    /// The platform's own job is kept, because it holds what the driver was told.
    private record Chosen(PrintJob job, PrinterJob printing, PrintRequestAttributeSet attributes)
            implements SystemPrint {

        @Override
        public void print(Pages pages, Watch watch) throws IOException {
            try (var document = Loader.loadPDF(pages.pdf())) {
                PrintAttributes.cut(attributes, pages.count());
                WatchedPages.print(new PDFPageable(document), printing, attributes, watch);
            } catch (PrinterException e) {
                throw new PrintFailure(PrintFailure.Reason.REFUSED, job.printer() + " did not print", e);
            }
        }
    }
}
