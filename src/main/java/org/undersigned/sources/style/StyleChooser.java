package org.undersigned.sources.style;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.citing.style.Styler;
import org.undersigned.document.LetterEdit;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.Command;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.model.CitationStyle;

/// Lets the user choose how sources are cited, each style shown on the letter's own first citation. What the author
/// wrote is never touched.
public final class StyleChooser {

    private final OpenLetter open;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final Styler styler;

    public StyleChooser(OpenLetter open, Messages messages, Dialogs dialogs, Tasks tasks, Styler styler) {
        this.open = open;
        this.messages = messages;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.styler = styler;
    }

    public Command command() {
        return Command.always(
                "sources.style", messages.text("sources.style"), Feather.BOOK_OPEN, "Shortcut+Shift+F", this::choose);
    }

    /// The style of the letter, in words.
    public ObservableValue<String> styleWords() {
        return open.letterProperty().map(letter -> {
            var citing = letter.settings().citing();
            var style = messages.name("sources.style", citing.style());
            return citing.bibliography() ? messages.text("sources.style.withBibliography", style) : style;
        });
    }

    private void choose() {
        var pane = new StylePane(messages, open.letter().settings().citing());
        var example = new StyleExample(styler, open.letter(), open.edition());
        for (var style : CitationStyle.values()) {
            tasks.start(messages.text("sources.style.working"), () -> example.in(style))
                    .onDone(words -> pane.show(style, words.orElse(messages.text("sources.style.noExample"))));
        }
        var ready = new SimpleBooleanProperty(true);
        if (dialogs.form(messages.text("sources.style.title"), pane, messages.text("sources.style.verb"), ready)) {
            open.apply(new LetterEdit.ChangeCiting(pane.chosen()));
        }
    }
}
