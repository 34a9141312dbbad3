package org.undersigned.sources.card;

import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.undersigned.language.Messages;

/// The card of a source: its title, who made it, which notes stand on it, and its addresses.
final class SourceFace extends VBox {

    private final Messages messages;
    private final CardCell.Frame frame;
    private final Hyperlink title = Looks.title("card-title");
    private final HBox head;
    private final Label about = Looks.wrapped("", "card-detail");
    private final Label uses = Looks.wrapped("", "card-detail");
    private final SourcePart part;

    SourceFace(Messages messages, CardCell.Frame frame) {
        this.messages = messages;
        this.frame = frame;
        getStyleClass().add("panel-card");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(8, title, gap, frame.more());
        part = new SourcePart(messages, frame);
        getChildren().addAll(head, about, uses, part);
    }

    void show(Cited source) {
        setUserData(source.id());
        boolean edited = frame.edited(source).isPresent();
        title.setText(named(messages, source));
        title.setOnAction(_ -> frame.gestures().editHere(source.id()));
        about.setText(source.about());
        uses.setText(source.uses().none() ? messages.text("sources.uses.none.detail") : usesWords(source));
        Looks.show(head, !edited);
        Looks.show(about, !edited && !source.about().isEmpty());
        Looks.show(uses, !edited);
        part.show(source, false);
    }

    /// What a screen reader says of it.
    String said(Cited source) {
        return named(messages, source) + ", " + usesWords(source);
    }

    static String named(Messages messages, Cited source) {
        return source.title().isEmpty() ? messages.text("sources.untitled") : source.title();
    }

    private String usesWords(Cited source) {
        var uses = source.uses();
        if (uses.none()) {
            return messages.text("sources.uses.none");
        }
        if (uses.citations() == 0) {
            return messages.text("sources.uses.elsewhere");
        }
        var notes = uses.notes().stream()
                .limit(8)
                .map(number -> messages.text("sources.number", number))
                .collect(Collectors.joining(", "));
        return notes.isEmpty()
                ? messages.text("sources.uses.uncalled", uses.citations())
                : messages.text(
                        "sources.uses",
                        uses.citations(),
                        uses.notes().size(),
                        uses.notes().size() > 8 ? notes + "…" : notes);
    }
}
