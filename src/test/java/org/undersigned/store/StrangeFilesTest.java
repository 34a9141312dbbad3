package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrangeFilesTest extends StoreTest {

    @Test
    void whatIsNotThereIsNotMade() {
        var path = path("none.undersigned");
        assertThat(problemOf(() -> files.open(path, Access.WRITE))).isEqualTo(new Problem.Missing(path));
        assertThat(path).doesNotExist();
    }

    @Test
    void anEmptyFileAFolderAndATextAreNoLetters() throws IOException {
        var empty = Files.createFile(path("empty.undersigned"));
        var text = Files.writeString(path("text.undersigned"), "Dear Sir or Madam,\n".repeat(200));

        assertThat(problemOf(() -> files.open(empty, Access.WRITE))).isEqualTo(new Problem.Empty(empty));
        assertThat(problemOf(() -> files.open(folder, Access.WRITE))).isEqualTo(new Problem.NotALetter(folder));
        assertThat(problemOf(() -> files.open(text, Access.WRITE))).isEqualTo(new Problem.NotALetter(text));
        assertThat(text).hasContent("Dear Sir or Madam,\n".repeat(200));
    }

    @Test
    void anotherKindOfDatabaseIsLeftAlone() throws Exception {
        var path = path("other.sqlite");
        run(path, "CREATE TABLE diary (day TEXT)");
        var before = Files.readAllBytes(path);

        assertThat(problemOf(() -> files.open(path, Access.WRITE))).isEqualTo(new Problem.NotALetter(path));
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER t AFTER UPDATE ON edition BEGIN DELETE FROM signatory; END",
                "CREATE VIEW everybody AS SELECT * FROM person",
                "CREATE TABLE mine (x TEXT)",
                "CREATE INDEX i ON person (name)",
                "ALTER TABLE person ADD COLUMN x TEXT GENERATED ALWAYS AS (name || 'x') VIRTUAL"
            })
    void whatNoLetterHasIsNotRun(String trick) throws Exception {
        var path = letter();
        run(path, trick);

        assertThat(problemOf(() -> files.open(path, Access.WRITE))).isEqualTo(new Problem.Tampered(path));
        assertThat(problemOf(() -> files.open(path, Access.READ_ONLY))).isEqualTo(new Problem.Tampered(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE edition SET text = '{\"blocks\": [{\"id\": \"a\", \"role\": \"emperor\"}]}'",
                "UPDATE edition SET text = 'no json'",
                "UPDATE edition SET text = '{\"blocks\":[],\"notes\":[]}'",
                "UPDATE edition SET text = replace(text, '\"prose\"', '\"@class\":\"x\",\"prose\"')",
                "UPDATE edition SET translates = id",
                "DELETE FROM letter",
                "UPDATE version SET letter_json_deflated = x'00'",
                "UPDATE ledger SET recorded_at = 'yesterday'",
                "UPDATE signatory SET person = NULL, organisation = NULL",
                "UPDATE ledger SET fingerprint = 'f'"
            })
    void partsThatMakeNoLetterAreSaidToBeDamaged(String change) throws Exception {
        var path = path("letter.undersigned");
        files.create(path, SampleLetters.first(), false).close();
        run(path, change);

        assertThat(problemOf(() -> files.open(path, Access.WRITE))).isInstanceOf(Problem.Damaged.class);
    }

    @Test
    void aFileThatGrowsWithoutEndWhenUnpackedIsRefused() throws Exception {
        var path = path("letter.undersigned");
        files.create(path, SampleLetters.first(), false).close();
        var bomb = new java.io.ByteArrayOutputStream();
        try (var deflater = new java.util.zip.DeflaterOutputStream(bomb)) {
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                deflater.write(zeros);
            }
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var update = connection.prepareStatement("UPDATE version SET letter_json_deflated = ?")) {
            update.setBytes(1, bomb.toByteArray());
            update.executeUpdate();
        }

        assertThat(problemOf(() -> files.open(path, Access.READ_ONLY))).isInstanceOf(Problem.Damaged.class);
    }

    @Test
    void aRunOfGarbageIsFoundOrHarmless() throws IOException {
        var random = new Random(7);
        var letter = SampleLetters.first();
        int found = 0;
        for (int i = 0; i < 40; i++) {
            var path = path("letter" + i + ".undersigned");
            files.create(path, letter, false).close();
            overwrite(path, random);
            try (var file = files.open(path, Access.WRITE)) {
                assertThat(file.letter().id()).isEqualTo(letter.id());
            } catch (LetterFileException e) {
                assertThat(e.problem())
                        .isInstanceOfAny(Problem.Damaged.class, Problem.NotALetter.class, Problem.Tampered.class);
                found++;
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void aFileCutShortIsNeverOpenedAsIfWhole() throws IOException {
        var path = letter();
        var whole = Files.readAllBytes(path);
        for (int keep = 1; keep < whole.length; keep += 4099) {
            Files.write(path, java.util.Arrays.copyOf(whole, keep));
            assertThat(problemOf(() -> files.open(path, Access.WRITE)))
                    .isInstanceOfAny(Problem.Damaged.class, Problem.NotALetter.class);
        }
    }

    @Test
    void theSystemsAnswersHaveWords() {
        var path = path("letter.undersigned");
        assertThat(Problems.of(new AccessDeniedException("x"), path).problem()).isEqualTo(new Problem.ReadOnly(path));
        assertThat(Problems.of(new FileSystemException("x", null, "No space left on device"), path)
                        .problem())
                .isEqualTo(new Problem.Full(path));
        assertThat(Problems.of(new FileSystemException("x", null, "Read-only file system"), path)
                        .problem())
                .isEqualTo(new Problem.ReadOnly(path));
    }

    @Test
    void everyProblemHasASentenceAndAdviceInBothLanguages() {
        var path = path("letter.undersigned");
        var holder = new LockHolder("Ana", "", java.time.Instant.EPOCH, 1);
        var problems = List.of(
                new Problem.Missing(path),
                new Problem.Empty(path),
                new Problem.NotALetter(path),
                new Problem.Newer(path),
                new Problem.Damaged(path, ""),
                new Problem.Tampered(path),
                new Problem.InUse(path, holder),
                new Problem.Busy(path),
                new Problem.ReadOnly(path),
                new Problem.Moved(path),
                new Problem.Full(path),
                new Problem.Exists(path),
                new Problem.NoAccess(path, ""),
                new Problem.Unexpected(path, ""));
        assertThat(problems).hasSize(Problem.class.getPermittedSubclasses().length);
        for (var language : List.of("en", "es")) {
            var messages = new org.undersigned.language.Messages(java.util.Locale.of(language));
            for (var problem : problems) {
                assertThat(messages.text(problem.key(), problem.arguments())).contains("letter.undersigned");
                assertThat(messages.text(problem.adviceKey(), problem.arguments()))
                        .isNotEmpty();
            }
        }
        assertThat(new org.undersigned.language.Messages(java.util.Locale.ENGLISH)
                        .text("store.inUse", new Problem.InUse(path, holder).arguments()))
                .startsWith("letter.undersigned is open for writing by Ana since");
    }

    private Path letter() throws IOException {
        var path = path("letter.undersigned");
        files.create(path, SampleLetters.withSignatories(300), false).close();
        return path;
    }

    private static void overwrite(Path path, Random random) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            var garbage = new byte[600];
            random.nextBytes(garbage);
            channel.write(ByteBuffer.wrap(garbage), random.nextLong(channel.size() - garbage.length));
        }
    }

    private static void run(Path path, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
