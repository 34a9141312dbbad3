package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

/// Kills a process that is writing, and looks at what is left.
class KillTest extends StoreTest {

    @RepeatedTest(3)
    void killedASecondAfterTheLastKeyNothingIsLost() throws Exception {
        var path = letter();
        try (var child = ChildProcess.start(TypingProcess.class, path.toString(), "25", "40")) {
            child.waitFor("KEY 25");
            Thread.sleep(1000);
            child.kill();
        }
        assertThat(keyIn(path)).isEqualTo(25);
    }

    @RepeatedTest(3)
    void killedWhileTypingTheFileIsSoundAndAtMostASecondIsMissing() throws Exception {
        killWhileTyping();
    }

    @Tag("long")
    @RepeatedTest(40)
    void killedWhileTypingOftenTheFileIsAlwaysSound() throws Exception {
        killWhileTyping();
    }

    private void killWhileTyping() throws Exception {
        var path = letter();
        int last = 30 + new Random().nextInt(60);
        try (var child = ChildProcess.start(TypingProcess.class, path.toString(), "100000", "20")) {
            child.waitFor("KEY " + last);
            child.kill();
        }
        // fifty keys a second
        assertThat(keyIn(path)).isGreaterThanOrEqualTo(last - 50);
    }

    private Path letter() throws IOException {
        var path = path("letter.undersigned");
        files.create(path, SampleLetters.saying("key 0 "), true).close();
        return path;
    }

    private int keyIn(Path path) throws IOException {
        try (var file = files.open(path, Access.WRITE)) {
            return Integer.parseInt(SampleLetters.said(file.letter()).split(" ")[1]);
        }
    }
}
