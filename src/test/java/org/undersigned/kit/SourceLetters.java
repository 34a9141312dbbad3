package org.undersigned.kit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.undersigned.exchange.imports.ImportResult;
import org.undersigned.exchange.imports.TextImporter;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// Letters for tests of notes and sources: the one the project starts from, and crowded ones.
public final class SourceLetters {

    private static final Path SEED = Path.of("../shared/letters/mexico-ogp-2018.txt");
    private static final String[] SUBJECTS = {
        "Informe sobre el agua en la cuenca alta", "Report on the register of permits", "Sentencia T-622",
        "Mercury in river sediments", "Carta al Secretario Ejecutivo", "Annual budget, environment chapter"
    };

    private SourceLetters() {}

    /// The letter that the project starts from, where it is at hand; else the test is skipped.
    public static Letter seed() {
        assumeTrue(Files.exists(SEED));
        try {
            var result = new TextImporter("en").read(Files.readAllBytes(SEED), SEED.toString());
            return ((ImportResult.Understood) result).understanding().letter(Ids.counting("seed"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param sources every third has two addresses, every seventh a short link
    /// @param notes each cites one source, from the first on
    public static Letter crowded(int sources, int notes) {
        var blocks = new ArrayList<Block>();
        var bodies = new ArrayList<Note>();
        for (int i = 0; i < notes; i++) {
            var call = new Inline.NoteCall(Id.of("n" + i));
            blocks.add(Block.of(
                    Id.of("b" + i),
                    Role.BODY,
                    Prose.of(
                            new Inline.Run("Nobody asked the people who live there, paragraph " + i + ".", Marks.NONE),
                            call)));
            bodies.add(note(i, "s" + (i * 3 % sources)));
        }
        if (blocks.isEmpty()) {
            blocks.add(Block.of(Id.of("b"), Role.BODY, Prose.EMPTY));
        }
        var all = new ArrayList<Source>();
        for (int i = 0; i < sources; i++) {
            all.add(source(i));
        }
        return Letter.of(Id.of("l"), Edition.of(Id.of("en"), "en", Register.copyOf(blocks), Register.copyOf(bodies)))
                .withSources(Register.copyOf(all));
    }

    private static Note note(int i, String source) {
        var words = new Inline.Run("See, among others, ", Marks.NONE);
        var form = List.<Inline.Part>of(
                new Inline.Words(SUBJECTS[i % SUBJECTS.length] + " ", Marks.NONE),
                new Inline.Address(Id.of(source + "a"), "<", ">"));
        return Note.of(
                Id.of("n" + i),
                Block.of(
                        Id.of("n" + i + "b"),
                        Role.BODY,
                        Prose.of(words, new Inline.Citation(Id.of(source), form, ""))));
    }

    private static Source source(int i) {
        var locations = new ArrayList<Location>();
        locations.add(Location.of(
                Id.of("s" + i + "a"),
                i % 7 == 0 ? "https://goo.gl/x" + i : "https://cuenca-" + i % 40 + ".example/documentos/" + i,
                i % 2 == 0 ? "es" : "en"));
        if (i % 3 == 0) {
            locations.add(Location.of(Id.of("s" + i + "b"), "https://archivo.example/en/" + i + ".pdf", "en"));
        }
        return new Source(
                Id.of("s" + i),
                SourceKind.REPORT,
                SUBJECTS[i % SUBJECTS.length] + ", volumen " + (i + 1),
                List.of(Author.person("Inés Bohórquez"), Author.organisation("Comisión de la Cuenca")),
                "Editorial Ríos",
                "",
                "20" + (10 + i % 16),
                "es",
                "",
                Map.of(),
                Map.of(),
                Register.copyOf(locations));
    }
}
