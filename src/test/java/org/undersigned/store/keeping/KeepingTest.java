package org.undersigned.store.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;
import org.undersigned.store.LetterFiles;
import org.undersigned.store.Me;

class KeepingTest {

    @TempDir
    Path folder;

    private Instant now = Instant.now();
    private final LetterFiles files = new LetterFiles(Me.here(() -> "Ana", Map.of()), InstantSource.system());

    @Test
    void anUntitledLetterIsARealFileUntilItHasAName() throws IOException {
        var untitled = untitled();
        var named = folder.resolve("named.undersigned");
        try (var file = untitled.create(titled("Draft"))) {
            assertThat(untitled.isUntitled(file.path())).isTrue();
            file.moveTo(named, false);
            assertThat(untitled.isUntitled(file.path())).isFalse();
        }
        assertThat(untitled.leftBehind()).isEmpty();
        assertThat(named).exists();
    }

    @Test
    void whatWasLeftBehindIsFoundButNotWhatAWindowHasOpenOrWhatIsBroken() throws IOException {
        var untitled = untitled();
        untitled.create(titled("Left behind")).close();
        Files.writeString(folder.resolve("untitled").resolve("untitled-x.undersigned"), "broken");
        try (var open = untitled.create(titled("Still open"))) {
            assertThat(untitled.leftBehind()).singleElement().satisfies(found -> {
                assertThat(found.title()).isEqualTo("Left behind");
                assertThat(found.path()).isNotEqualTo(open.path());
            });
        }
    }

    @Test
    void recoveringNeverTouchesWhatWasFound() throws IOException {
        var backups = new Backups(files, folder.resolve("backups"), () -> now);
        var path = folder.resolve("letter.undersigned");
        try (var file = files.create(path, titled("As backed up"), false)) {
            var backup = backups.keep(file).orElseThrow();
            var before = Files.readAllBytes(backup);
            try (var recovered = untitled().recover(backup)) {
                assertThat(recovered.letter().original().title()).isEqualTo("As backed up");
                recovered.save(titled("Gone on with"));
            }
            assertThat(Files.readAllBytes(backup)).isEqualTo(before);
        }
    }

    @Test
    void backupsAreMadeOnceAnHourWhenSomethingChangedAndTheOldestGoes() throws IOException {
        var backups = new Backups(files, folder.resolve("backups"), () -> now);
        try (var file = files.create(folder.resolve("letter.undersigned"), titled("0"), false)) {
            assertThat(backups.keep(file)).isPresent();
            assertThat(backups.keep(file)).as("too soon").isEmpty();
            now = now.plus(Duration.ofHours(2));
            assertThat(backups.keep(file)).as("nothing changed").isEmpty();
            for (int i = 1; i < 14; i++) {
                now = now.plus(Duration.ofHours(2));
                file.save(titled("" + i));
                Files.setLastModifiedTime(file.path(), FileTime.from(now));
                assertThat(backups.keep(file)).isPresent();
                Files.setLastModifiedTime(newest(), FileTime.from(now));
            }
            assertThat(backups.of(file.letter().id()))
                    .hasSize(Backups.MOST)
                    .first()
                    .satisfies(found -> assertThat(found.title()).isEqualTo("13"));
        }
    }

    @Test
    void anEmptyOrBrokenBackupIsNotOffered() throws IOException {
        var backups = new Backups(files, folder.resolve("backups"), () -> now);
        try (var file = files.create(folder.resolve("letter.undersigned"), titled("whole"), false)) {
            var backup = backups.keep(file).orElseThrow();
            Files.createFile(backup.resolveSibling("9999.undersigned"));
            Files.writeString(backup.resolveSibling("9998.undersigned"), "broken");
            assertThat(backups.of(file.letter().id())).singleElement().satisfies(found -> assertThat(found.path())
                    .isEqualTo(backup));
        }
    }

    @Test
    void aLettersIdCannotLeadOutOfTheFolder() throws IOException {
        var backups = new Backups(files, folder.resolve("backups"), () -> now);
        var evil = Letter.of(Id.of("../../evil"), titled("x").original());
        try (var file = files.create(folder.resolve("letter.undersigned"), evil, false)) {
            assertThat(backups.keep(file).orElseThrow().toRealPath())
                    .startsWith(folder.resolve("backups").toRealPath());
        }
    }

    private Path newest() throws IOException {
        try (var walk = Files.walk(folder.resolve("backups"))) {
            return walk.filter(Files::isRegularFile)
                    .max(java.util.Comparator.comparing(
                            path -> path.getFileName().toString()))
                    .orElseThrow();
        }
    }

    private UntitledLetters untitled() {
        return new UntitledLetters(files, folder.resolve("untitled"), Ids.counting("" + System.nanoTime()));
    }

    private static Letter titled(String title) {
        var block = Block.of(Id.of("t"), Role.TITLE, Prose.of(title));
        return Letter.of(Id.of("letter"), Edition.of(Id.of("en"), "en", Register.of(block), Register.empty()));
    }
}
