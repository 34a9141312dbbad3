package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.io.TempDir;

/// What tests of the store share: a folder of their own, and files opened as Ana.
abstract class StoreTest {

    @TempDir
    Path folder;

    final LetterFiles files = new LetterFiles(here("Ana"), InstantSource.system());

    static Me here(String who) {
        return Me.here(() -> who, Map.of("HOSTNAME", "desk"));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    static Problem problemOf(ThrowingCallable call) {
        var failure = catchThrowableOfType(LetterFileException.class, call);
        assertThat(failure).isNotNull();
        return failure.problem();
    }
}
