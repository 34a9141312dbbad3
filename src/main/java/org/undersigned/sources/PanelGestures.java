package org.undersigned.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.undersigned.keeping.CopyShelf;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.Source;
import org.undersigned.sources.card.Card;
import org.undersigned.sources.card.CardGestures;
import org.undersigned.sources.card.Cited;

/// What the mouse does on the cards of the panel.
final class PanelGestures implements CardGestures {

    private final Messages messages;
    private final SourceCommands commands;
    private final LookingCommands looking;
    private final CopyShelf shelf;
    private final CardMenu menu;

    PanelGestures(Messages messages, SourceCommands commands, LookingCommands looking, CopyShelf shelf, CardMenu menu) {
        this.messages = messages;
        this.commands = commands;
        this.looking = looking;
        this.shelf = shelf;
        this.menu = menu;
    }

    @Override
    public void editHere(Id<Source> source) {
        commands.editHere(source);
    }

    @Override
    public void edited(Optional<Source> changed) {
        commands.edited(changed);
    }

    @Override
    public void openForm(Source source) {
        commands.openForm(source);
    }

    @Override
    public void explain(Id<Source> source, Cited.Where where, Node beside) {
        var shown = new ContextMenu();
        shown.getItems().addAll(explanation(source, where));
        shown.show(beside, Side.BOTTOM, 0, 4);
    }

    /// Why an address is flagged, what to put in its place, and what can be done online.
    List<MenuItem> explanation(Id<Source> source, Cited.Where where) {
        return new FlagMenu(messages, where)
                .items(
                        address ->
                                commands.replaceAddress(source, where.location().id(), address),
                        looking.items(source, where));
    }

    /// Every address of a card that has a flag or was looked at, one below the other.
    void explainAll(Card card, Node beside) {
        var items = explanations(card);
        if (!items.isEmpty()) {
            var shown = new ContextMenu();
            shown.getItems().addAll(items);
            shown.show(beside, Side.BOTTOM, 0, 4);
        }
    }

    List<MenuItem> explanations(Card card) {
        record Flagged(Id<Source> source, Cited.Where where) {}
        var flagged = card.sources().stream()
                .flatMap(source -> source.places().stream()
                        .filter(where -> where.needsLook() || where.location().check() != null)
                        .map(where -> new Flagged(source.id(), where)))
                .toList();
        var items = new ArrayList<MenuItem>();
        for (var each : flagged) {
            if (flagged.size() > 1) {
                if (!items.isEmpty()) {
                    items.add(new SeparatorMenuItem());
                }
                items.add(FlagMenu.heading(each.where().location().address()));
            }
            items.addAll(explanation(each.source(), each.where()));
        }
        return items;
    }

    @Override
    public void openCopy(KeptFile copy) {
        shelf.open(copy);
    }

    @Override
    public void menu(Card card, Node beside) {
        menu(card).show(beside, Side.BOTTOM, 0, 0);
    }

    ContextMenu menu(Card card) {
        return menu.of(card);
    }
}
