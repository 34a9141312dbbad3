package org.undersigned.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.undersigned.exchange.lists.exports.ExportChoices;
import org.undersigned.exchange.lists.exports.ListExport;
import org.undersigned.exchange.lists.exports.ListFormat;
import org.undersigned.store.Access;
import org.undersigned.store.LetterFiles;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/// `signatories LETTER`: who is on the list, in printed order, as printed or as JSON. Contact details never.
final class SignatoriesJob implements Job {

    private final Terminal terminal;
    private final LetterFiles files;
    private final CommandSpec spec;
    private final ArgSpec letter;
    private final ArgSpec json;
    private final ArgSpec edition;

    SignatoriesJob(Terminal terminal, LetterFiles files) {
        this.terminal = terminal;
        this.files = files;
        var parameters = new Parameters(terminal, "signatories", "cli.signatories");
        this.spec = parameters.spec();
        this.letter = parameters.file(0, "LETTER", "cli.letter");
        this.json = parameters.flag("--json", "cli.signatories.json");
        this.edition = parameters.text("--edition", "LANG", "cli.edition");
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public void run() throws IOException, Refused {
        try (var file = files.open(Parameters.path(letter), Access.READ_ONLY)) {
            var chosen = Editions.find(terminal, file.letter(), Parameters.textOrNull(edition));
            var export = new ListExport(file.letter(), chosen, ExportChoices.OPENLY, field -> terminal.messages()
                    .name("list.field", field));
            var format = Parameters.isSet(json) ? ListFormat.JSON : ListFormat.TEXT;
            terminal.out().print(new String(export.as(format), StandardCharsets.UTF_8));
            if (Parameters.isSet(json)) {
                terminal.say("");
            }
        }
    }
}
