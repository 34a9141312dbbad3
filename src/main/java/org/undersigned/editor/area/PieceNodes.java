package org.undersigned.editor.area;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.StyledSegment;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.FieldKind;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.NoteNumbers;

/// Makes the node of each piece of a paragraph. Anything but words and line breaks counts as one character because it
/// is no text node.
final class PieceNodes implements Function<StyledSegment<Piece, Look>, Node> {

    private final Facts facts;
    private final Pictures pictures;
    private final ObservableDoubleValue columnWidth;

    PieceNodes(Facts facts, Pictures pictures, ObservableDoubleValue columnWidth) {
        this.facts = facts;
        this.pictures = pictures;
        this.columnWidth = columnWidth;
    }

    @Override
    public Node apply(StyledSegment<Piece, Look> segment) {
        var look = segment.getStyle();
        var node =
                switch (segment.getSegment()) {
                    case Piece.Words(String words) -> text(words, look.marks());
                    case Piece.SmallCapitals(String words) -> smallCapitals(words, look.marks());
                    case Piece.Thing(Inline thing) -> node(thing);
                };
        if (look.wrong()) {
            node.getStyleClass().add("wrong");
        }
        if (look.commented()) {
            node.getStyleClass().add("commented");
        }
        return node;
    }

    private Node node(Inline thing) {
        return switch (thing) {
            case Inline.Run(String words, Marks marks) -> text(words, marks);
            case Inline.LineBreak _ -> text("\n", Marks.NONE);
            case Inline.NoteCall(Id<Note> note) -> call(note);
            case Inline.Citation citation -> chip(citation);
            case Inline.Field(FieldKind kind, Marks marks) -> field(kind, marks);
            case Inline.Picture picture -> new PictureNode(picture, pictures, columnWidth);
        };
    }

    /// Words of these scripts need a typeface that has their letters and the signs between them: where JavaFX takes the
    /// letters from one typeface and the spaces from another, it puts the words of a line in the wrong order.
    private static Optional<String> script(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= 0x0590) {
                var script = Character.UnicodeScript.of(c);
                if (script == Character.UnicodeScript.HEBREW || script == Character.UnicodeScript.ARABIC) {
                    return Optional.of("script-" + script.name().toLowerCase(Locale.ROOT));
                }
            }
        }
        return Optional.empty();
    }

    private static TextExt text(String words, Marks marks) {
        var text = new TextExt(words);
        text.setTextOrigin(VPos.TOP);
        text.getStyleClass().addAll("text", "letter-text");
        script(words).ifPresent(text.getStyleClass()::add);
        look(text.getStyleClass(), marks);
        return text;
    }

    /// One capital for each letter, so that places on the screen stay places in the text: an eszett stays one.
    private static TextExt smallCapitals(String words, Marks marks) {
        var capitals = words.toCharArray();
        for (int i = 0; i < capitals.length; i++) {
            capitals[i] = Character.toUpperCase(capitals[i]);
        }
        var text = text(new String(capitals), marks);
        text.getStyleClass().add("small-capital");
        return text;
    }

    private static void look(List<String> classes, Marks marks) {
        for (var mark : marks.looks()) {
            classes.add("mark-" + mark.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (marks.link() != null) {
            classes.add("mark-link");
        }
    }

    private Node call(Id<Note> note) {
        var label = label("", "note-call");
        label.textProperty().bind(Bindings.createStringBinding(() -> number(note), facts.numbers()));
        label.setUserData(note);
        var glance = new Tooltip();
        glance.setOnShowing(_ -> glance.setText(facts.noteWords(note)));
        glance.setWrapText(true);
        glance.setMaxWidth(420);
        label.setTooltip(glance);
        return label;
    }

    private String number(Id<Note> note) {
        NoteNumbers numbers = facts.numbers().get();
        var number = numbers.of(note);
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "*";
    }

    private Node field(FieldKind kind, Marks marks) {
        var label = label("", "field-piece");
        look(label.getStyleClass(), marks);
        label.textProperty().bind(facts.field(kind));
        return label;
    }

    private Node chip(Inline.Citation citation) {
        var chip = new Chip();
        chip.maxWidthProperty().bind(columnWidth);
        chip.setUserData(facts.letter().getValue().sources().find(citation.source()));
        chip.words.getChildren().setAll(parts(facts.letter().getValue(), citation));
        new Follower(chip, () -> refill(chip, citation)).follow(facts.sources());
        return chip;
    }

    /// A chip is written anew only when its own source changed.
    private void refill(Chip chip, Inline.Citation citation) {
        var source = facts.sources().get().find(citation.source());
        if (!source.equals(chip.getUserData())) {
            chip.setUserData(source);
            chip.words.getChildren().setAll(parts(facts.letter().getValue(), citation));
        }
    }

    private static List<Node> parts(Letter letter, Inline.Citation citation) {
        var words = citation.form().stream()
                .<Node>map(part -> switch (part) {
                    case Inline.Words(String text, Marks marks) -> text(text, marks);
                    case Inline.Address address -> address(letter, citation.source(), address);
                })
                .toList();
        if (!words.isEmpty()) {
            return words;
        }
        var title = letter.sources().find(citation.source()).map(Source::title).orElse("?");
        return List.of(text(title, Marks.NONE));
    }

    private static Text address(Letter letter, Id<Source> source, Inline.Address address) {
        var text = text(address.before() + letter.address(source, address.location()) + address.after(), Marks.NONE);
        text.getStyleClass().add("citation-address");
        return text;
    }

    private static Label label(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        return label;
    }
}
