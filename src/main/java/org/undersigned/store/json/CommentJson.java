package org.undersigned.store.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.comments.Anchor;
import org.undersigned.model.comments.Comment;
import org.undersigned.model.comments.Remark;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Note;

/// A comment as a JSON object: the stretch it is about, and its thread.
final class CommentJson {

    private CommentJson() {}

    static void write(JsonOut out, Comment comment) {
        var anchor = comment.anchor();
        out.object(() -> {
            out.member("id", comment.id().value())
                    .unlessNull("note", anchor.note())
                    .member("from", anchor.from().value())
                    .member("start", anchor.start())
                    .member("to", anchor.to().value())
                    .member("end", anchor.end())
                    .unlessEmpty("quoted", anchor.quoted());
            if (comment.resolved()) {
                out.member("resolved", true);
            }
            out.name("thread")
                    .array(
                            comment.thread(),
                            remark -> out.object(() -> out.member("by", remark.by())
                                    .member("at", remark.at().toString())
                                    .member("words", remark.words())));
        });
    }

    static Comment read(JsonIn in) {
        var comment = new Object() {
            String id = "";

            @Nullable
            Id<Note> note;

            String from = "";
            int start;
            String to = "";
            int end;
            String quoted = "";
            boolean resolved;
            List<Remark> thread = List.of();
        };
        in.object(name -> {
            switch (name) {
                case "id" -> comment.id = in.string();
                case "note" -> comment.note = Id.of(in.string());
                case "from" -> comment.from = in.string();
                case "start" -> comment.start = in.integer();
                case "to" -> comment.to = in.string();
                case "end" -> comment.end = in.integer();
                case "quoted" -> comment.quoted = in.string();
                case "resolved" -> comment.resolved = in.bool();
                case "thread" -> comment.thread = in.array(() -> readRemark(in));
                default -> throw JsonIn.unknown(name);
            }
        });
        var anchor = new Anchor(
                comment.note, Id.of(comment.from), comment.start, Id.of(comment.to), comment.end, comment.quoted);
        return new Comment(Id.of(comment.id), anchor, comment.thread, comment.resolved);
    }

    private static Remark readRemark(JsonIn in) {
        var remark = new Object() {
            String by = "";
            Instant at = Instant.EPOCH;
            String words = "";
        };
        in.object(name -> {
            switch (name) {
                case "by" -> remark.by = in.string();
                case "at" -> remark.at = instant(in.string());
                case "words" -> remark.words = in.string();
                default -> throw JsonIn.unknown(name);
            }
        });
        return new Remark(remark.by, remark.at, remark.words);
    }

    private static Instant instant(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a time: " + written, e);
        }
    }
}
