package org.undersigned.typeset.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.HashPrintRequestAttributeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;
import org.junit.jupiter.api.Test;
import org.undersigned.typeset.Letters;
import org.undersigned.typeset.Watch;

class WatchedPagesTest {

    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();

    @Test
    void everyPageIsTold() throws Exception {
        var told = new ArrayList<Integer>();
        print(told::add);
        assertThat(told).contains(0, 1, 2).isSorted();
        assertThat(paper.toString(java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith("%!PS");
    }

    @Test
    void aStopReachesWhoPrintsAndThePrinterIsSentNoMore() {
        var told = new ArrayList<Integer>();
        assertThatThrownBy(() -> print(page -> {
                    told.add(page);
                    if (page == 1) {
                        throw new CancellationException("Enough");
                    }
                }))
                .isInstanceOf(CancellationException.class)
                .hasMessage("Enough");
        assertThat(told).doesNotContain(2);
    }

    private void print(Watch watch) throws Exception {
        var maker = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0];
        try (var document =
                Loader.loadPDF(Letters.ordinary().signedBy(150).set().pdf())) {
            var printing = PrinterJob.getPrinterJob();
            printing.setPrintService(maker.getPrintService(paper));
            WatchedPages.print(new PDFPageable(document), printing, new HashPrintRequestAttributeSet(), watch);
        }
    }
}
