package org.undersigned.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.undersigned.exchange.lists.exports.ExportChoices;
import org.undersigned.exchange.lists.exports.ExportField;
import org.undersigned.store.Access;
import org.undersigned.store.LetterFiles;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/// `export LETTER -o OUT`: one edition in the format that the output's name ends in. What stands there is replaced, as
/// an export can be made again; a letter is never written over.
final class ExportJob implements Job {

    private final Terminal terminal;
    private final LetterFiles files;
    private final List<Format> formats;
    private final CommandSpec spec;
    private final ArgSpec letter;
    private final ArgSpec output;
    private final ArgSpec edition;
    private final ArgSpec contacts;

    ExportJob(Terminal terminal, LetterFiles files, List<Format> formats) {
        this.terminal = terminal;
        this.files = files;
        this.formats = List.copyOf(formats);
        var parameters = new Parameters(terminal, "export", "cli.export");
        this.spec = parameters.spec();
        this.letter = parameters.file(0, "LETTER", "cli.letter");
        this.output = parameters.requiredFile("-o", "--output", "OUT", "cli.export.output");
        this.edition = parameters.text("--edition", "LANG", "cli.edition");
        this.contacts = parameters.flag("--with-contacts", "cli.export.contacts");
        spec.usageMessage().footer("", terminal.text("cli.export.formats", endings()));
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public void run() throws IOException, Refused {
        var target = Parameters.path(output);
        var format = formatFor(String.valueOf(target.getFileName()));
        try (var file = files.open(Parameters.path(letter), Access.READ_ONLY)) {
            var chosen = Editions.find(terminal, file.letter(), Parameters.textOrNull(edition));
            var details =
                    Parameters.isSet(contacts) ? ExportChoices.OPENLY.with(ExportField.CONTACT) : ExportChoices.OPENLY;
            OutputFile.write(target, format.bytes(file, chosen, details));
        }
    }

    /// The longest ending that fits wins, so that `.canonical.txt` is not taken for `.txt`.
    private Format formatFor(String name) throws Refused {
        var lower = name.toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(format -> ("." + lower).endsWith("." + format.extension()))
                .max(Comparator.comparingInt(format -> format.extension().length()))
                .orElseThrow(() -> new Refused(terminal.text("cli.export.unknownFormat", name, endings())));
    }

    private String endings() {
        return formats.stream().map(format -> "." + format.extension()).collect(Collectors.joining(", "));
    }
}
