package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.undersigned.model.ArbitraryLetters;
import org.undersigned.model.Letter;
import org.undersigned.store.json.LetterJson;

/// Whatever letter: what is saved is what is loaded.
class LetterFilePropertyTest {

    private final LetterFiles files = new LetterFiles(
            Me.here(() -> "Ana", Map.of("HOSTNAME", "here")),
            InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z")));

    @Provide
    Arbitrary<Letter> letters() {
        return ArbitraryLetters.letters();
    }

    @Property(tries = 150)
    void anyLetterSavedAndLoadedIsEqual(@ForAll("letters") Letter letter) throws IOException {
        var folder = Files.createTempDirectory("letter");
        var path = folder.resolve("a letter?.undersigned");
        files.create(path, letter, false).close();
        try (var file = files.open(path, Access.WRITE)) {
            assertThat(file.letter()).isEqualTo(letter);
        }
        delete(folder, path);
    }

    @Property(tries = 60)
    void savingWhatChangedEqualsSavingEverything(@ForAll("letters") Letter first, @ForAll long seed)
            throws IOException {
        var folder = Files.createTempDirectory("letter");
        var path = folder.resolve("letter.undersigned");
        var random = new Random(seed);
        var letter = first;
        try (var file = files.create(path, letter, false)) {
            for (int i = 0; i < 6; i++) {
                letter = RandomChange.of(letter, random);
                file.save(letter);
            }
        }
        try (var file = files.open(path, Access.READ_ONLY)) {
            assertThat(file.letter()).isEqualTo(letter);
        }
        delete(folder, path);
    }

    @Property(tries = 200)
    void aFrozenLetterIsTheSameAfterItsJson(@ForAll("letters") Letter letter) {
        var frozen = letter.withVersions(org.undersigned.model.identity.Register.empty());
        assertThat(LetterJson.read(LetterJson.write(frozen))).isEqualTo(frozen);
    }

    private static void delete(Path folder, Path path) throws IOException {
        Files.delete(path);
        Files.delete(folder);
    }
}
