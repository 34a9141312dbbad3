package org.undersigned.cli;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.store.Access;
import org.undersigned.store.LetterFiles;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/// `info LETTER`: what is in a letter, for people or as JSON.
final class InfoJob implements Job {

    private final Terminal terminal;
    private final LetterFiles files;
    private final CommandSpec spec;
    private final ArgSpec letter;
    private final ArgSpec json;
    private final ArgSpec edition;

    InfoJob(Terminal terminal, LetterFiles files) {
        this.terminal = terminal;
        this.files = files;
        var parameters = new Parameters(terminal, "info", "cli.info");
        this.spec = parameters.spec();
        this.letter = parameters.file(0, "LETTER", "cli.letter");
        this.json = parameters.flag("--json", "cli.info.json");
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
            var info = LetterInfo.of(file.letter(), chosen);
            if (Parameters.isSet(json)) {
                terminal.say(InfoJson.of(info));
            } else {
                sayInWords(info);
            }
        }
    }

    private void sayInWords(LetterInfo info) {
        var dateline = info.dateline();
        terminal.say(info.title().isEmpty() ? terminal.text("cli.info.untitled") : info.title());
        if (dateline != null) {
            terminal.say(dateline.date() == null ? dateline.place() : dateline.place() + ", " + dateline.date());
        }
        terminal.say(terminal.text(
                "cli.info.text", info.words(), info.notes(), info.sources(), info.locations(), info.language()));
        terminal.say(terminal.text("cli.info.list", info.signatories(), info.organisations()));
        terminal.say(terminal.text("cli.info.blocks", some(info.blocks())));
        terminal.say(terminal.text("cli.info.marks", some(info.marks())));
        terminal.say(terminal.text("cli.info.fingerprint", info.fingerprint()));
    }

    private static String some(Map<String, Integer> counts) {
        var some = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return some.isEmpty() ? "-" : some;
    }
}
