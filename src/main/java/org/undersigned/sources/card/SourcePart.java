package org.undersigned.sources.card;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.undersigned.language.Messages;

/// A source on a card: its title, its addresses; or the fields by which it is written over.
final class SourcePart extends VBox {

    private final Messages messages;
    private final CardCell.Frame frame;
    private final Hyperlink title;
    private final VBox places = new VBox(4);
    private final Reused<PlaceRow> rows;

    SourcePart(Messages messages, CardCell.Frame frame) {
        super(4);
        this.messages = messages;
        this.frame = frame;
        title = Looks.title("source-title");
        rows = new Reused<>(places.getChildren(), () -> new PlaceRow(messages, frame.gestures()));
        getChildren().addAll(title, places);
    }

    void show(Cited source, boolean withTitle) {
        // Says which source this part of the card belongs to, for a drag that begins on it.
        setUserData(source.id());
        var edited = frame.edited(source);
        if (edited.isPresent()) {
            getChildren().setAll(new InPlace(messages, edited.get(), frame.gestures()));
            return;
        }
        if (!getChildren().contains(title)) {
            getChildren().setAll(title, places);
        }
        title.setText(SourceFace.named(messages, source));
        title.setOnAction(_ -> frame.gestures().editHere(source.id()));
        Looks.show(title, withTitle);
        rows.show(source.places(), (row, where) -> row.show(source.id(), where));
        Looks.show(places, source.places().stream().anyMatch(PlaceRow::says));
        Looks.show(this, title.isManaged() || places.isManaged());
    }
}
