package org.undersigned.editor.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.document.CommentEdit;
import org.undersigned.document.Edit;
import org.undersigned.document.Flow;
import org.undersigned.model.Edition;
import org.undersigned.model.comments.Anchor;
import org.undersigned.model.comments.Anchors;
import org.undersigned.model.comments.Comment;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Position;

/// Comments that go with their words when text is taken to another place.
///
/// On the way a comment on the text itself stands on the blocks that were taken, and names no note; a comment on a note
/// that comes along names the note.
final class Commenting {

    private Commenting() {}

    /// The comments all of whose words are selected, and those on the notes that come along.
    static List<Comment> taken(Edition edition, Flow flow, Register<Block> blocks, Selection at, Set<Id<Note>> notes) {
        var taken = new ArrayList<Comment>();
        for (var comment : edition.comments()) {
            var anchor = comment.anchor();
            if (anchor.note() != null && notes.contains(anchor.note())) {
                taken.add(comment);
            } else if (isIn(flow, anchor) && isWithin(blocks, anchor, at)) {
                taken.add(comment.withAnchor(cut(blocks, anchor, at.from())));
            }
        }
        return List.copyOf(taken);
    }

    /// What comes out of it where text is put in. A comment of the same edition stays with the words it was made
    /// on as long as they stand; it comes along where they are gone, as after a cut.
    static List<Comment> arriving(List<Comment> taken, Edition target, boolean sameEdition, Ids ids) {
        var arriving = new ArrayList<Comment>();
        for (var comment : taken) {
            var there = sameEdition ? target.comments().find(comment.id()) : Optional.<Comment>empty();
            if (!sameEdition) {
                arriving.add(new Comment(ids.fresh(), comment.anchor(), comment.thread(), comment.resolved()));
            } else if (there.isEmpty()) {
                arriving.add(comment);
            } else if (comment.anchor().note() == null
                    && isHomeless(target, there.get().anchor())) {
                arriving.add(there.get().withAnchor(comment.anchor()));
            }
        }
        return List.copyOf(arriving);
    }

    /// The comments on a text whose blocks changed on the way and kept their order.
    static List<Comment> follow(List<Comment> comments, List<Block> before, List<Block> after) {
        return after.isEmpty()
                ? List.of()
                : Anchors.follow(Register.copyOf(comments), null, Register.copyOf(before), Register.copyOf(after))
                        .items();
    }

    /// The comments on a note that comes along under another id.
    static List<Comment> renamed(List<Comment> comments, Note before, Note after) {
        var renamed = new ArrayList<Comment>();
        for (var comment : comments) {
            var anchor = comment.anchor();
            if (before.id().equals(anchor.note())
                    && before.body().contains(anchor.from())
                    && before.body().contains(anchor.to())) {
                var from = after.body().at(before.body().placeOf(anchor.from()));
                var to = after.body().at(before.body().placeOf(anchor.to()));
                renamed.add(comment.withAnchor(new Anchor(
                        after.id(),
                        from.id(),
                        Math.min(anchor.start(), from.prose().length()),
                        to.id(),
                        Math.min(anchor.end(), to.prose().length()),
                        anchor.quoted())));
            }
        }
        return renamed;
    }

    /// What puts the comments where their words now stand.
    ///
    /// @param put the blocks that were put in, which the comments name
    /// @param now the text after that
    /// @param at where it was put in
    static List<Edit> landed(List<Comment> comments, List<Block> put, Register<Block> now, Position at, Flow flow) {
        var names = put.stream().map(Block::id).toList();
        var edits = new ArrayList<Edit>();
        for (var comment : comments) {
            var anchor = comment.anchor();
            var placed = anchor.note() != null ? anchor : landed(anchor, names, now, at, flow);
            edits.add(new CommentEdit.PutComment(flow.edition(), comment.withAnchor(placed)));
        }
        return edits;
    }

    private static Anchor landed(Anchor anchor, List<Id<Block>> names, Register<Block> now, Position at, Flow flow) {
        int from = names.indexOf(anchor.from());
        int to = names.indexOf(anchor.to());
        return new Anchor(
                flow instanceof Flow.NoteBody note ? note.note() : null,
                now.at(at.block() + from).id(),
                anchor.start() + (from == 0 ? at.offset() : 0),
                now.at(at.block() + to).id(),
                anchor.end() + (to == 0 ? at.offset() : 0),
                anchor.quoted());
    }

    private static boolean isIn(Flow flow, Anchor anchor) {
        return flow instanceof Flow.NoteBody note ? note.note().equals(anchor.note()) : anchor.note() == null;
    }

    private static boolean isWithin(Register<Block> blocks, Anchor anchor, Selection at) {
        return !anchor.isEmpty()
                && blocks.contains(anchor.from())
                && blocks.contains(anchor.to())
                && new Position(blocks.placeOf(anchor.from()), anchor.start()).compareTo(at.from()) >= 0
                && new Position(blocks.placeOf(anchor.to()), anchor.end()).compareTo(at.to()) <= 0;
    }

    private static Anchor cut(Register<Block> blocks, Anchor anchor, Position from) {
        var first = blocks.at(from.block()).id();
        return new Anchor(
                null,
                anchor.from(),
                anchor.start() - (anchor.from().equals(first) ? from.offset() : 0),
                anchor.to(),
                anchor.end() - (anchor.to().equals(first) ? from.offset() : 0),
                anchor.quoted());
    }

    /// Whether nothing of what a comment was about stands any more.
    private static boolean isHomeless(Edition edition, Anchor anchor) {
        var blocks = anchor.note() == null
                ? edition.blocks()
                : edition.notes().find(anchor.note()).map(Note::body).orElse(Register.empty());
        return anchor.isEmpty() || !blocks.contains(anchor.from()) || !blocks.contains(anchor.to());
    }
}
