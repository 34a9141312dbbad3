package org.undersigned.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.undersigned.exchange.exports.content.Outgoing;
import org.undersigned.exchange.lists.exports.ExportChoices;
import org.undersigned.exchange.lists.exports.ExportField;
import org.undersigned.model.Letter;
import org.undersigned.model.PageSize;
import org.undersigned.model.ReadyStyle;
import org.undersigned.store.Access;
import org.undersigned.store.LetterFile;
import org.undersigned.store.LetterFiles;
import org.undersigned.typeset.TroubleWords;
import org.undersigned.typeset.Troubles;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/// `export LETTER -o OUT`: one edition in the format that the output's name ends in. What stands there is replaced, as
/// an export can be made again; a letter is never written over.
final class ExportJob implements Job {

    private final Terminal terminal;
    private final LetterFiles files;
    private final List<Format> formats;
    private final Supplier<LocalDate> today;
    private final CommandSpec spec;
    private final ArgSpec letter;
    private final ArgSpec output;
    private final ArgSpec edition;
    private final ArgSpec contacts;
    private final ArgSpec page;
    private final ArgSpec style;

    ExportJob(Terminal terminal, LetterFiles files, List<Format> formats, Supplier<LocalDate> today) {
        this.terminal = terminal;
        this.files = files;
        this.formats = List.copyOf(formats);
        this.today = today;
        var parameters = new Parameters(terminal, "export", "cli.export");
        this.spec = parameters.spec();
        this.letter = parameters.file(0, "LETTER", "cli.letter");
        this.output = parameters.requiredFile("-o", "--output", "OUT", "cli.export.output");
        this.edition = parameters.text("--edition", "LANG", "cli.edition");
        this.contacts = parameters.flag("--with-contacts", "cli.export.contacts");
        this.style = parameters.text("--style", "NAME", "cli.export.style");
        this.page = parameters.text("--page", "SIZE", "cli.export.page");
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
            var shaped = shaped(file.letter());
            var chosen = Editions.find(terminal, shaped, Parameters.textOrNull(edition));
            var details =
                    Parameters.isSet(contacts) ? ExportChoices.OPENLY.with(ExportField.CONTACT) : ExportChoices.OPENLY;
            var outgoing = new Outgoing(shaped, chosen, today.get(), kept -> content(file, kept.sha256()));
            var made = format.make(outgoing, details);
            var written = made.files();
            for (int i = 0; i < written.size(); i++) {
                OutputFile.write(written.size() == 1 ? target : numbered(target, i + 1), written.get(i));
            }
            warn(made.troubles());
        }
    }

    /// The file is written all the same: a person may want to see it.
    private void warn(Troubles troubles) {
        var words = new TroubleWords(terminal.messages()).of(troubles);
        if (!words.isEmpty()) {
            terminal.err().println(words);
        }
    }

    /// The letter in the style and on the paper that were asked for.
    private Letter shaped(Letter letter) throws Refused {
        var look = letter.settings().pageStyle();
        var named = Parameters.textOrNull(style);
        if (named != null) {
            look = find(ReadyStyle.values(), named, "cli.export.unknownStyle").over(look);
        }
        var size = Parameters.textOrNull(page);
        if (size != null) {
            look = look.withPaper(find(PageSize.values(), size, "cli.export.unknownPage"));
        }
        return letter.withSettings(letter.settings().withPageStyle(look));
    }

    private <E extends Enum<E>> E find(E[] known, String name, String otherwise) throws Refused {
        for (var each : known) {
            if (each.name().equalsIgnoreCase(name)) {
                return each;
            }
        }
        var names = Arrays.stream(known)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new Refused(terminal.text(otherwise, name, names));
    }

    private static Optional<byte[]> content(LetterFile file, String sha256) {
        var bytes = new ByteArrayOutputStream();
        try {
            return file.copyContent(sha256, bytes) ? Optional.of(bytes.toByteArray()) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// `letter.png` becomes `letter-2.png`.
    private static Path numbered(Path target, int number) {
        var name = String.valueOf(target.getFileName());
        int dot = name.lastIndexOf('.');
        return target.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
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
