package org.undersigned.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.bench.BenchReport;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;

/// How long files take: opening, a key saved, a row moved, everything written.
@Tag("bench")
@Tag("store")
class StoreBenchTest {

    @RegisterExtension
    static final BenchReport REPORT = new BenchReport("store");

    @TempDir
    Path folder;

    private final LetterFiles files = new LetterFiles(StoreTest.here("Ana"), InstantSource.system());

    @Test
    void aSmallLetter() throws Exception {
        measure("small letter", SampleLetters.first(), 20);
    }

    @Test
    void fiftyThousandSignatories() throws Exception {
        measure("50,000 signatories", SampleLetters.withSignatories(50_000), 10);
    }

    private void measure(String name, Letter letter, int n) throws Exception {
        var path = folder.resolve("letter.undersigned");
        REPORT.time(name + ": write everything", 2, n, () -> files.create(path, letter, true)
                .close());
        REPORT.time(name + ": open", 3, n, () -> files.open(path, Access.WRITE).close());
        try (var file = files.open(path, Access.WRITE)) {
            var key = new AtomicInteger();
            REPORT.time(
                    name + ": save a key",
                    5,
                    50,
                    () -> file.save(file.letter()
                            .withEdition(SampleLetters.saying("key " + key.incrementAndGet())
                                    .original())));
            REPORT.time(
                    name + ": save a new signatory at the top",
                    2,
                    n,
                    () -> file.save(withNewFirst(file.letter(), key.incrementAndGet())));
            REPORT.time(name + ": save a copy", 2, n, () -> file.saveCopy(folder.resolve("copy.undersigned"), true));
        }
    }

    private static Letter withNewFirst(Letter letter, int number) {
        var person = Person.of(Id.of("new-person-" + number), "New " + number);
        return letter.withPeople(
                letter.organisations(),
                letter.persons().with(person),
                letter.signatories().inserted(0, Signatory.of(Id.of("new-" + number), person.id(), null)));
    }
}
