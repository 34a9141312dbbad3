package org.undersigned.preview;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.typeset.Pages;
import org.undersigned.typeset.TroubleWords;

/// Asks where to, sets the letter on show and writes the PDF. A file that was there stays whole until the new one
/// is.
final class ExportPdf {

    private static final int LONGEST_NAME = 80;

    private final Outlet outlet;

    ExportPdf(Outlet outlet) {
        this.outlet = outlet;
    }

    void run() {
        var messages = outlet.messages();
        var letter = outlet.open().letter();
        var edition = outlet.open().edition();
        var kind = new Dialogs.FileKind(messages.text("preview.pdfFiles"), List.of("pdf"));
        outlet.dialogs()
                .saveFile(messages.text("preview.exportTitle"), fileName(edition.title()), List.of(kind))
                .map(ExportPdf::withEnding)
                .ifPresent(target -> outlet.tasks()
                        .<Pages>start(messages.text("preview.exporting", name(target)), progress -> {
                            var pages = outlet.set(letter, edition, progress);
                            write(pages, target);
                            return pages;
                        })
                        .onDone(pages -> done(pages, target))
                        .onFailed(cause -> outlet.dialogs()
                                .failed(
                                        messages.text("preview.exportFailed", name(target)),
                                        messages.text("preview.exportFailedDetail"),
                                        cause)));
    }

    private void done(Pages pages, Path target) {
        var troubles = new TroubleWords(outlet.messages()).of(pages.troubles());
        outlet.dialogs().tell(outlet.messages().text("preview.exported", name(target), pages.count()), troubles);
    }

    private static void write(Pages pages, Path target) throws IOException {
        var folder = target.toAbsolutePath().getParent();
        var part = Files.createTempFile(folder, ".undersigned-", ".pdf");
        try {
            try (var out = Files.newOutputStream(part)) {
                pages.writeTo(out);
            }
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// The letter's title as a file can be called on every system.
    String fileName(String title) {
        var plain = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        var name = plain.isEmpty() ? outlet.messages().text("preview.untitledFile") : plain;
        return (name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() : name) + ".pdf";
    }

    private static Path withEnding(Path chosen) {
        var name = name(chosen);
        return name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? chosen : chosen.resolveSibling(name + ".pdf");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
