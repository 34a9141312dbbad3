package org.undersigned.cli;

import java.io.IOException;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.undersigned.store.LetterFileException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The app as a command: finds the job, runs it, and turns what happened into an exit code.
public final class CommandLineApp {

    public static final int DONE = 0;
    public static final int REFUSED = 1;
    public static final int WRONG_USAGE = 2;

    private final Terminal terminal;
    private final String version;
    private final SequencedMap<String, Supplier<Job>> jobs;

    /// @param jobs by their names, made when they are needed: to describe one takes long in a new process
    CommandLineApp(Terminal terminal, String version, SequencedMap<String, Supplier<Job>> jobs) {
        this.terminal = terminal;
        this.version = version;
        this.jobs = jobs;
    }

    /// Runs one command line and says how it ended.
    public int run(String... arguments) {
        try {
            return run(named(arguments), arguments);
        } catch (ParameterException e) {
            terminal.err().println(wrongUsage(e));
            terminal.err()
                    .println(terminal.text(
                            "cli.seeHelp", e.getCommandLine().getCommandSpec().qualifiedName()));
            return WRONG_USAGE;
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    /// The job that the line begins with, or all there are.
    private List<Job> named(String... arguments) {
        var named = arguments.length == 0 ? null : jobs.get(arguments[0]);
        return named == null ? jobs.values().stream().map(Supplier::get).toList() : List.of(named.get());
    }

    private int run(List<Job> known, String... arguments) {
        var commands = commands(known);
        var parsed = commands.parseArgs(arguments);
        var help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        if (!parsed.hasSubcommand()) {
            commands.usage(terminal.err());
            return WRONG_USAGE;
        }
        var spec = parsed.subcommand().commandSpec();
        for (var job : known) {
            if (job.spec() == spec) {
                return run(job);
            }
        }
        throw new IllegalStateException("A command without a job: " + spec.name());
    }

    private CommandLine commands(List<Job> known) {
        var main = new Parameters(terminal, "undersigned", "cli.about").spec();
        main.version("Undersigned " + version);
        main.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .type(boolean.class)
                .arity("0")
                .description(terminal.text("cli.version"))
                .build());
        main.usageMessage()
                .customSynopsis("undersigned [LETTER...]", "undersigned COMMAND ...")
                .commandListHeading("%n" + terminal.text("cli.commands") + "%n")
                .footer("", terminal.text("cli.exitCodes"));
        known.forEach(job -> main.addSubcommand(job.spec().name(), job.spec()));
        return new CommandLine(main)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setUsageHelpWidth(100);
    }

    private int run(Job job) {
        try {
            job.run();
            return DONE;
        } catch (Refused e) {
            terminal.err().println(e.sentence());
        } catch (LetterFileException e) {
            terminal.err().println(terminal.text(e.problem().key(), e.problem().arguments()));
        } catch (IOException e) {
            terminal.err().println(FileTrouble.sentence(terminal, e));
        }
        return REFUSED;
    }

    private String wrongUsage(ParameterException e) {
        return switch (e) {
            case MissingParameterException missing ->
                terminal.text(
                        "cli.missing",
                        String.join(
                                ", ",
                                missing.getMissing().stream()
                                        .map(argument -> argument.isOption()
                                                ? ((OptionSpec) argument).longestName()
                                                : argument.paramLabel())
                                        .toList()));
            case UnmatchedArgumentException unmatched ->
                terminal.text("cli.unmatched", String.join(" ", unmatched.getUnmatched()));
            default -> String.valueOf(e.getMessage());
        };
    }
}
