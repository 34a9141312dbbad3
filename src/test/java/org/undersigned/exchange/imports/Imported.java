package org.undersigned.exchange.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;
import java.util.stream.Collectors;
import org.undersigned.exchange.exports.PlainTextExporter;
import org.undersigned.exchange.exports.content.Outgoing;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Role;

/// A letter imported for a test, and what a test asks of it.
public record Imported(Understanding understanding, Letter letter, Report report) {

    static Imported text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8), "letter.txt");
    }

    public static Imported markdown(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8), "letter.md");
    }

    static Imported file(Path file) throws IOException {
        return bytes(Files.readAllBytes(file), file.getFileName().toString());
    }

    static Imported resource(String name) {
        try (var stream = Objects.requireNonNull(Imported.class.getResourceAsStream("/letters/" + name), name)) {
            return bytes(stream.readAllBytes(), name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Imported bytes(byte[] bytes, String name) {
        var result = new TextImporter("en").read(bytes, name);
        if (!(result instanceof ImportResult.Understood(Understanding understanding))) {
            throw new AssertionError(name + " was refused: " + result);
        }
        return of(understanding);
    }

    static Imported of(Understanding understanding) {
        var outcome = understanding.outcome(Ids.counting("t"));
        return new Imported(understanding, outcome.letter(), outcome.report());
    }

    String text() {
        return new PlainTextExporter().text(Outgoing.of(letter, letter.original(), LocalDate.EPOCH));
    }

    long count(Role role) {
        return letter.original().withRole(role).size();
    }

    String words(Role role) {
        return letter.original().withRole(role).stream()
                .map(block -> block.prose().text())
                .collect(Collectors.joining("\n---\n"));
    }

    /// Characters of the input that are neither in the letter's words nor in the report.
    String lost() {
        var counts = new HashMap<Integer, Integer>();
        count(text(), counts);
        for (var entry : report.entries()) {
            count(entry.text(), counts);
        }
        for (var note : letter.original().uncalled()) {
            for (Block block : note.body()) {
                count(block.prose().text(), counts);
                block.prose().inlines().stream()
                        .filter(org.undersigned.model.text.Inline.Citation.class::isInstance)
                        .map(inline -> (org.undersigned.model.text.Inline.Citation) inline)
                        .forEach(citation -> citation.form().forEach(part -> {
                            switch (part) {
                                case org.undersigned.model.text.Inline.Words words -> count(words.text(), counts);
                                case org.undersigned.model.text.Inline.Address address -> {
                                    count(address.before() + address.after(), counts);
                                    count(letter.address(citation.source(), address.location()), counts);
                                }
                            }
                        }));
            }
        }
        letter.organisations().forEach(organisation -> count(organisation.country(), counts));
        var lost = new StringBuilder();
        understanding
                .source()
                .text()
                .codePoints()
                .filter(c -> !SourceText.isBlank(c) && c != 0x85)
                .forEach(c -> {
                    if (counts.merge(c, -1, Integer::sum) < 0) {
                        lost.appendCodePoint(c);
                    }
                });
        return lost.toString();
    }

    private static void count(String text, HashMap<Integer, Integer> counts) {
        text.codePoints().forEach(c -> counts.merge(c, 1, Integer::sum));
    }

    String shown() {
        var text = new StringBuilder("language " + understanding.language() + " " + understanding.doubts() + "\n");
        for (var piece : understanding.pieces()) {
            text.append(piece.firstLine()).append('-').append(piece.lastLine()).append(' ');
            var reading = piece.reading().toString();
            text.append(reading, 0, Math.min(230, reading.length()))
                    .append(' ')
                    .append(piece.doubts())
                    .append("\n      ");
            text.append(piece.text(), 0, Math.min(90, piece.text().length())).append('\n');
        }
        return text.toString();
    }
}
