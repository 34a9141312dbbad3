package org.undersigned.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.undersigned.document.CommentEdit;
import org.undersigned.document.Flow;
import org.undersigned.editor.gesture.Boundaries;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.comments.Anchor;
import org.undersigned.model.comments.Comment;
import org.undersigned.model.comments.Remark;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Passage;
import org.undersigned.model.text.Position;

/// A comment goes with its words, wherever they are taken.
class CommentsGoAlongIT {

    private static final Id<Comment> COMMENT = new Id<>("comment");

    @Test
    void whatIsCutAndPastedKeepsItsCommentAndUndoPutsBothBack() {
        var stage = EditorStage.of(SampleText.of("The old lamp burns.", "Elsewhere."));
        comment(stage, Selection.within(0, 8, 12));
        var before = stage.open.letter();
        stage.run(() -> {
            stage.area().select(Selection.within(0, 4, 13));
            stage.area().cut();
        });
        assertThat(words(stage, comments(stage).getFirst())).isEmpty();
        stage.run(() -> {
            stage.area().select(Selection.at(1, 4));
            stage.area().paste();
        });
        assertThat(comments(stage)).hasSize(1);
        assertThat(words(stage, comments(stage).getFirst())).isEqualTo("lamp");
        assertThat(comments(stage).getFirst().anchor().from())
                .isEqualTo(stage.open.edition().blocks().at(1).id());
        EditorIT.assertScreenIsLetter(stage);
        stage.run(stage.open::undo);
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(before);
    }

    @Test
    void aCommentOverTwoParagraphsComesOutOfAWholePageThatIsCut() {
        var stage = EditorStage.of(SampleText.of("One.", "The old lamp", "still burns.", "Last."));
        comment(stage, new Selection(new Position(1, 4), new Position(2, 5)));
        stage.run(() -> {
            stage.area().select(new Selection(new Position(0, 2), new Position(3, 2)));
            stage.area().cut();
            stage.area().select(Selection.at(0, 0));
            stage.area().paste();
        });
        assertThat(words(stage, comments(stage).getFirst())).isEqualTo("old lamp|still");
    }

    @Test
    void aCopyInTheSameTextLeavesTheCommentWhereItWasMade() {
        var stage = EditorStage.of(SampleText.of("The old lamp burns.", "Elsewhere."));
        comment(stage, Selection.within(0, 8, 12));
        stage.run(() -> {
            stage.area().select(Selection.within(0, 4, 13));
            stage.area().copy();
            stage.area().select(Selection.at(1, 4));
            stage.area().paste();
        });
        assertThat(comments(stage)).hasSize(1);
        assertThat(comments(stage).getFirst().anchor().from())
                .isEqualTo(stage.open.edition().blocks().at(0).id());
    }

    @Test
    void inAnotherLetterACopyHasTheWholeThread() {
        var from = EditorStage.of(SampleText.of("The old lamp burns."));
        comment(from, Selection.within(0, 8, 12));
        from.run(() -> {
            from.area().select(Selection.within(0, 4, 13));
            from.area().copy();
        });
        var to = EditorStage.of(another(SampleText.withEverything()));
        to.run(() -> {
            to.area().select(Selection.at(6, 5));
            to.area().paste();
        });
        assertThat(comments(to)).hasSize(1);
        assertThat(words(to, comments(to).getFirst())).isEqualTo("lamp");
        assertThat(comments(to).getFirst().thread())
                .isEqualTo(comments(from).getFirst().thread());
        assertThat(comments(to).getFirst().id()).isNotEqualTo(COMMENT);
        to.run(to.open::undo);
        assertThat(comments(to)).isEmpty();
    }

    @Test
    void theCommentOnANoteComesAlongWithTheNote() {
        var from = EditorStage.of(SampleText.withEverything());
        var cited = new Id<Note>("cited");
        var block = from.open.edition().notes().get(cited).body().at(0).id();
        from.run(() -> from.open.apply(new CommentEdit.PutComment(
                from.open.edition().id(), made(new Anchor(cited, block, 0, block, 7, "Counted")))));
        from.run(() -> {
            from.area()
                    .select(Selection.within(
                            7, 60, from.open.edition().blocks().at(7).prose().length()));
            from.area().copy();
        });
        var to = EditorStage.of(another(SampleText.of("Elsewhere.")));
        to.run(to.area()::paste);
        assertThat(comments(to)).hasSize(1);
        var anchor = comments(to).getFirst().anchor();
        assertThat(to.open.edition().notes().contains(anchor.note())).isTrue();
        assertThat(words(to, comments(to).getFirst())).isEqualTo("Counted");
    }

    @Test
    void draggedTextTakesItsCommentAlongAndItIsOneStep() {
        var stage = EditorStage.of(SampleText.of("The old lamp burns.", "Elsewhere."));
        comment(stage, Selection.within(0, 8, 12));
        var before = stage.open.letter();
        stage.run(() -> {
            stage.area().select(Selection.within(0, 4, 13));
            stage.area().moveSelectedText(stage.area().getLength());
        });
        assertThat(EditorIT.words(stage, 1)).isEqualTo("Elsewhere.old lamp ");
        assertThat(words(stage, comments(stage).getFirst())).isEqualTo("lamp");
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(before);
    }

    /// The samples of the tests are all one letter by their ids.
    private static Letter another(Letter letter) {
        var text = letter.original();
        return Letter.of(new Id<>("another"), Edition.of(new Id<>("its text"), "en", text.blocks(), text.notes()));
    }

    private static void comment(EditorStage stage, Selection at) {
        var blocks = stage.open.edition().blocks();
        var anchor = new Anchor(
                null,
                blocks.at(at.from().block()).id(),
                at.from().offset(),
                blocks.at(at.to().block()).id(),
                at.to().offset(),
                "");
        stage.run(() ->
                stage.open.apply(new CommentEdit.PutComment(stage.open.edition().id(), made(anchor))));
    }

    private static Comment made(Anchor anchor) {
        return new Comment(
                COMMENT,
                anchor,
                List.of(new Remark("Ana", Instant.EPOCH, "Which?"), new Remark("Bo", Instant.EPOCH, "That one.")),
                false);
    }

    private static List<Comment> comments(EditorStage stage) {
        return stage.open.edition().comments().items();
    }

    private static String words(EditorStage stage, Comment comment) {
        var anchor = comment.anchor();
        var edition = stage.open.edition();
        Register<Block> blocks = anchor.note() == null
                ? edition.blocks()
                : new Flow.NoteBody(edition.id(), anchor.note()).in(stage.open.letter());
        var from = new Position(blocks.placeOf(anchor.from()), anchor.start());
        var to = new Position(blocks.placeOf(anchor.to()), anchor.end());
        assertThat(to).isLessThanOrEqualTo(Boundaries.end(blocks));
        return Passage.slice(blocks, from, to).stream()
                .map(block -> block.prose().text())
                .collect(Collectors.joining("|"));
    }
}
