package org.undersigned.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.undersigned.exchange.imports.ImportResult;
import org.undersigned.exchange.imports.TextImporter;
import org.undersigned.exchange.imports.Understanding;
import org.undersigned.model.identity.Ids;
import org.undersigned.store.LetterFiles;
import org.undersigned.store.Problem;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/// `import IN -o LETTER`: a text made a letter, with the importer's own decisions and an account of its doubts.
///
/// A letter that stands there is replaced only with `--force`.
final class ImportJob implements Job {

    private final Terminal terminal;
    private final LetterFiles files;
    private final TextImporter importer;
    private final Ids ids;
    private final CommandSpec spec;
    private final ArgSpec input;
    private final ArgSpec output;
    private final ArgSpec force;

    ImportJob(Terminal terminal, LetterFiles files, TextImporter importer, Ids ids) {
        this.terminal = terminal;
        this.files = files;
        this.importer = importer;
        this.ids = ids;
        var parameters = new Parameters(terminal, "import", "cli.import");
        this.spec = parameters.spec();
        this.input = parameters.file(0, "IN", "cli.import.input");
        this.output = parameters.requiredFile("-o", "--output", "LETTER", "cli.import.output");
        this.force = parameters.flag("--force", "cli.import.force");
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public void run() throws IOException, Refused {
        var understanding = understanding(Parameters.path(input));
        var outcome = understanding.outcome(ids);
        var target = Parameters.path(output);
        if (!Parameters.isSet(force) && Files.exists(target)) {
            var exists = new Problem.Exists(target);
            throw new Refused(terminal.text("cli.import.exists", exists.arguments()));
        }
        files.create(target, outcome.letter(), Parameters.isSet(force)).close();
        terminal.say(ImportAccount.of(terminal, understanding, outcome));
    }

    private Understanding understanding(Path path) throws IOException, Refused {
        var name = String.valueOf(path.getFileName());
        return switch (importer.read(Files.readAllBytes(path), name)) {
            case ImportResult.Understood(var understanding) -> understanding;
            case ImportResult.Refused(var reason) -> throw new Refused(terminal.text(reason.key(), name));
        };
    }
}
