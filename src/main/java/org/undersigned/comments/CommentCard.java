package org.undersigned.comments;

import java.time.Instant;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.undersigned.language.Messages;
import org.undersigned.model.comments.Comment;

/// One comment: the words it is about, what was said, and what can be done. A view.
final class CommentCard extends VBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final int QUOTED = 90;

    final Button go = new Button();
    final Button reply;
    final Button resolve;
    final Button remove;
    final VBox writing = new VBox();

    CommentCard(Comment comment, boolean gone, Messages messages, Function<Instant, String> said) {
        super(8);
        getStyleClass().add("comment-card");
        go.setText(quoted(comment.anchor().quoted()));
        go.getStyleClass().addAll("flat", "comment-quote");
        go.setMaxWidth(Double.MAX_VALUE);
        go.setMnemonicParsing(false);
        go.setAccessibleText(messages.text("comments.go", go.getText()));
        go.setDisable(gone);
        getChildren().add(go);
        if (gone || comment.anchor().isEmpty()) {
            var lost = new Label(messages.text("comments.gone"));
            lost.getStyleClass().add("comment-gone");
            lost.setWrapText(true);
            getChildren().add(lost);
        }
        comment.thread().forEach(remark -> {
            var by = remark.by().isEmpty() ? messages.text("comments.erased") : remark.by();
            getChildren().add(remark(by, said.apply(remark.at()), remark.words()));
        });
        reply = small(messages.text("comments.reply"));
        resolve = small(messages.text(comment.resolved() ? "comments.reopen" : "comments.resolve"));
        remove = small(messages.text("comments.remove"));
        writing.managedProperty().bind(Bindings.isNotEmpty(writing.getChildren()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(writing, new HBox(6, reply, resolve, gap, remove));
        pseudoClassStateChanged(PseudoClass.getPseudoClass("resolved"), comment.resolved());
    }

    /// Whether the caret is in its words.
    void showHere(boolean here) {
        pseudoClassStateChanged(HERE, here);
    }

    private static Node remark(String author, String when, String said) {
        var by = new Label(author);
        by.getStyleClass().add("comment-by");
        var at = new Label(when);
        at.getStyleClass().add("comment-at");
        at.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var words = new Label(said);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("comment-words");
        return new VBox(2, new HBox(8, by, gap, at), words);
    }

    private static Button small(String words) {
        var button = new Button(words);
        button.getStyleClass().addAll("small", "flat");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static String quoted(String words) {
        return "“" + (words.length() > QUOTED ? words.substring(0, QUOTED).strip() + "…" : words) + "”";
    }
}
