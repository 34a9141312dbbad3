package org.undersigned.sources;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.undersigned.language.Messages;
import org.undersigned.model.source.AddressCheck;
import org.undersigned.sources.card.Cited;
import org.undersigned.sources.card.Remedy;

/// Why an address is flagged, what was found there, and what can be done about it.
final class FlagMenu {

    private static final int WIDTH = 320;

    private final Messages messages;
    private final Cited.Where where;

    FlagMenu(Messages messages, Cited.Where where) {
        this.messages = messages;
        this.where = where;
    }

    /// @param use puts a better address in the place of the flagged one
    /// @param more what else can be done
    List<MenuItem> items(Consumer<String> use, List<MenuItem> more) {
        var items = new ArrayList<MenuItem>();
        for (var flag : where.flags()) {
            items.add(words(messages.name("sources.why", flag)));
        }
        var check = where.location().check();
        if (check != null) {
            items.add(words(found(check)));
        }
        var remedies = Remedy.of(where);
        if (!remedies.isEmpty() || !more.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        for (var remedy : remedies) {
            var item = new MenuItem(messages.name("sources.remedy", remedy.why()) + "\n" + shortened(remedy.address()));
            item.setId("remedy." + remedy.why());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> use.accept(remedy.address()));
            items.add(item);
        }
        items.addAll(more);
        return items;
    }

    /// Says which address the items below it are about.
    static MenuItem heading(String address) {
        var item = words(shortened(address));
        item.getStyleClass().add("menu-address");
        return item;
    }

    private String found(AddressCheck check) {
        var day = check.at()
                .atZone(ZoneId.systemDefault())
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(messages.locale()));
        var words = new StringBuilder(messages.text("sources.check.on", day))
                .append("\n")
                .append(messages.name("sources.outcome.detail", check.outcome()));
        if (check.status() > 0) {
            words.append(' ').append(messages.text("sources.check.status", String.valueOf(check.status())));
        }
        check.hops().forEach(hop -> words.append("\n→ ").append(shortened(hop)));
        return words.toString();
    }

    private static String shortened(String address) {
        return address.length() <= 72
                ? address
                : address.substring(0, 50) + "…" + address.substring(address.length() - 20);
    }

    private static MenuItem words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        label.setPrefWidth(WIDTH);
        label.getStyleClass().add("menu-words");
        var item = new CustomMenuItem(label, false);
        item.getStyleClass().add("menu-words-item");
        return item;
    }
}
