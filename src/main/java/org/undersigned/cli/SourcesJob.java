package org.undersigned.cli;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.citing.Addresses;
import org.undersigned.citing.SourceUses;
import org.undersigned.model.Letter;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.store.Access;
import org.undersigned.store.LetterFiles;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/// `sources LETTER`: what the letter's claims stand on, each source with its addresses, what to know of them, and where
/// it is cited; for people or as JSON.
final class SourcesJob implements Job {

    private final Terminal terminal;
    private final LetterFiles files;
    private final CommandSpec spec;
    private final ArgSpec letter;
    private final ArgSpec json;

    SourcesJob(Terminal terminal, LetterFiles files) {
        this.terminal = terminal;
        this.files = files;
        var parameters = new Parameters(terminal, "sources", "cli.sources");
        this.spec = parameters.spec();
        this.letter = parameters.file(0, "LETTER", "cli.letter");
        this.json = parameters.flag("--json", "cli.sources.json");
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public void run() throws IOException, Refused {
        try (var file = files.open(Parameters.path(letter), Access.READ_ONLY)) {
            if (Parameters.isSet(json)) {
                terminal.say(SourcesJson.of(file.letter()));
            } else {
                say(file.letter());
            }
        }
    }

    private void say(Letter letter) {
        var uses = SourceUses.in(letter);
        for (var source : letter.sources()) {
            terminal.say(head(source));
            for (var location : source.locations()) {
                terminal.say("  " + address(location));
            }
            var cited = uses.of(source.id());
            var notes = cited.stream()
                    .filter(use -> use.number() > 0)
                    .map(use -> Integer.toString(use.number()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            terminal.say("  " + terminal.text("cli.sources.cited", cited.size(), notes.isEmpty() ? "-" : notes));
        }
        if (letter.sources().isEmpty()) {
            terminal.say(terminal.text("cli.sources.none"));
        }
    }

    private static String head(Source source) {
        var authors = source.authors().stream().map(Author::name).collect(Collectors.joining("; "));
        var date = source.dateWritten().isBlank() ? source.date() : source.dateWritten();
        return Stream.of(source.title(), authors, source.publisher(), date)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String address(Location location) {
        var flags = Addresses.flags(location.address()).stream()
                .map(flag -> terminal.messages().name("sources.flag", flag))
                .collect(Collectors.joining(", "));
        var language = location.language().isBlank() ? "" : " (" + location.language() + ")";
        return location.address() + language + (flags.isEmpty() ? "" : " [" + flags + "]");
    }
}
