package org.undersigned.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Builds the parameters of a command, described in the user's language.
final class Parameters {

    private final Terminal terminal;
    private final CommandSpec spec;

    Parameters(Terminal terminal, String name, String descriptionKey) {
        this.terminal = terminal;
        this.spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .description(terminal.text(descriptionKey))
                .synopsisHeading(terminal.text("cli.usage") + " ")
                .parameterListHeading("%n")
                .optionListHeading("%n");
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .type(boolean.class)
                .arity("0")
                .description(terminal.text("cli.help"))
                .build());
    }

    CommandSpec spec() {
        return spec;
    }

    ArgSpec file(int index, String label, String descriptionKey) {
        var parameter = PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .required(true)
                .arity("1")
                .type(Path.class)
                .paramLabel(label)
                .description(terminal.text(descriptionKey))
                .build();
        spec.addPositional(parameter);
        return parameter;
    }

    ArgSpec requiredFile(String name, String longName, String label, String descriptionKey) {
        return add(OptionSpec.builder(name, longName)
                .required(true)
                .arity("1")
                .type(Path.class)
                .paramLabel(label)
                .description(terminal.text(descriptionKey)));
    }

    /// A file that may be left out; not part of the command until it is given to [#oneOf].
    static ArgSpec fileOption(Terminal terminal, String label, String descriptionKey, String... names) {
        return OptionSpec.builder(names)
                .arity("1")
                .type(Path.class)
                .paramLabel(label)
                .description(terminal.text(descriptionKey))
                .build();
    }

    /// Exactly one of these must be given.
    void oneOf(ArgSpec... choices) {
        var group = ArgGroupSpec.builder().exclusive(true).multiplicity("1");
        for (var choice : choices) {
            group.addArg(choice);
        }
        spec.addArgGroup(group.build());
    }

    static boolean isGiven(ArgSpec parameter) {
        return parameter.getValue() != null;
    }

    ArgSpec text(String name, String label, String descriptionKey) {
        return add(OptionSpec.builder(name)
                .arity("1")
                .type(String.class)
                .paramLabel(label)
                .description(terminal.text(descriptionKey)));
    }

    ArgSpec flag(String name, String descriptionKey) {
        return add(OptionSpec.builder(name).arity("0").type(boolean.class).description(terminal.text(descriptionKey)));
    }

    static boolean isSet(ArgSpec flag) {
        return Boolean.TRUE.equals(flag.getValue());
    }

    static Path path(ArgSpec parameter) {
        Path path = parameter.getValue();
        if (path == null) {
            throw new IllegalStateException("Read before the command line was");
        }
        return path;
    }

    static @Nullable String textOrNull(ArgSpec parameter) {
        return parameter.getValue();
    }

    private ArgSpec add(OptionSpec.Builder builder) {
        var option = builder.build();
        spec.addOption(option);
        return option;
    }
}
