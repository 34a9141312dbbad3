package org.undersigned.model.comments;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Identified;

/// A comment on a stretch of text, with the answers to it.
///
/// @param thread in the order they were said; the first is the comment itself
/// @param resolved whether nothing is left to be done about it
public record Comment(Id<Comment> id, Anchor anchor, List<Remark> thread, boolean resolved)
        implements Identified<Comment> {

    public Comment {
        thread = List.copyOf(thread);
        if (thread.isEmpty()) {
            throw new IllegalArgumentException("A comment says something");
        }
    }

    public Comment withAnchor(Anchor changed) {
        return new Comment(id, changed, thread, resolved);
    }

    public Comment withThread(List<Remark> changed) {
        return new Comment(id, anchor, changed, resolved);
    }

    public Comment withReply(Remark reply) {
        var longer = new ArrayList<>(thread);
        longer.add(reply);
        return withThread(longer);
    }

    public Comment withResolved(boolean changed) {
        return new Comment(id, anchor, thread, changed);
    }
}
