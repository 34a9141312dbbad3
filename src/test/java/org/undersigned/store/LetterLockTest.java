package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class LetterLockTest extends StoreTest {

    @Test
    void aSecondProcessIsToldWhoHasTheLetterAndMayLook() throws Exception {
        var path = path("letter.undersigned");
        files.create(path, SampleLetters.saying("one"), false).close();
        try (var child = ChildProcess.start(HoldingProcess.class, path.toString(), "Berta")) {
            child.waitFor("OPEN");

            var problem = problemOf(() -> files.open(path, Access.WRITE));
            assertThat(problem).isInstanceOf(Problem.InUse.class);
            var holder = ((Problem.InUse) problem).holder();
            assertThat(holder.who()).isEqualTo("Berta");
            assertThat(holder.machine()).isEqualTo("desk");
            assertThat(holder.pid()).isEqualTo(child.pid());
            try (var look = files.open(path, Access.READ_ONLY)) {
                assertThat(SampleLetters.said(look.letter())).isEqualTo("one");
            }
            assertThat(problemOf(() -> files.create(path, SampleLetters.saying("mine"), true)))
                    .isInstanceOf(Problem.InUse.class);

            child.kill();
            files.open(path, Access.WRITE).close();
        }
        assertThat(LetterLock.beside(path)).doesNotExist();
    }

    @Test
    void aSecondWindowOfTheSameProcessIsToldToo() throws IOException {
        var path = path("letter.undersigned");
        try (var file = files.create(path, SampleLetters.saying("one"), false)) {
            var link = Files.createSymbolicLink(path("link.undersigned"), path);
            for (var name : new java.nio.file.Path[] {path, link}) {
                var problem = problemOf(() -> files.open(name, Access.WRITE));
                assertThat(((Problem.InUse) problem).holder().who()).isEqualTo("Ana");
            }
            file.save(SampleLetters.saying("two"));
            try (var look = files.open(path, Access.READ_ONLY)) {
                assertThat(SampleLetters.said(look.letter())).isEqualTo("two");
            }
        }
        files.open(path, Access.WRITE).close();
    }

    @Test
    void aLockThatACrashLeftBehindIsTakenOverWhateverStandsInIt() throws IOException {
        var path = path("letter.undersigned");
        files.create(path, SampleLetters.saying("one"), false).close();
        for (var words : new String[] {"", "no json", "{\"who\":\"Carla\",\"pid\":\"1\"}", "{".repeat(9000)}) {
            Files.writeString(LetterLock.beside(path), words);
            files.open(path, Access.WRITE).close();
        }
    }

    @Test
    void whoFailsToOpenGivesTheLockBack() throws IOException {
        var path = path("letter.undersigned");
        Files.writeString(path, "not a letter at all, but longer than a header of a database would be".repeat(9));
        problemOf(() -> files.open(path, Access.WRITE));
        assertThat(LetterLock.beside(path)).doesNotExist();
    }
}
