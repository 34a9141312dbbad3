package org.undersigned.preview;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.kit.tasks.Progress;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.typeset.Pages;
import org.undersigned.typeset.Watch;
import org.undersigned.typeset.print.Booklet;
import org.undersigned.typeset.print.PrintContent;
import org.undersigned.typeset.print.PrintFailure;
import org.undersigned.typeset.print.PrintJob;
import org.undersigned.typeset.print.Printing.Printer;
import org.undersigned.typeset.print.SystemPrint;

/// Sets the letter on show, asks how it is to be printed, and sends the pages to the printer.
final class PrintLetter {

    private final Outlet outlet;

    /// @param chosen in the system's dialog; null where that was not asked
    private record Wish(
            PrintContent content,
            boolean booklet,
            PrintJob job,
            @Nullable SystemPrint chosen) {}

    /// What is to be printed, as it was when that was asked for.
    private record Asked(Letter letter, Edition edition, Pages pages) {}

    private record Ready(List<Printer> printers, Asked asked) {}

    PrintLetter(Outlet outlet) {
        this.outlet = outlet;
    }

    void run() {
        var letter = outlet.open().letter();
        var edition = outlet.open().edition();
        outlet.tasks()
                .<Ready>start(
                        outlet.messages().text("preview.preparing"),
                        progress -> new Ready(
                                outlet.printing().printers(),
                                new Asked(letter, edition, outlet.set(letter, edition, progress))))
                .onDone(ready -> ask(ready.printers(), ready.asked()))
                .onFailed(this::failed);
    }

    private void ask(List<Printer> printers, Asked asked) {
        var messages = outlet.messages();
        if (printers.isEmpty()) {
            outlet.dialogs().tell(messages.text("preview.noPrinter"), messages.text("preview.noPrinterDetail"));
            return;
        }
        var form = new PrintForm(messages, printers, asked.pages().count());
        form.system.setVisible(outlet.printing().hasSystemDialog());
        form.system.setManaged(form.system.isVisible());
        form.system.setOnAction(_ -> askSystem(form, asked));
        if (outlet.dialogs()
                .form(
                        messages.text("preview.printTitle"),
                        form.node(),
                        messages.text("preview.printVerb"),
                        form.ready(),
                        form.settled)) {
            print(asked, wish(form, asked));
        }
    }

    private Wish wish(PrintForm form, Asked asked) {
        var title = asked.edition().title();
        var job = form.job(title.isEmpty() ? outlet.messages().text("preview.untitledFile") : title);
        return new Wish(form.content.getValue(), form.booklet.isSelected(), job, form.chosen());
    }

    /// The system's dialog stands over ours, which waits for it, and says what it says. Cancelled, ours is as it was.
    private void askSystem(PrintForm form, Asked asked) {
        var wish = wish(form, asked);
        form.asks(true);
        outlet.tasks()
                .<Optional<SystemPrint>>start(
                        outlet.messages().text("preview.systemOpen"),
                        progress -> outlet.printing().askSystem(wish.job(), sheets(asked, wish, progress)))
                .onDone(chosen -> {
                    form.asks(false);
                    chosen.ifPresent(form::take);
                })
                .onCancelled(() -> form.asks(false))
                .onFailed(cause -> {
                    form.asks(false);
                    failed(cause);
                });
    }

    private void print(Asked asked, Wish wish) {
        outlet.tasks()
                .<PrintJob>start(
                        outlet.messages().text("preview.printing", wish.job().printer()), progress -> {
                            var sheets = sheets(asked, wish, progress);
                            Watch watch = page -> {
                                progress.stopIfCancelled();
                                progress.at(page / (double) sheets.count());
                            };
                            if (wish.chosen() != null) {
                                wish.chosen().print(sheets, watch);
                            } else {
                                outlet.printing().print(sheets, wish.job().within(sheets.count()), watch);
                            }
                            return wish.job();
                        })
                .onFailed(this::failed);
    }

    /// The pages as they go on paper.
    private Pages sheets(Asked asked, Wish wish, Progress progress) throws IOException {
        var content = wish.content();
        var pages = content == PrintContent.LETTER
                ? asked.pages()
                : content.finished(
                        outlet.set(content.letter(asked.letter()), content.edition(asked.edition()), progress));
        return wish.booklet() ? Booklet.of(pages, isRightToLeft(asked.edition())) : pages;
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
