package org.undersigned.store.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.kit.PanelLetters;
import org.undersigned.model.Erasure;
import org.undersigned.model.Ledger;
import org.undersigned.model.LedgerEntry;
import org.undersigned.model.Letter;
import org.undersigned.model.Status;
import org.undersigned.model.Version;
import org.undersigned.model.comments.Anchor;
import org.undersigned.model.comments.Comment;
import org.undersigned.model.comments.Remark;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.source.KeptFile;
import org.undersigned.store.Access;
import org.undersigned.store.LetterFile;
import org.undersigned.store.LetterFiles;
import org.undersigned.store.Me;

/// Searches the bytes of every file that is kept of a letter for somebody who was erased.
class ErasureTest {

    private static final String NAME = "Xochiquetzal Ortegón";
    private static final List<String> TRACES =
            List.of("Xochiquetzal", "Orteg", "xo@secret.example", "asked us to call", "told on the stairs", "MAILBODY");
    private static final Id<Person> PERSON = Id.of("person-to-erase");

    @TempDir
    Path folder;

    private final LetterFiles files = new LetterFiles(Me.here(() -> "Ana", Map.of()), InstantSource.system());

    private static Letter letter(LetterFile.Kept mail) {
        var river = Organisation.of(Id.of("o"), "River Watch");
        var entry = new Signatory(
                Id.of("s1"),
                PERSON,
                river.id(),
                "Director",
                Capacity.FOR_THE_ORGANISATION,
                NAME + " for River Watch",
                "",
                "xo@secret.example",
                "asked us to call",
                true);
        var alone = Signatory.of(Id.of("s2"), PERSON, null);
        var kept = new KeptFile(Id.of("mail"), "mail.eml", "message/rfc822", mail.sha256(), mail.size());
        var said = new LedgerEntry(
                Id.of("l"),
                entry.id(),
                Status.AGREED,
                Instant.EPOCH,
                "told on the stairs",
                "Ana",
                null,
                null,
                kept.id());
        Letter plain = PanelLetters.empty()
                .withPeople(Register.of(river), Register.of(Person.of(PERSON, NAME)), Register.of(entry, alone))
                .withLedger(new Ledger(List.of(said)))
                .withKeptFiles(Register.of(kept));
        plain = commentedOnBy(NAME, plain);
        return plain.withVersions(Register.of(new Version(Id.of("v"), "first", Instant.EPOCH, "Ana", plain)));
    }

    private static Letter commentedOnBy(String name, Letter letter) {
        var edition = letter.original();
        var block = edition.blocks().at(0).id();
        var remarks =
                List.of(new Remark(name, Instant.EPOCH, "Is this so?"), new Remark("Ana", Instant.EPOCH, "It is."));
        var comment = new Comment(Id.of("c"), new Anchor(null, block, 0, block, 0, ""), remarks, false);
        return letter.withEdition(edition.withComments(Register.of(comment)));
    }

    @Test
    void noByteOfAnyFileTellsOfThePersonAndTheCountOfOrganisationsIsTrue() throws IOException {
        var path = folder.resolve("letter.undersigned");
        var backups = new Backups(files, folder.resolve("backups"), InstantSource.system());
        var untitled = new UntitledLetters(files, folder.resolve("untitled"), Ids.counting("u"));
        files.create(path, PanelLetters.empty(), false).close();
        try (var file = files.open(path, Access.WRITE)) {
            var mail = file.keep(() -> new ByteArrayInputStream("MAILBODY of her".getBytes(StandardCharsets.UTF_8)));
            file.save(letter(mail));
            // Rows that come and go leave free pages behind.
            file.save(PanelLetters.empty());
            file.save(letter(mail));
            assertThat(backups.keep(file)).isPresent();
            untitled.copyOf(file).close();
            leaveDrafts();
            assertThat(traces()).hasSizeGreaterThan(4 * TRACES.size());

            file.save(Erasure.of(file.letter(), PERSON));
            file.compact();
            backups.erase(file.letter().id(), PERSON);
            untitled.erase(file.letter().id(), PERSON);
            assertThat(traces()).isEmpty();
        }
        assertThat(traces()).isEmpty();
        try (var file = files.open(path, Access.READ_ONLY)) {
            assertThat(file.letter().signatories().stream()).singleElement().satisfies(each -> {
                assertThat(each.organisation()).isEqualTo(Id.<Organisation>of("o"));
                assertThat(each.onList()).isTrue();
            });
            assertThat(file.letter().ledger().latest(Id.of("s1")).orElseThrow().status())
                    .isEqualTo(Status.AGREED);
            assertThat(file.letter().original().comments().at(0).thread())
                    .extracting(Remark::by)
                    .containsExactly("", "Ana");
            var frozen = file.letter().versions().at(0).frozen();
            assertThat(frozen.persons().isEmpty()).isTrue();
            assertThat(frozen.toString()).doesNotContain("Xochiquetzal");
        }
        assertThat(backups.of(PanelLetters.empty().id())).hasSize(1);
    }

    /// A process that is killed while it writes a copy leaves a draft beside the place of the copy.
    private void leaveDrafts() throws IOException {
        List<Path> whole;
        try (var all = Files.walk(folder)) {
            whole = all.filter(path -> path.toString().endsWith(".undersigned")).toList();
        }
        assertThat(whole).hasSize(3);
        for (var path : whole) {
            for (var ending : List.of(".draft", ".draft-journal")) {
                var draft = path.resolveSibling("." + path.getFileName() + ".7d1f" + ending);
                Files.copy(path, draft);
                Files.setLastModifiedTime(draft, FileTime.from(Instant.now().minusSeconds(120)));
            }
        }
    }

    @Test
    void whatIsOfAnotherLetterOrOpenInAWindowStays() throws IOException {
        var untitled = new UntitledLetters(files, folder.resolve("untitled"), Ids.counting("u"));
        var other = PanelLetters.river();
        var another = new Letter(
                Id.of("another"),
                other.editions(),
                other.sources(),
                other.organisations(),
                other.persons(),
                other.signatories(),
                other.ledger(),
                other.versions(),
                other.keptFiles(),
                other.settings());
        untitled.create(another).close();
        try (var open = untitled.create(other)) {
            untitled.erase(other.id(), Id.of("p1"));
            assertThat(open.letter()).isEqualTo(other);
        }
        assertThat(untitled.leftBehind()).hasSize(2).allMatch(found -> found.signatories() == 10);
        untitled.erase(other.id(), Id.of("p1"));
        var left =
                untitled.leftBehind().stream().map(found -> read(found.path())).toList();
        assertThat(left).contains(another);
        assertThat(left).filteredOn(each -> each.id().equals(other.id())).allMatch(each -> !each.persons()
                .contains(Id.of("p1")));
    }

    private Letter read(Path path) {
        try (var file = files.open(path, Access.READ_ONLY)) {
            return file.letter();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> traces() throws IOException {
        var found = new ArrayList<String>();
        try (var all = Files.walk(folder)) {
            for (var path : all.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
                TRACES.stream().filter(bytes::contains).forEach(trace -> found.add(path + ": " + trace));
            }
        }
        return found;
    }
}
