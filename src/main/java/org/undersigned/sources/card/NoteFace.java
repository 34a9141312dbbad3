package org.undersigned.sources.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

/// The card of a note: number and first words, where it is called, what is wrong with it, and what it cites.
final class NoteFace extends VBox {

    private final Messages messages;
    private final Label number = new Label();
    private final Label called = Looks.wrapped("", "card-detail");
    private final FlowPane pills = new FlowPane(6, 4);
    private final VBox sources = new VBox(4);
    private final Reused<Text> words;
    private final Reused<Pill> pillsShown = new Reused<>(pills.getChildren(), Pill::new);
    private final Reused<SourcePart> sourcesShown;

    private record Said(String words, Pill.Tone tone) {}

    NoteFace(Messages messages, CardCell.Frame frame) {
        this.messages = messages;
        getStyleClass().add("panel-card");
        number.getStyleClass().add("card-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var flow = new TextFlow();
        flow.getStyleClass().add("note-words");
        flow.setMinWidth(0);
        HBox.setHgrow(flow, Priority.ALWAYS);
        words = new Reused<>(flow.getChildren(), Text::new);
        sourcesShown = new Reused<>(sources.getChildren(), () -> new SourcePart(messages, frame));
        getChildren().addAll(new HBox(8, number, flow, frame.more()), called, pills, sources);
    }

    void show(Card.OfNote note) {
        number.setText(number(note));
        words.show(
                note.words().isEmpty()
                        ? List.of(new Card.Piece(messages.text("sources.note.empty"), false))
                        : note.words(),
                NoteFace::fill);
        called.setText(called(note));
        var said = pills(note);
        pillsShown.show(said, (pill, of) -> pill.show(of.words(), of.tone()));
        Looks.show(pills, !said.isEmpty());
        // A style may have put the title into capitals.
        var beginning = note.beginning().toLowerCase(Locale.ROOT);
        sourcesShown.show(note.sources(), (part, source) -> {
            boolean says = !source.title().isEmpty()
                    && !beginning.contains(source.title().toLowerCase(Locale.ROOT));
            part.show(source, says || source.places().isEmpty());
        });
        Looks.show(sources, !note.sources().isEmpty());
    }

    private List<Said> pills(Card.OfNote note) {
        var said = new ArrayList<Said>();
        for (var trouble : note.troubles()) {
            if (trouble != Card.Trouble.UNCALLED) {
                said.add(new Said(messages.name("sources.trouble", trouble), Pill.Tone.BAD));
            }
        }
        if (note.sources().isEmpty() && said.isEmpty()) {
            said.add(new Said(messages.text("sources.note.noSource"), Pill.Tone.QUIET));
        }
        return said;
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

    private static void fill(Text text, Card.Piece piece) {
        text.setText(piece.text());
        Looks.only(text, piece.address() ? "note-address" : "note-word");
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
