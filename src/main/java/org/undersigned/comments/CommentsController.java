package org.undersigned.comments;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.document.CommentEdit;
import org.undersigned.document.Edit;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.Place;
import org.undersigned.kit.Command;
import org.undersigned.language.Messages;
import org.undersigned.model.comments.Anchor;
import org.undersigned.model.comments.Comment;
import org.undersigned.model.comments.Remark;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;

/// Binds the panel of comments to the open letter. JavaFX thread only.
public final class CommentsController {

    private final OpenLetter open;
    private final Ids ids;
    private final Messages messages;
    private final ObservableValue<Place> caret;
    private final Author author;
    private final Runnable reveal;
    private final DateTimeFormatter days;
    private final CommentsView view;
    private final List<Command> commands;
    private final Map<Id<Comment>, CommentCard> cards = new LinkedHashMap<>();
    private Register<Comment> shown = Register.empty();

    /// Who comments, and when.
    ///
    /// @param name how the user signs; asks where nobody did before, empty when they would not say
    public record Author(Supplier<String> name, InstantSource clock, ZoneId zone) {}

    /// @param caret where the caret is in the text
    /// @param reveal brings this panel into sight
    public CommentsController(
            OpenLetter open, Ids ids, Messages messages, ObservableValue<Place> caret, Author author, Runnable reveal) {
        this.open = open;
        this.ids = ids;
        this.messages = messages;
        this.caret = caret;
        this.author = author;
        this.reveal = reveal;
        this.days = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(messages.locale())
                .withZone(author.zone());
        var add = Command.always(
                "comments.add", messages.text("comments.add"), Feather.MESSAGE_SQUARE, "Shortcut+Shift+A", this::begin);
        commands = List.of(
                add,
                Command.always("comments.next", messages.text("comments.next"), null, "F8", () -> step(1)),
                Command.always(
                        "comments.previous", messages.text("comments.previous"), null, "Shift+F8", () -> step(-1)));
        view = new CommentsView(messages, add);
        view.resolved.setOnAction(_ -> showAll());
        open.letterProperty().addListener(_ -> showChanged());
        open.editionProperty().addListener(_ -> showAll());
        caret.addListener(_ -> showHere());
        showAll();
    }

    public Node view() {
        return view;
    }

    public List<Command> commands() {
        return commands;
    }

    private void begin() {
        if (caret.getValue() instanceof Place.InText place) {
            var anchor = Anchoring.at(open.letter(), place);
            reveal.run();
            var draft = new Draft(
                    messages.text("comments.say"),
                    messages,
                    words -> say(anchor, place, words),
                    view.writing.getChildren()::clear);
            view.writing.getChildren().setAll(draft);
            draft.focus();
        }
    }

    private void say(Anchor anchor, Place.InText place, String words) {
        remark(words).ifPresent(remark -> {
            view.writing.getChildren().clear();
            var comment = new Comment(ids.fresh(), anchor, List.of(remark), false);
            open.apply(new CommentEdit.PutComment(open.edition().id(), comment), place, place);
        });
    }

    private void beginReply(Id<Comment> id) {
        var card = Objects.requireNonNull(cards.get(id));
        var draft = new Draft(
                messages.text("comments.reply"),
                messages,
                words -> remark(words).ifPresent(remark -> open.edition()
                        .comments()
                        .find(id)
                        .ifPresent(comment -> apply(
                                comment,
                                new CommentEdit.PutComment(open.edition().id(), comment.withReply(remark))))),
                card.writing.getChildren()::clear);
        card.writing.getChildren().setAll(draft);
        draft.focus();
    }

    private Optional<Remark> remark(String words) {
        var name = author.name().get();
        return name.isBlank()
                ? Optional.empty()
                : Optional.of(new Remark(name, author.clock().instant(), words));
    }

    private void apply(Comment comment, Edit edit) {
        Place place =
                Anchoring.place(open.edition(), comment).map(Place.class::cast).orElse(new Place.Nowhere());
        open.apply(edit, place, place);
    }

    /// To the next open comment after the caret, or the one before it, from the other end again.
    private void step(int by) {
        var list = Anchoring.inOrder(open.edition()).stream()
                .filter(comment -> !comment.resolved()
                        && Anchoring.place(open.edition(), comment).isPresent())
                .toList();
        if (list.isEmpty() || !(caret.getValue() instanceof Place.InText place)) {
            return;
        }
        int here = -1;
        for (int i = 0; i < list.size(); i++) {
            here = Anchoring.isAt(open.edition(), list.get(i), place) ? i : here;
        }
        int start = here < 0 && by < 0 ? 0 : here;
        goTo(list.get(Math.floorMod(start + by, list.size())));
    }

    private void goTo(Comment comment) {
        reveal.run();
        Anchoring.place(open.edition(), comment).ifPresent(open::visit);
    }

    private void showChanged() {
        if (open.letter().editions().contains(open.editionProperty().get())
                && !open.edition().comments().equals(shown)) {
            showAll();
        }
    }

    private void showAll() {
        if (!open.letter().editions().contains(open.editionProperty().get())) {
            return;
        }
        var edition = open.edition();
        shown = edition.comments();
        cards.clear();
        for (var comment : Anchoring.inOrder(edition)) {
            if (view.resolved.isSelected() || !comment.resolved()) {
                cards.put(comment.id(), card(comment));
            }
        }
        view.cards.getChildren().setAll(cards.values());
        view.showEmpty(cards.isEmpty());
        showHere();
    }

    private CommentCard card(Comment comment) {
        boolean gone = Anchoring.place(open.edition(), comment).isEmpty();
        var card = new CommentCard(comment, gone, messages, this::said);
        var edition = open.edition().id();
        card.go.setOnAction(_ -> open.edition().comments().find(comment.id()).ifPresent(this::goTo));
        card.reply.setOnAction(_ -> beginReply(comment.id()));
        card.resolve.setOnAction(
                _ -> apply(comment, new CommentEdit.ResolveComment(edition, comment.id(), !comment.resolved())));
        card.remove.setOnAction(_ -> apply(comment, new CommentEdit.RemoveComment(edition, comment.id())));
        return card;
    }

    private String said(Instant at) {
        return days.format(at);
    }

    private void showHere() {
        var place = caret.getValue();
        for (var comment : shown) {
            var card = cards.get(comment.id());
            if (card != null) {
                boolean here = place instanceof Place.InText text && Anchoring.isAt(open.edition(), comment, text);
                card.showHere(here);
                if (here && view.getScene() != null) {
                    view.reveal(card);
                }
            }
        }
    }
}
