package org.undersigned.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.undersigned.citing.style.Styler;
import org.undersigned.exchange.exports.Exporters;
import org.undersigned.exchange.imports.TextImporter;
import org.undersigned.exchange.lists.exports.ListFormat;
import org.undersigned.exchange.references.ReferenceFormat;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Ids;
import org.undersigned.store.LetterFiles;
import org.undersigned.store.Me;
import org.undersigned.typeset.StyledTypesetter;
import org.undersigned.typeset.Typesetter;
import org.undersigned.typeset.fop.FopTypesetter;

/// Builds the command line: every job with what it needs.
public final class Cli {

    /// What the jobs are called, for whoever must tell a job from a letter's name without building them.
    public static final List<String> JOBS = List.of("import", "export", "info", "signatories", "duplicates", "sources");

    private Cli() {}

    /// Runs one command line on the system's own streams, in the user's language.
    ///
    /// @return the exit code
    public static int run(String... arguments) {
        var engine = new FopTypesetter(LocalDate::now);
        if (arguments.length > 0 && JOBS.contains(arguments[0])) {
            Thread.ofPlatform()
                    .daemon()
                    .name("ahead")
                    // What fails here fails again where it is needed, and is said there.
                    .uncaughtExceptionHandler((_, _) -> {})
                    .start(() -> getReady(engine, arguments));
        }
        var terminal = new Terminal(
                new Messages(Locale.getDefault(Locale.Category.DISPLAY)), writer(System.out), writer(System.err));
        var user = System.getProperty("user.name", "");
        var files = new LetterFiles(Me.here(() -> user, System.getenv()), InstantSource.system());
        return on(terminal, files, () -> UUID.randomUUID().toString(), engine).run(arguments);
    }

    /// Everything here is needed later, and done only once: while the line is understood, and the letter read.
    private static void getReady(FopTypesetter engine, String... arguments) {
        LetterFiles.makeReady();
        if (setsPages(arguments)) {
            engine.makeEngine();
        }
    }

    /// As far as can be told before the line is understood.
    private static boolean setsPages(String... arguments) {
        return Arrays.stream(arguments).anyMatch(argument -> argument.endsWith(".pdf") || argument.endsWith(".png"));
    }

    static CommandLineApp on(Terminal terminal, LetterFiles files, Ids ids, Typesetter engine) {
        var jobs = new LinkedHashMap<String, Supplier<Job>>();
        JOBS.forEach(name -> jobs.put(name, () -> job(name, terminal, files, ids, engine)));
        return new CommandLineApp(terminal, version(), jobs);
    }

    private static Job job(String name, Terminal terminal, LetterFiles files, Ids ids, Typesetter engine) {
        return switch (name) {
            case "import" -> importJob(terminal, files, ids);
            case "export" -> new ExportJob(terminal, files, formats(terminal.messages(), engine), LocalDate::now);
            case "info" -> new InfoJob(terminal, files);
            case "signatories" -> new SignatoriesJob(terminal, files);
            case "duplicates" -> new DuplicatesJob(terminal, files);
            case "sources" -> new SourcesJob(terminal, files);
            default -> throw new IllegalArgumentException("There is no job " + name);
        };
    }

    private static List<Format> formats(Messages messages, Typesetter engine) {
        var formats = new ArrayList<Format>();
        var styler = new Styler();
        var pdf = new Format.Pdf(new StyledTypesetter(engine, styler));
        formats.add(pdf);
        formats.add(new Format.Png(pdf));
        Exporters.styled(styler).forEach(exporter -> formats.add(new Format.Whole(exporter)));
        for (var format : List.of(ReferenceFormat.BIBTEX, ReferenceFormat.RIS, ReferenceFormat.CSL_JSON)) {
            formats.add(new Format.References(format));
        }
        for (var format : ListFormat.values()) {
            formats.add(new Format.Names(messages, format));
        }
        return formats;
    }

    private static Job importJob(Terminal terminal, LetterFiles files, Ids ids) {
        var importer = new TextImporter(terminal.messages().locale().getLanguage());
        List<Contribution> contributions = List.of(new ListContribution(terminal), new ReferenceContribution(terminal));
        return new ImportJob(terminal, files, importer, contributions, ids);
    }

    private static String version() {
        var version = Cli.class.getPackage().getImplementationVersion();
        return version == null ? "(from source)" : version;
    }

    /// In the terminal's own encoding; in UTF-8 where it names none that can say more than ASCII.
    private static PrintWriter writer(PrintStream stream) {
        var charset = stream.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stream.charset();
        return new PrintWriter(new OutputStreamWriter(stream, charset), false);
    }
}
