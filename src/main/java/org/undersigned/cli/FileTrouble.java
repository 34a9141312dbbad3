package org.undersigned.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// What went wrong with a file that is not a letter, in one sentence.
final class FileTrouble {

    private FileTrouble() {}

    static String sentence(Terminal terminal, IOException failure) {
        var name = failure instanceof FileSystemException known && known.getFile() != null
                ? String.valueOf(Path.of(known.getFile()).getFileName())
                : "";
        return switch (failure) {
            case NoSuchFileException _ -> terminal.text("cli.noSuchFile", name);
            case AccessDeniedException _ -> terminal.text("cli.noAccess", name);
            default -> terminal.text("cli.fileTrouble", String.valueOf(failure.getMessage()));
        };
    }
}
