package org.undersigned.typeset.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.HashPrintRequestAttributeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.undersigned.typeset.Pages;
import org.undersigned.typeset.Watch;

/// Sends the bytes of finished pages to a printer. Blocks until the system has taken them; asks nothing of a
/// screen.
public class Printing {

    private static final String POSTSCRIPT = "application/postscript";

    /// A printer as the system names it, and whether it is the usual one.
    public record Printer(String name, boolean usual) {}

    /// All printers, the usual one first. May take a second or two on a network.
    public List<Printer> printers() {
        var usual = PrintServiceLookup.lookupDefaultPrintService();
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .map(service -> new Printer(service.getName(), service.equals(usual)))
                .sorted((one, other) -> Boolean.compare(other.usual(), one.usual()))
                .toList();
    }

    /// Whether the system's own dialog can be shown here.
    public boolean hasSystemDialog() {
        return SystemDialog.isThere();
    }

    /// Shows the system's own dialog, filled in, and waits for the answer. Not for JavaFX's thread.
    ///
    /// @param pages that are to be printed
    /// @return empty when it was cancelled
    /// @throws PrintFailure when the printer is gone, or the dialog cannot be shown
    public Optional<SystemPrint> askSystem(PrintJob job, Pages pages) throws IOException {
        return SystemDialog.ask(service(job.printer()), job, pages);
    }

    /// @param watch told of each page that goes to the printer
    /// @throws PrintFailure when the printer is gone or refuses
    public void print(Pages pages, PrintJob job, Watch watch) throws IOException {
        try (var document = Loader.loadPDF(pages.pdf())) {
            var printing = PrinterJob.getPrinterJob();
            printing.setPrintService(service(job.printer()));
            printing.setJobName(job.title());
            WatchedPages.print(new PDFPageable(document), printing, PrintAttributes.of(job), watch);
        } catch (PrinterException e) {
            throw new PrintFailure(PrintFailure.Reason.REFUSED, job.printer() + " did not print", e);
        }
    }

    /// Prints all pages as PostScript, as a printer that speaks it would be sent them.
    public void toPostScript(Pages pages, OutputStream out) throws IOException {
        var flavor = DocFlavor.SERVICE_FORMATTED.PAGEABLE;
        var makers = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(flavor, POSTSCRIPT);
        if (makers.length == 0) {
            throw new PrintFailure(PrintFailure.Reason.NO_SUCH_PRINTER, "No maker of PostScript here", null);
        }
        try (PDDocument document = Loader.loadPDF(pages.pdf())) {
            var pageable = new PDFPageable(document);
            makers[0]
                    .getPrintService(out)
                    .createPrintJob()
                    .print(new SimpleDoc(pageable, flavor, null), new HashPrintRequestAttributeSet());
        } catch (PrintException e) {
            throw new PrintFailure(PrintFailure.Reason.REFUSED, "No PostScript was made", e);
        }
    }

    private static PrintService service(String name) throws PrintFailure {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(service -> service.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new PrintFailure(
                        PrintFailure.Reason.NO_SUCH_PRINTER, "There is no printer called " + name, null));
    }
}
