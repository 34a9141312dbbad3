package org.undersigned.sources.card;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.undersigned.kit.controls.Pill;
import org.undersigned.language.Messages;

/// A note on its card: number and first words, where it is called, what is wrong with it.
final class NoteFace {

    private final Messages messages;

    NoteFace(Messages messages) {
        this.messages = messages;
    }

    void fill(VBox card, Card.OfNote note, Node more) {
        var number = new Label(number(note));
        number.getStyleClass().add("card-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var words = words(note);
        HBox.setHgrow(words, Priority.ALWAYS);
        card.getChildren().addAll(new HBox(8, number, words, more), Looks.wrapped(called(note), "card-detail"));
        var pills = new FlowPane(6, 4);
        for (var trouble : note.troubles()) {
            if (trouble != Card.Trouble.UNCALLED) {
                pills.getChildren().add(Pill.of(messages.name("sources.trouble", trouble), Pill.Tone.BAD));
            }
        }
        if (note.sources().isEmpty() && note.troubles().stream().allMatch(Card.Trouble.UNCALLED::equals)) {
            pills.getChildren().add(Pill.of(messages.text("sources.note.noSource"), Pill.Tone.QUIET));
        }
        if (!pills.getChildren().isEmpty()) {
            card.getChildren().add(pills);
        }
    }

    /// What a screen reader says of it.
    String said(Card.OfNote note) {
        var troubles = note.troubles().stream()
                .map(trouble -> messages.name("sources.trouble", trouble))
                .collect(Collectors.joining(", "));
        return number(note) + ". " + note.beginning() + " " + called(note)
                + (troubles.isEmpty() ? "" : ". " + troubles);
    }

    private String number(Card.OfNote note) {
        return note.number().isPresent()
                ? messages.text("sources.number", note.number().getAsInt())
                : "–";
    }

    private Node words(Card.OfNote note) {
        var flow = new TextFlow();
        flow.getStyleClass().add("note-words");
        if (note.words().isEmpty()) {
            flow.getChildren().add(text(messages.text("sources.note.empty"), "note-word"));
        }
        note.words().forEach(piece -> flow.getChildren()
                .add(text(piece.text(), piece.address() ? "note-address" : "note-word")));
        flow.setMinWidth(0);
        return flow;
    }

    private static Text text(String words, String styleClass) {
        var text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }

    private String called(Card.OfNote note) {
        if (note.calls().isEmpty()) {
            return messages.text("sources.note.uncalled");
        }
        var first = note.calls().getFirst().context();
        return note.calls().size() == 1
                ? messages.text("sources.note.called", 1, first)
                : messages.text(
                        "sources.note.calledAgain",
                        note.calls().size(),
                        first,
                        note.calls().getLast().context());
    }
}
