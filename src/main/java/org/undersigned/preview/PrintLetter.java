package org.undersigned.preview;

import java.util.List;
import org.undersigned.typeset.Pages;
import org.undersigned.typeset.print.PrintFailure;
import org.undersigned.typeset.print.PrintJob;
import org.undersigned.typeset.print.Printing.Printer;

/// Sets the letter on show, asks how it is to be printed, and sends the pages to the printer.
final class PrintLetter {

    private final Outlet outlet;

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
                .onDone(ready -> ask(ready, edition.title()))
                .onFailed(this::failed);
    }

    private void ask(Ready ready, String title) {
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
            print(ready.pages(), form.job(title.isEmpty() ? messages.text("preview.untitledFile") : title));
        }
    }

    private void print(Pages pages, PrintJob job) {
        outlet.tasks()
                .start(outlet.messages().text("preview.printing", job.printer()), () -> {
                    outlet.printing().print(pages, job);
                    return job;
                })
                .onFailed(this::failed);
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
