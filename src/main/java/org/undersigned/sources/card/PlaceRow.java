package org.undersigned.sources.card;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.citing.AddressFlag;
import org.undersigned.kit.Icons;
import org.undersigned.kit.controls.Pill;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.AddressCheck;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.LocationKind;
import org.undersigned.model.source.Source;

/// An address of a source on a card: language, what it is, the address itself, its flags; below it, the kept copy.
final class PlaceRow {

    private final Messages messages;
    private final CardGestures gestures;

    PlaceRow(Messages messages, CardGestures gestures) {
        this.messages = messages;
        this.gestures = gestures;
    }

    List<Node> of(Id<Source> source, Cited.Where where) {
        var rows = new ArrayList<Node>();
        if (!where.location().address().isEmpty()) {
            rows.add(address(source, where));
        }
        var kept = where.kept();
        if (kept != null) {
            rows.add(copy(kept));
        }
        return rows;
    }

    private Node address(Id<Source> source, Cited.Where where) {
        var row = row();
        var location = where.location();
        if (!location.language().isEmpty()) {
            row.getChildren().add(Looks.tag(location.language().toUpperCase(Locale.ROOT)));
        }
        if (location.kind() == LocationKind.ARCHIVED_COPY || location.kind() == LocationKind.TRANSLATION) {
            row.getChildren().add(Looks.tag(messages.name("sources.kind", location.kind())));
        }
        var address = new Label(AddressText.of(location.address()));
        address.getStyleClass().add("address");
        address.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        address.setMinWidth(40);
        address.setTooltip(new Tooltip(location.address()));
        row.getChildren().add(address);
        var pills = pills(source, where);
        if (pills.size() > 1) {
            var below = new FlowPane(6, 4);
            below.getChildren().addAll(pills);
            return new VBox(4, row, below);
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row.getChildren().add(gap);
        row.getChildren().addAll(pills);
        return row;
    }

    private List<Node> pills(Id<Source> source, Cited.Where where) {
        var pills = new ArrayList<Node>();
        for (var flag : where.flags()) {
            var tone = flag == AddressFlag.PLAIN_HTTP ? Pill.Tone.QUIET : Pill.Tone.LOOK;
            pills.add(Looks.pressed(
                    messages.name("sources.flag", flag), tone, pill -> gestures.explain(source, where, pill)));
        }
        var check = where.location().check();
        if (check != null) {
            pills.add(found(source, where, check));
        }
        return pills;
    }

    private Node found(Id<Source> source, Cited.Where where, AddressCheck check) {
        var words = messages.name("sources.outcome", check.outcome());
        var tone = check.arrives() ? Pill.Tone.GOOD : Pill.Tone.BAD;
        var pill = Looks.pressed(words, tone, beside -> gestures.explain(source, where, beside));
        var day = check.at()
                .atZone(ZoneId.systemDefault())
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(messages.locale()));
        pill.setTooltip(new Tooltip(messages.text("sources.check.on", day)));
        return pill;
    }

    private Node copy(KeptFile kept) {
        var row = row();
        var link = Looks.link(
                messages.text("sources.copy.words", kept.name(), FileSize.of(kept.size(), messages.locale())),
                "copy-link",
                () -> gestures.openCopy(kept));
        link.setGraphic(Icons.of(Feather.PAPERCLIP));
        link.setMinWidth(40);
        link.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        link.setTooltip(new Tooltip(messages.text("sources.copy.open")));
        row.getChildren().add(link);
        return row;
    }

    private static HBox row() {
        var row = new HBox(6);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
