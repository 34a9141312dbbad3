package org.undersigned.editor;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.undersigned.citing.CitedPlace;
import org.undersigned.editor.area.NoteWords;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;
import org.undersigned.model.CitationStyle;
import org.undersigned.model.Letter;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Prose;

/// Asks which place in its source a citation means.
final class CitationForm {

    private static final double WIDE = 440;

    private CitationForm() {}

    /// @return the citation as it is to be, or empty when cancelled
    static Optional<Inline.Citation> ask(Letter letter, Inline.Citation citation, Messages messages, Dialogs dialogs) {
        var place = new TextField(citation.locator());
        place.setId("citation-place");
        place.setPromptText(messages.text("editor.citation.place.example"));
        var label = new Label(messages.text("editor.citation.place"));
        label.setLabelFor(place);
        var style = letter.settings().citing().style();
        var preview = quiet("");
        preview.setId("citation-preview");
        if (style == CitationStyle.AS_WRITTEN) {
            preview.textProperty()
                    .bind(place.textProperty()
                            .map(typed -> messages.text(
                                    "editor.citation.printed",
                                    NoteWords.of(letter, Prose.of(CitedPlace.put(citation, typed)))
                                            .strip())));
        } else {
            preview.setText(messages.text("editor.citation.styled"));
        }
        var source = quiet(letter.sources()
                .find(citation.source())
                .map(Source::title)
                .filter(title -> !title.isBlank())
                .orElse(messages.text("sources.untitled")));
        var form = new VBox(8, source, label, place, preview);
        boolean done = dialogs.form(
                messages.text("editor.citation.title"),
                form,
                messages.text("editor.citation.verb"),
                Bindings.createBooleanBinding(() -> true));
        return done ? Optional.of(CitedPlace.put(citation, place.getText())) : Optional.empty();
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setPrefWidth(WIDE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("text-muted");
        return label;
    }
}
