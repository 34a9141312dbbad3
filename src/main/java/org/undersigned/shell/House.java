package org.undersigned.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.undersigned.citing.style.Styler;
import org.undersigned.editor.area.Clip;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;
import org.undersigned.language.spelling.Dictionaries;
import org.undersigned.model.identity.Ids;
import org.undersigned.online.Online;
import org.undersigned.shell.preferences.Preferences;
import org.undersigned.shell.theme.Theme;
import org.undersigned.store.LetterFiles;
import org.undersigned.store.keeping.Backups;
import org.undersigned.store.keeping.UntitledLetters;
import org.undersigned.typeset.Typesetter;

/// What every window shares. Made once, by the composition root.
///
/// @param threads for work away from the JavaFX thread
/// @param outside what the app asks of the system round it
public record House(
        Preferences preferences,
        Messages messages,
        Theme theme,
        ExecutorService threads,
        Ids ids,
        Files files,
        Outside outside) {

    /// Where letters are kept.
    public record Files(LetterFiles letters, UntitledLetters untitled, Backups backups) {}

    /// The system round the app.
    ///
    /// @param dialogs makes the dialogs of a window
    /// @param typesetter sets citations in the letter's style already
    /// @param clip what was cut or copied, shared by all windows
    /// @param dictionaries for spelling, each read once
    /// @param viewer shows a file in the system's own program for it
    /// @param online the way to the web, for when the user asks
    public record Outside(
            InstantSource clock,
            ZoneId zone,
            Function<Supplier<@Nullable Window>, Dialogs> dialogs,
            Clip clip,
            Typesetter typesetter,
            Styler styler,
            Dictionaries dictionaries,
            Consumer<Path> viewer,
            Online online) {}
}
