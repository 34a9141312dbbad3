package org.undersigned.preview;

import com.ibm.icu.util.ULocale;
import java.util.List;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.typeset.Pages;
import org.undersigned.typeset.print.Booklet;
import org.undersigned.typeset.print.PrintContent;
import org.undersigned.typeset.print.PrintFailure;
import org.undersigned.typeset.print.PrintJob;
import org.undersigned.typeset.print.Printing.Printer;

/// Sets the letter on show, asks how it is to be printed, and sends the pages to the printer.
final class PrintLetter {

    private final Outlet outlet;

    private record Wish(PrintContent content, boolean booklet, PrintJob job) {}

    private record Ready(List<Printer> printers, Pages pages) {}

    PrintLetter(Outlet outlet) {
        this.outlet = outlet;
    }

    void run() {
        var letter = outlet.open().letter();
        var edition = outlet.open().edition();
        outlet.tasks()
                .<Ready>start(
                        outlet.messages().text("preview.preparing"),
                        progress -> new Ready(outlet.printing().printers(), outlet.set(letter, edition, progress)))
                .onDone(ready -> ask(ready, letter, edition))
                .onFailed(this::failed);
    }

    private void ask(Ready ready, Letter letter, Edition edition) {
        var messages = outlet.messages();
        if (ready.printers().isEmpty()) {
            outlet.dialogs().tell(messages.text("preview.noPrinter"), messages.text("preview.noPrinterDetail"));
            return;
        }
        var form = new PrintForm(messages, ready.printers(), ready.pages().count());
        if (outlet.dialogs()
                .form(
                        messages.text("preview.printTitle"),
                        form.node(),
                        messages.text("preview.printVerb"),
                        form.ready())) {
            var title = edition.title();
            var job = form.job(title.isEmpty() ? messages.text("preview.untitledFile") : title);
            print(ready.pages(), letter, edition, new Wish(form.content.getValue(), form.booklet.isSelected(), job));
        }
    }

    private void print(Pages whole, Letter letter, Edition edition, Wish wish) {
        outlet.tasks()
                .<PrintJob>start(
                        outlet.messages().text("preview.printing", wish.job().printer()), progress -> {
                            var pages = wish.content() == PrintContent.LETTER
                                    ? whole
                                    : wish.content()
                                            .finished(outlet.set(
                                                    wish.content().letter(letter),
                                                    wish.content().edition(edition),
                                                    progress));
                            var sheets = wish.booklet() ? Booklet.of(pages, isRightToLeft(edition)) : pages;
                            outlet.printing().print(sheets, wish.job().within(sheets.count()));
                            return wish.job();
                        })
                .onFailed(this::failed);
    }

    private static boolean isRightToLeft(Edition edition) {
        return ULocale.forLanguageTag(edition.language()).isRightToLeft();
    }

    private void failed(Exception cause) {
        boolean gone = cause instanceof PrintFailure failure && failure.reason() == PrintFailure.Reason.NO_SUCH_PRINTER;
        outlet.dialogs()
                .failed(
                        outlet.messages().text(gone ? "preview.printerGone" : "preview.printFailed"),
                        outlet.messages().text("preview.printFailedDetail"),
                        cause);
    }
}
