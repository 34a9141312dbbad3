package org.undersigned.store;

import java.nio.file.Path;
import java.time.InstantSource;

/// Opens a letter for writing and waits to be killed.
final class HoldingProcess {

    private HoldingProcess() {}

    public static void main(String[] arguments) throws Exception {
        var files = new LetterFiles(StoreTest.here(arguments[1]), InstantSource.system());
        try (var file = files.open(Path.of(arguments[0]), Access.WRITE)) {
            System.out.println("OPEN " + file.path());
            Thread.sleep(60_000);
        }
    }
}
