package org.undersigned.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.kit.PanelLetters;
import org.undersigned.model.Erasure;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.people.Person;
import org.undersigned.shell.saving.LetterCopies;
import org.undersigned.store.Access;
import org.undersigned.store.LetterFiles;
import org.undersigned.store.Me;
import org.undersigned.store.keeping.Backups;
import org.undersigned.store.keeping.UntitledLetters;

/// Whoever is erased is gone from whatever the app keeps beside the letter's own file too.
class ErasedEverywhereTest {

    private static final Id<Person> PERSON = Id.of("p1");
    private static final String NAME = "Bohórquez";

    @TempDir
    Path folder;

    private final LetterFiles files = new LetterFiles(Me.here(() -> "Ana", Map.of()), InstantSource.system());

    @Test
    void filesThatTheLetterWasRescuedFromAndCopiesOfIt() throws IOException {
        var backups = new Backups(files, folder.resolve("backups"), InstantSource.system());
        var untitled = new UntitledLetters(files, folder.resolve("untitled"), Ids.counting("u"));
        var keeping = new LetterKeeping(new House.Files(files, untitled, backups));
        var river = PanelLetters.river();
        var first = folder.resolve("first.undersigned");
        var failing = files.create(first, river, false);
        keeping.backUp(failing);
        untitled.copyOf(failing).close();
        try (var rescued = keeping.rescue(failing, river, folder.resolve("elsewhere.undersigned"))) {
            failing.close();
            assertThat(traces()).hasSize(4);
            rescued.save(Erasure.of(rescued.letter(), PERSON));
            rescued.compact();
            keeping.erase(river.id(), PERSON, List.of(first, folder.resolve("gone.undersigned")));
            assertThat(traces()).isEmpty();
        }
        try (var file = files.open(first, Access.READ_ONLY)) {
            assertThat(file.letter().signatories().size())
                    .isEqualTo(river.signatories().size());
        }
    }

    @Test
    void filesThatAKilledProcessLeftToBeLookedAt() throws IOException {
        var killed = new LetterCopies(Ids.counting("k"), () -> null, _ -> {}).passing("mail.eml");
        Files.writeString(killed, "She wrote: yes");
        new LetterCopies(Ids.counting("m"), () -> null, _ -> {}).forgetPassing();
        assertThat(killed).doesNotExist();
        assertThat(killed.getParent()).doesNotExist();
    }

    private List<Path> traces() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(path -> read(path).contains(NAME))
                    .toList();
        }
    }

    private static String read(Path path) {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
