package org.undersigned;

import java.nio.file.Files;
import java.nio.file.Path;
import org.undersigned.cli.Cli;

/// Where the process starts: a job of the command line, or else the window.
///
/// Names no class of JavaFX, so that a job starts without it.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0 || isFile(arguments[0])) {
            App.show(arguments);
            System.exit(0);
        }
        int code = Cli.run(arguments);
        // A job that is done ends by itself: to exit loads a log first.
        if (code != 0) {
            System.exit(code);
        }
    }

    /// A mistyped job is not taken for a letter to open.
    private static boolean isFile(String argument) {
        return argument.endsWith(".undersigned") || (!Cli.JOBS.contains(argument) && Files.exists(Path.of(argument)));
    }
}
