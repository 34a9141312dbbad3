package org.undersigned.comments;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
    private final Function<Instant, String> times;
    private final CommentsView view;
    private final List<Command> commands;
    private final Map<Id<Comment>, CommentCard> cards = new LinkedHashMap<>();
    private Register<Comment> shown = Register.empty();
    private List<Look> looks = List.of();

    private record Look(Id<Comment> comment, List<Remark> thread, boolean resolved, boolean gone) {}

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
        this.times = author.times(messages.locale());
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
        author.says(words).ifPresent(remark -> {
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
                words -> author.says(words).ifPresent(remark -> open.edition()
                        .comments()
                        .find(id)
                        .ifPresent(comment -> apply(
                                comment,
                                new CommentEdit.PutComment(open.edition().id(), comment.withReply(remark))))),
                card.writing.getChildren()::clear);
        card.writing.getChildren().setAll(draft);
        draft.focus();
    }

    private void apply(Comment comment, Edit edit) {
        Place place =
                Anchoring.place(open.edition(), comment).map(Place.class::cast).orElse(new Place.Nowhere());
        open.apply(edit, place, place);
    }

    private void step(int by) {
        if (caret.getValue() instanceof Place.InText place) {
            Anchoring.beside(open.edition(), place, by).ifPresent(this::goTo);
        }
    }

    private void goTo(Comment comment) {
        reveal.run();
        Anchoring.place(open.edition(), comment).ifPresent(open::visit);
    }

    private void showChanged() {
        if (open.letter().editions().contains(open.editionProperty().get())
                && !open.edition().comments().equals(shown)) {
            shown = open.edition().comments();
            if (looks().equals(looks)) {
                showHere();
            } else {
                showAll();
            }
        }
    }

    /// What the cards show: while one types inside the words of a comment, none of it changes.
    private List<Look> looks() {
        var edition = open.edition();
        return Anchoring.inOrder(edition).stream()
                .map(each -> new Look(
                        each.id(),
                        each.thread(),
                        each.resolved(),
                        each.anchor().isEmpty()
                                || Anchoring.place(edition, each).isEmpty()))
                .toList();
    }

    private void showAll() {
        if (!open.letter().editions().contains(open.editionProperty().get())) {
            return;
        }
        var edition = open.edition();
        shown = edition.comments();
        looks = looks();
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
        var card = new CommentCard(comment, gone, messages, times);
        var edition = open.edition().id();
        card.go.setOnAction(_ -> open.edition().comments().find(comment.id()).ifPresent(this::goTo));
        card.reply.setOnAction(_ -> beginReply(comment.id()));
        card.resolve.setOnAction(
                _ -> apply(comment, new CommentEdit.ResolveComment(edition, comment.id(), !comment.resolved())));
        card.remove.setOnAction(_ -> apply(comment, new CommentEdit.RemoveComment(edition, comment.id())));
        return card;
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
