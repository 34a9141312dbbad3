package org.undersigned.store;

import java.nio.file.Path;
import java.time.InstantSource;

/// Types into a letter, saying each key, until it is killed or has typed as often as it was told.
final class TypingProcess {

    private TypingProcess() {}

    public static void main(String[] arguments) throws Exception {
        var files = new LetterFiles(StoreTest.here("Ana"), InstantSource.system());
        int keys = Integer.parseInt(arguments[1]);
        try (var file = files.open(Path.of(arguments[0]), Access.WRITE);
                var autosave = new Autosave(file, InstantSource.system(), _ -> {})) {
            var pause = Integer.parseInt(arguments[2]);
            for (int key = 1; key <= keys; key++) {
                autosave.submit(SampleLetters.saying("key " + key + " " + "word ".repeat(2000)), key);
                System.out.println("KEY " + key);
                Thread.sleep(pause);
            }
            System.out.println("LAST");
            Thread.sleep(60_000);
        }
    }
}
