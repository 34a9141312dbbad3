package org.undersigned.typeset.print;

import java.awt.Graphics;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.concurrent.CancellationException;
import javax.print.attribute.PrintRequestAttributeSet;
import org.jspecify.annotations.Nullable;
import org.undersigned.typeset.Watch;

/// Pages on their way to the printer, with somebody told of each, who can stop it.
final class WatchedPages implements Pageable {

    private final Pageable pages;
    private final PrinterJob printing;
    private final Watch watch;
    private @Nullable CancellationException stopped;

    private WatchedPages(Pageable pages, PrinterJob printing, Watch watch) {
        this.pages = pages;
        this.printing = printing;
        this.watch = watch;
    }

    /// @throws CancellationException when the watch said so; the printer is not sent the rest
    static void print(Pageable pages, PrinterJob printing, PrintRequestAttributeSet attributes, Watch watch)
            throws PrinterException {
        var watched = new WatchedPages(pages, printing, watch);
        printing.setPageable(watched);
        try {
            printing.print(attributes);
        } catch (PrinterException e) {
            if (watched.stopped == null) {
                throw e;
            }
        }
        if (watched.stopped != null) {
            throw watched.stopped;
        }
    }

    @Override
    public int getNumberOfPages() {
        return pages.getNumberOfPages();
    }

    @Override
    public PageFormat getPageFormat(int page) {
        return pages.getPageFormat(page);
    }

    @Override
    public Printable getPrintable(int page) {
        var printable = pages.getPrintable(page);
        return (graphics, format, number) -> print(printable, graphics, format, number);
    }

    private int print(Printable printable, Graphics graphics, PageFormat format, int number) throws PrinterException {
        try {
            watch.pages(number);
        } catch (CancellationException e) {
            stopped = e;
            printing.cancel();
            return Printable.NO_SUCH_PAGE;
        }
        return printable.print(graphics, format, number);
    }
}
