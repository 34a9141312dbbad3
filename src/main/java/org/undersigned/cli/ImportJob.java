package org.undersigned.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.exchange.imports.ImportResult;
import org.undersigned.exchange.imports.TextImporter;
import org.undersigned.exchange.imports.Understanding;
import org.undersigned.model.identity.Ids;
import org.undersigned.store.Access;
import org.undersigned.store.LetterFiles;
import org.undersigned.store.Problem;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/// `import IN -o LETTER`: a text made a letter. `import IN --into LETTER`: what a file holds, such as a list of
/// names, brought into a letter. Both with the importer's own decisions and an account of them.
///
/// A letter that stands there is replaced only with `--force`.
final class ImportJob implements Job {

    /// In bytes: more than any format takes.
    private static final int ENOUGH = 64 * 1024 * 1024;

    private final Terminal terminal;
    private final LetterFiles files;
    private final TextImporter importer;
    private final List<Contribution> contributions;
    private final Ids ids;
    private final CommandSpec spec;
    private final ArgSpec input;
    private final ArgSpec output;
    private final ArgSpec into;
    private final ArgSpec as;
    private final ArgSpec force;

    ImportJob(Terminal terminal, LetterFiles files, TextImporter importer, List<Contribution> contributions, Ids ids) {
        this.terminal = terminal;
        this.files = files;
        this.importer = importer;
        this.contributions = List.copyOf(contributions);
        this.ids = ids;
        var parameters = new Parameters(terminal, "import", "cli.import");
        this.spec = parameters.spec();
        this.input = parameters.file(0, "IN", "cli.import.input");
        this.output = Parameters.fileOption(terminal, "LETTER", "cli.import.output", "-o", "--output");
        this.into = Parameters.fileOption(terminal, "LETTER", "cli.import.into", "--into");
        parameters.oneOf(output, into);
        this.as = parameters.text("--as", "KIND", "cli.import.as");
        this.force = parameters.flag("--force", "cli.import.force");
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public void run() throws IOException, Refused {
        if (Parameters.isGiven(into)) {
            contribute(Parameters.path(input), Parameters.path(into));
        } else {
            create(Parameters.path(input), Parameters.path(output));
        }
    }

    private void create(Path source, Path target) throws IOException, Refused {
        var understanding = understanding(source);
        var outcome = understanding.outcome(ids);
        if (!Parameters.isSet(force) && Files.exists(target)) {
            var exists = new Problem.Exists(target);
            throw new Refused(terminal.text("cli.import.exists", exists.arguments()));
        }
        files.create(target, outcome.letter(), Parameters.isSet(force)).close();
        terminal.say(ImportAccount.of(terminal, understanding, outcome));
    }

    private Understanding understanding(Path path) throws IOException, Refused {
        var name = String.valueOf(path.getFileName());
        return switch (importer.read(bytes(path), name)) {
            case ImportResult.Understood(var understanding) -> understanding;
            case ImportResult.Refused(var reason) -> throw new Refused(terminal.text(reason.key(), name));
        };
    }

    /// All of a file, or so much of one that whoever reads it sees that it is too large.
    private static byte[] bytes(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(ENOUGH);
        }
    }

    private void contribute(Path source, Path target) throws IOException, Refused {
        var name = String.valueOf(source.getFileName());
        var bytes = bytes(source);
        var contribution = contribution(bytes, name);
        try (var file = files.open(target, Access.WRITE)) {
            var contributed = contribution.into(file.letter(), bytes, name, ids);
            if (!contributed.letter().equals(file.letter())) {
                file.save(contributed.letter());
            }
            terminal.say(contributed.account());
        }
    }

    private Contribution contribution(byte[] bytes, String name) throws Refused {
        var wanted = Parameters.textOrNull(as);
        if (wanted != null) {
            return contributions.stream()
                    .filter(each -> each.name().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new Refused(terminal.text("cli.import.noKind", wanted, names())));
        }
        return contributions.stream()
                .filter(each -> each.evidence(bytes, name) > 0)
                .max(Comparator.comparingDouble(each -> each.evidence(bytes, name)))
                .orElseThrow(() -> new Refused(terminal.text("cli.import.unknown", name, names())));
    }

    private String names() {
        return contributions.stream().map(Contribution::name).collect(Collectors.joining(", "));
    }
}
