package org.undersigned.shell.saving;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.undersigned.language.Messages;
import org.undersigned.store.LetterFileException;
import org.undersigned.store.Problem;
import org.undersigned.store.SaveState;

/// How far the file is, and what is wrong with it, in words.
public final class SaveWords {

    private final Messages messages;
    private final DateTimeFormatter clock;

    public SaveWords(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(messages.locale())
                .withZone(zone);
    }

    public String sentence(SaveState state) {
        return switch (state) {
            case SaveState.Saved(long _, Instant at) -> messages.text("shell.saved", clock.format(at));
            case SaveState.Pending _, SaveState.Saving _ -> messages.text("shell.saving");
            case SaveState.Failed(long _, Problem problem, Instant _) ->
                messages.text(
                        "shell.notSaved",
                        inside(what(problem), String.valueOf(problem.file().getFileName())));
        };
    }

    /// The style class of the state, empty when all is well.
    public String style(SaveState state) {
        return switch (state) {
            case SaveState.Saved _ -> "";
            case SaveState.Pending _, SaveState.Saving _ -> "waiting";
            case SaveState.Failed _ -> "failed";
        };
    }

    /// What happened.
    public String what(Problem problem) {
        return messages.text(problem.key(), problem.arguments());
    }

    /// What is safe, and what to do.
    public String advice(Problem problem) {
        return messages.text(problem.adviceKey(), problem.arguments());
    }

    /// What happened, for whatever went wrong with a file.
    public String what(Exception cause) {
        return cause instanceof LetterFileException failure
                ? what(failure.problem())
                : messages.text("shell.fileTrouble");
    }

    public String advice(Exception cause) {
        return cause instanceof LetterFileException failure
                ? advice(failure.problem())
                : messages.text("shell.fileTrouble.detail");
    }

    /// A sentence as it stands behind "because": its first word small, unless that is the file's name.
    private static String inside(String sentence, String fileName) {
        var rest = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return rest.isEmpty() || rest.startsWith(fileName)
                ? rest
                : rest.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + rest.substring(1);
    }
}
