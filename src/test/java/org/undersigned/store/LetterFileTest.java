package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.undersigned.model.CitationStyle;
import org.undersigned.model.Citing;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.AddressCheck;
import org.undersigned.model.source.KeptFile;

class LetterFileTest extends StoreTest {

    private static final LetterFile.Bytes HELLO =
            () -> new ByteArrayInputStream("hello world".getBytes(StandardCharsets.UTF_8));

    @Test
    void everyFieldIsThereAgain() throws IOException {
        var path = path("letter.undersigned");
        files.create(path, SampleLetters.first(), false).close();

        try (var file = files.open(path, Access.READ_ONLY)) {
            assertThat(file.letter()).isEqualTo(SampleLetters.first());
        }
    }

    @Test
    void whatWasFoundAtAnAddressAndTheStyleOfCitationsAreThereAgain() throws IOException {
        var first = SampleLetters.first();
        var check = new AddressCheck(
                Instant.parse("2026-11-20T10:00:00Z"),
                AddressCheck.Outcome.REDIRECTED,
                200,
                List.of("https://example.org/moved", "https://example.org/here"));
        var letter = first.withSettings(first.settings().withCiting(new Citing(CitationStyle.OSCOLA, true)))
                .withSources(first.sources()
                        .map(source ->
                                source.withLocations(source.locations().map(location -> location.withCheck(check)))));
        var path = path("letter.undersigned");
        files.create(path, letter, false).close();

        try (var file = files.open(path, Access.READ_ONLY)) {
            assertThat(file.letter()).isEqualTo(letter);
        }
    }

    @Test
    void onlyOneFileIsLeftBehindWhenALetterIsClosed() throws IOException {
        var file = files.create(path("letter.undersigned"), SampleLetters.saying("one"), false);
        file.save(SampleLetters.saying("two"));
        file.close();
        file.close();

        assertThat(namesIn(folder)).containsExactly("letter.undersigned");
    }

    @Test
    void aHalfOfASurrogatePairInTheTextIsKept() throws IOException {
        var letter = SampleLetters.saying("cut \uD83D here \uDE00 and 😀 whole");
        var path = path("letter.undersigned");
        files.create(path, letter, false).close();

        try (var file = files.open(path, Access.READ_ONLY)) {
            assertThat(file.letter()).isEqualTo(letter);
        }
    }

    @Test
    void aFileThatStandsThereIsReplacedOnlyWhenSaid() throws IOException {
        var path = path("letter.undersigned");
        files.create(path, SampleLetters.saying("mine"), false).close();

        assertThat(problemOf(() -> files.create(path, SampleLetters.saying("other"), false)))
                .isEqualTo(new Problem.Exists(path));
        assertThat(said(path)).isEqualTo("mine");

        files.create(path, SampleLetters.saying("other"), true).close();
        assertThat(said(path)).isEqualTo("other");
    }

    @Test
    void aCopyIsAWholeLetterAndTheFirstFileGoesOn() throws IOException {
        var path = path("letter.undersigned");
        var copy = path("copy.undersigned");
        try (var file = files.create(path, SampleLetters.saying("one"), false)) {
            file.saveCopy(copy, false);
            assertThat(problemOf(() -> file.saveCopy(copy, false))).isInstanceOf(Problem.Exists.class);
            file.save(SampleLetters.saying("two"));
        }
        assertThat(said(copy)).isEqualTo("one");
        assertThat(said(path)).isEqualTo("two");
    }

    @Test
    void aNewNameTakesTheLetterWithItsKeptFilesAndFreesTheOldOne() throws IOException {
        var old = path("untitled.undersigned");
        var named = path("named.undersigned");
        try (var file = files.create(old, SampleLetters.saying("one"), false)) {
            var kept = file.keep(HELLO);
            file.save(keeping(file.letter(), kept));
            file.moveTo(named, false);
            file.save(withWords(file.letter(), "two"));

            assertThat(file.path()).isEqualTo(named);
            assertThat(bytes(file, kept.sha256())).isEqualTo("hello world");
            assertThat(namesIn(folder)).containsExactly(".named.undersigned.lock", "named.undersigned");
        }
        assertThat(said(named)).isEqualTo("two");
    }

    @Test
    void aNewNameThatIsTakenChangesNothing() throws IOException {
        var taken = path("taken.undersigned");
        files.create(taken, SampleLetters.saying("other"), false).close();
        try (var file = files.create(path("mine.undersigned"), SampleLetters.saying("mine"), false)) {
            assertThat(problemOf(() -> file.moveTo(taken, false))).isInstanceOf(Problem.Exists.class);
            file.save(SampleLetters.saying("still mine"));
        }
        assertThat(said(taken)).isEqualTo("other");
        assertThat(said(path("mine.undersigned"))).isEqualTo("still mine");
    }

    @Test
    void bytesThatNoLetterNamesAreDroppedAndOthersAreKept() throws IOException {
        var path = path("letter.undersigned");
        String stray;
        String named;
        try (var file = files.create(path, SampleLetters.saying("one"), false)) {
            stray = file.keep(() -> new ByteArrayInputStream(new byte[3_000_000]))
                    .sha256();
            var kept = file.keep(HELLO);
            named = kept.sha256();
            file.save(keeping(file.letter(), kept));
            assertThat(file.copyContent(stray, new ByteArrayOutputStream())).isTrue();
        }
        try (var file = files.open(path, Access.READ_ONLY)) {
            assertThat(file.copyContent(stray, new ByteArrayOutputStream())).isFalse();
            assertThat(bytes(file, named)).isEqualTo("hello world");
        }
    }

    @Test
    void largeBytesComeOutAsTheyWentIn() throws IOException {
        var bytes = new byte[2_500_000];
        new java.util.Random(1).nextBytes(bytes);
        try (var file = files.create(path("letter.undersigned"), SampleLetters.saying("one"), false)) {
            var kept = file.keep(() -> new ByteArrayInputStream(bytes));
            var out = new ByteArrayOutputStream();
            file.copyContent(kept.sha256(), out);
            assertThat(out.toByteArray()).isEqualTo(bytes);
            assertThat(kept.size()).isEqualTo(bytes.length);
        }
    }

    @Test
    void whoOnlyLooksCannotWrite() throws IOException {
        var path = path("letter.undersigned");
        files.create(path, SampleLetters.saying("one"), false).close();
        try (var file = files.open(path, Access.READ_ONLY)) {
            assertThat(problemOf(() -> file.save(SampleLetters.saying("two")))).isInstanceOf(Problem.ReadOnly.class);
        }
    }

    @Test
    void aFullDiskIsSaidAndTheFileStaysAsItWas() throws Exception {
        var path = path("letter.undersigned");
        try (var file = files.create(path, SampleLetters.saying("small"), false)) {
            try (var statement = file.connection().createStatement()) {
                statement.execute("PRAGMA max_page_count = 40");
            }
            var large = SampleLetters.saying("x".repeat(500_000));
            assertThat(problemOf(() -> file.save(large))).isEqualTo(new Problem.Full(path));
            file.save(SampleLetters.saying("small again"));
        }
        assertThat(said(path)).isEqualTo("small again");
    }

    @Test
    void aFileThatWasTakenAwayWhileOpenIsSaid() throws IOException {
        var path = path("letter.undersigned");
        try (var file = files.create(path, SampleLetters.saying("one"), false)) {
            Files.move(path, path("elsewhere.undersigned"));
            assertThat(problemOf(() -> file.save(SampleLetters.saying("two")))).isEqualTo(new Problem.Moved(path));
            Files.move(path("elsewhere.undersigned"), path);
        }
    }

    private String said(Path path) throws IOException {
        try (var file = files.open(path, Access.READ_ONLY)) {
            return SampleLetters.said(file.letter());
        }
    }

    private static String bytes(LetterFile file, String sha256) throws IOException {
        var out = new ByteArrayOutputStream();
        file.copyContent(sha256, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Letter keeping(Letter letter, LetterFile.Kept kept) {
        return letter.withKeptFiles(
                Register.of(new KeptFile(Id.of("file"), "a.txt", "text/plain", kept.sha256(), kept.size())));
    }

    private static Letter withWords(Letter letter, String words) {
        return letter.withEdition(SampleLetters.saying(words).original());
    }

    private static Stream<String> namesIn(Path folder) throws IOException {
        try (var list = Files.list(folder)) {
            return list.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
