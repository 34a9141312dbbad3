package org.undersigned.sources.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.citing.AddressFlag;
import org.undersigned.keeping.FileSize;
import org.undersigned.kit.Icons;
import org.undersigned.kit.controls.Pill;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.LocationKind;
import org.undersigned.model.source.Source;

/// An address of a source on a card: language, what it is, the address itself, its flags; below it, the kept copy.
final class PlaceRow extends VBox {

    private final Messages messages;
    private final CardGestures gestures;
    private final Label language = Looks.tag("");
    private final Label kind = Looks.tag("");
    private final Label address = new Label();
    private final Hint hint = new Hint(address);
    private final HBox row;
    private final HBox beside = new HBox(6);
    private final FlowPane below = new FlowPane(6, 4);
    private final Reused<Pill> pillBeside = new Reused<>(beside.getChildren(), Looks::pressable);
    private final Reused<Pill> pillsBelow = new Reused<>(below.getChildren(), Looks::pressable);
    private @Nullable Hyperlink copy;

    private record Said(String words, Pill.Tone tone) {}

    PlaceRow(Messages messages, CardGestures gestures) {
        super(4);
        this.messages = messages;
        this.gestures = gestures;
        address.getStyleClass().add("address");
        address.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        address.setMinWidth(40);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        beside.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(6, language, kind, address, gap, beside);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, below);
    }

    /// Whether there is anything to show of a place.
    static boolean says(Cited.Where where) {
        return !where.location().address().isEmpty() || where.kept() != null;
    }

    void show(Id<Source> source, Cited.Where where) {
        var location = where.location();
        boolean hasAddress = !location.address().isEmpty();
        Looks.show(row, hasAddress);
        if (hasAddress) {
            language.setText(location.language().toUpperCase(Locale.ROOT));
            Looks.show(language, !location.language().isEmpty());
            boolean says = location.kind() == LocationKind.ARCHIVED_COPY || location.kind() == LocationKind.TRANSLATION;
            kind.setText(says ? messages.name("sources.kind", location.kind()) : "");
            Looks.show(kind, says);
            address.setText(AddressText.of(location.address()));
            hint.say(location.address());
        }
        var pills = hasAddress ? pills(where) : List.<Said>of();
        boolean many = pills.size() > 1;
        fill(pillBeside, many ? List.of() : pills, source, where);
        fill(pillsBelow, many ? pills : List.of(), source, where);
        Looks.show(below, many);
        showCopy(where.kept());
    }

    private void fill(Reused<Pill> shown, List<Said> pills, Id<Source> source, Cited.Where where) {
        shown.show(pills, (pill, said) -> {
            pill.show(said.words(), said.tone());
            pill.setOnMouseClicked(event -> {
                gestures.explain(source, where, pill);
                event.consume();
            });
        });
    }

    private List<Said> pills(Cited.Where where) {
        var pills = new ArrayList<Said>();
        for (var flag : where.flags()) {
            var tone = flag == AddressFlag.PLAIN_HTTP ? Pill.Tone.QUIET : Pill.Tone.LOOK;
            pills.add(new Said(messages.name("sources.flag", flag), tone));
        }
        var check = where.location().check();
        if (check != null) {
            pills.add(new Said(
                    messages.name("sources.outcome", check.outcome()),
                    check.arrives() ? Pill.Tone.GOOD : Pill.Tone.BAD));
        }
        return pills;
    }

    private void showCopy(@Nullable KeptFile kept) {
        if (copy == null) {
            if (kept == null) {
                return;
            }
            copy = copyLink();
            getChildren().add(copy);
        }
        Looks.show(copy, kept != null);
        if (kept != null) {
            copy.setText(messages.text("sources.copy.words", kept.name(), FileSize.of(kept.size(), messages.locale())));
            copy.setOnAction(_ -> gestures.openCopy(kept));
        }
    }

    private Hyperlink copyLink() {
        var link = Looks.title("copy-link");
        link.setGraphic(Icons.of(Feather.PAPERCLIP));
        link.setWrapText(false);
        link.setMinWidth(40);
        link.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        new Hint(link).say(messages.text("sources.copy.open"));
        return link;
    }
}
