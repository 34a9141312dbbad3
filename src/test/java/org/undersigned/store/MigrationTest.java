package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.model.Letter;
import org.undersigned.store.table.Migrations;

class MigrationTest extends StoreTest {

    private static final List<String> NEXT = List.of(
            "ALTER TABLE letter ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'", "UPDATE letter SET mood = 'warm'");

    @Test
    void aStoredFileOfTheFirstVersionIsStillRead() throws IOException {
        var path = stored();
        try (var file = files.open(path, Access.WRITE)) {
            assertThat(file.letter()).isEqualTo(SampleLetters.first());
            file.save(SampleLetters.saying("and written"));
        }
    }

    @Test
    void anOldFileIsBroughtToTheNewestShapeAndKeepsItsLetter() throws Exception {
        var path = stored();
        try (var file = newer(NEXT).open(path, Access.WRITE)) {
            assertThat(file.letter()).isEqualTo(SampleLetters.first());
            try (var statement = file.connection().createStatement();
                    var result = statement.executeQuery("SELECT mood FROM letter")) {
                assertThat(result.getString(1)).isEqualTo("warm");
            }
        }
        try (var again = newer(NEXT).open(path, Access.WRITE)) {
            assertThat(Migrations.version(again.connection())).isEqualTo(Migrations.OF_A_LETTER.newest() + 1);
        }
    }

    @Test
    void anOldFileThatIsOnlyLookedAtIsNotChanged() throws IOException {
        var path = stored();
        var before = Files.readAllBytes(path);
        try (var file = newer(NEXT).open(path, Access.READ_ONLY)) {
            assertThat(file.letter()).isEqualTo(SampleLetters.first());
        }
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    @Test
    void aMigrationThatFailsLeavesTheFileAsItWas() throws IOException {
        var path = stored();
        var broken = newer(List.of("ALTER TABLE letter ADD COLUMN mood TEXT", "INSERT INTO nowhere VALUES (1)"));
        problemOf(() -> broken.open(path, Access.WRITE));

        try (var file = files.open(path, Access.WRITE)) {
            assertThat(file.letter()).isEqualTo(SampleLetters.first());
        }
    }

    @Test
    void aFileOfANewerAppCanBeLookedAtAndNotWritten() throws IOException {
        var path = stored();
        newer(NEXT).open(path, Access.WRITE).close();

        assertThat(problemOf(() -> files.open(path, Access.WRITE))).isEqualTo(new Problem.Newer(path));
        try (var file = files.open(path, Access.READ_ONLY)) {
            assertThat(file.letter()).isEqualTo(SampleLetters.first());
        }
    }

    @Test
    void aStoredFileOfTheFifthVersionPrintsItsCountriesAsItDidAndLearnsHowTheyAreWritten() throws Exception {
        var path = stored("version-5.undersigned");
        var before = Files.readAllBytes(path);
        try (var file = files.open(path, Access.READ_ONLY)) {
            assertThat(countries(file.letter())).containsExactly("TR/", "NL/", "GB/", "PT/");
        }
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        try (var file = files.open(path, Access.WRITE)) {
            var letter = file.letter();
            file.save(letter.withPeople(
                    letter.organisations().map(each -> each.withCountry(each.country(), "As they say")),
                    letter.persons(),
                    letter.signatories()));
        }
        try (var file = files.open(path, Access.WRITE)) {
            assertThat(Migrations.version(file.connection())).isEqualTo(Migrations.OF_A_LETTER.newest());
            assertThat(countries(file.letter())).hasSize(4).allMatch(each -> each.endsWith("/As they say"));
        }
    }

    private static List<String> countries(Letter letter) {
        return letter.organisations().stream()
                .map(each -> each.country() + "/" + each.countryWritten())
                .toList();
    }

    private static LetterFiles newer(List<String> script) {
        var scripts = new ArrayList<>(Migrations.OF_A_LETTER.scripts());
        scripts.add(script);
        return new LetterFiles(here("Ana"), InstantSource.system(), new Migrations(scripts));
    }

    private Path stored() throws IOException {
        return stored("version-1.undersigned");
    }

    private Path stored(String name) throws IOException {
        var path = path("old.undersigned");
        try (var in = MigrationTest.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            Files.copy(in, path);
        }
        return path;
    }
}
