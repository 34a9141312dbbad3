package org.undersigned.keeping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.model.source.KeptFile;

/// Adds files to the letter, and opens those it has.
///
/// Only what cannot run anything is opened at a click: a letter may come from a stranger. A mail is opened by a mail
/// program, as wary of it as of any other mail. Anything else is saved where the user says.
public final class CopyShelf {

    private static final Set<String> HARMLESS =
            Set.of("pdf", "png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "bmp", "txt", "eml");

    private static final List<String> COPIES = List.of(
            "pdf", "png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "html", "htm", "mhtml", "txt", "eml", "msg");

    /// Those that pages are printed with.
    private static final List<String> PICTURES = List.of("png", "jpg", "jpeg");

    private final KeptCopies copies;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final Dialogs.FileKind kind;

    public CopyShelf(KeptCopies copies, Messages messages, Dialogs dialogs, Tasks tasks) {
        this(copies, messages, dialogs, tasks, new Dialogs.FileKind(messages.text("sources.copy.kind"), COPIES));
    }

    private CopyShelf(KeptCopies copies, Messages messages, Dialogs dialogs, Tasks tasks, Dialogs.FileKind kind) {
        this.kind = kind;
        this.copies = copies;
        this.messages = messages;
        this.dialogs = dialogs;
        this.tasks = tasks;
    }

    /// The same shelf, for pictures alone.
    public CopyShelf forPictures() {
        return new CopyShelf(
                copies, messages, dialogs, tasks, new Dialogs.FileKind(messages.text("keeping.pictures"), PICTURES));
    }

    /// Asks for a file and takes it in.
    public void add(Consumer<KeptFile> added) {
        dialogs.openFile(messages.text("sources.copy.choose"), List.of(kind)).ifPresent(file -> {
            var name = String.valueOf(file.getFileName());
            tasks.start(messages.text("sources.copy.adding"), () -> copies.keep(file, name, mediaType(name)))
                    .onDone(added)
                    .onFailed(cause -> dialogs.failed(
                            messages.text("sources.copy.notAdded", name),
                            messages.text("sources.copy.notAdded.detail"),
                            cause));
        });
    }

    public void open(KeptFile kept) {
        if (HARMLESS.contains(extension(kept.name()))) {
            tasks.start(messages.text("sources.copy.opening"), () -> {
                        var file = copies.passing(safe(kept.name()));
                        copies.copyOut(kept, file);
                        return file;
                    })
                    .onDone(copies::show)
                    .onFailed(cause -> notOpened(kept, cause));
        } else {
            save(kept);
        }
    }

    private void save(KeptFile kept) {
        dialogs.saveFile(messages.text("sources.copy.save"), safe(kept.name()), List.of())
                .ifPresent(target -> tasks.start(messages.text("sources.copy.opening"), () -> written(kept, target))
                        .onFailed(cause -> notOpened(kept, cause)));
    }

    private Path written(KeptFile kept, Path target) throws IOException {
        copies.copyOut(kept, target);
        return target;
    }

    private void notOpened(KeptFile kept, Exception cause) {
        dialogs.failed(
                messages.text("sources.copy.notOpened", kept.name()),
                messages.text("sources.copy.notOpened.detail"),
                cause);
    }

    static String mediaType(String name) {
        return switch (extension(name)) {
            case "pdf" -> "application/pdf";
            case "png" -> "image/png";
            case "jpg", "jpeg" -> "image/jpeg";
            case "gif" -> "image/gif";
            case "htm", "html" -> "text/html";
            case "txt" -> "text/plain";
            case "eml" -> "message/rfc822";
            default -> "application/octet-stream";
        };
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// A name that leads nowhere else and means nothing to a system.
    static String safe(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_")
                .replaceFirst("^\\.+", "")
                .strip();
        return plain.isEmpty() ? "copy" : plain;
    }
}
