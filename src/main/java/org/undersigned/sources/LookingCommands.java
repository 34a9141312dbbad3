package org.undersigned.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.Command;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.sources.card.Cited;
import org.undersigned.sources.looking.Looking;

/// Going online, for all sources of the letter or for the chosen ones.
final class LookingCommands {

    private final OpenLetter open;
    private final Messages messages;
    private final SourcesView view;
    private final Looking looking;
    private final Command check;
    private final List<Command> ofCard;

    LookingCommands(OpenLetter open, Messages messages, SourcesView view, Looking looking) {
        this.open = open;
        this.messages = messages;
        this.view = view;
        this.looking = looking;
        var hasSource = BooleanExpression.booleanExpression(view.list
                .getSelectionModel()
                .selectedItemProperty()
                .map(card -> !card.sources().isEmpty())
                .orElse(false));
        check = Command.always(
                "sources.check", messages.text("sources.check"), Feather.GLOBE, "Shortcut+F10", this::checkAll);
        ofCard = List.of(
                Command.when(
                        "sources.checkThis",
                        messages.text("sources.checkThis"),
                        null,
                        "Shortcut+Shift+F10",
                        hasSource,
                        this::checkThis),
                Command.when(
                        "sources.keepCopy",
                        messages.text("sources.keepCopy"),
                        Feather.DOWNLOAD,
                        "Shortcut+F12",
                        hasSource,
                        this::keepThis));
    }

    /// For the chosen card.
    List<Command> ofCard() {
        return ofCard;
    }

    /// Looks at every address of the letter.
    Command check() {
        return check;
    }

    /// What can be done online with one address.
    List<MenuItem> items(Id<Source> source, Cited.Where where) {
        var location = where.location();
        var items = new ArrayList<MenuItem>();
        items.add(item(
                "sources.checkAddress",
                messages.text("sources.checkAddress"),
                () -> looking.check(List.of(location.address()))));
        if (location.keptCopy() == null) {
            items.add(item(
                    "sources.keepAddress",
                    messages.text("sources.keepCopy"),
                    () -> looking.keep(List.of(wanted(source, location)))));
        }
        return items;
    }

    private void checkAll() {
        looking.check(open.letter().sources().stream()
                .flatMap(source -> source.locations().stream())
                .map(Location::address)
                .toList());
    }

    private void checkThis() {
        looking.check(chosen().stream()
                .flatMap(source -> source.places().stream())
                .map(where -> where.location().address())
                .toList());
    }

    /// Copies of what none is kept of yet.
    private void keepThis() {
        looking.keep(chosen().stream()
                .flatMap(source -> source.places().stream()
                        .map(Cited.Where::location)
                        .filter(location -> location.keptCopy() == null
                                && !location.address().isBlank())
                        .map(location -> wanted(source.id(), location)))
                .toList());
    }

    private List<Cited> chosen() {
        var card = view.list.getSelectionModel().getSelectedItem();
        return Objects.isNull(card) ? List.of() : card.sources();
    }

    private static Looking.Wanted wanted(Id<Source> source, Location location) {
        return new Looking.Wanted(source, location.id(), location.address());
    }

    private static MenuItem item(String id, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
