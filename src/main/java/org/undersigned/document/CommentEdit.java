package org.undersigned.document;

import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.comments.Comment;
import org.undersigned.model.identity.Id;

/// Changes of what is said about a text. The text itself stays as it is.
public sealed interface CommentEdit extends Edit {

    Id<Edition> edition();

    /// A comment made, or its words and answers changed.
    record PutComment(Id<Edition> edition, Comment comment) implements CommentEdit {

        @Override
        public Letter applyTo(Letter letter) {
            var home = letter.editions().get(edition);
            return letter.withEdition(home.withComments(home.comments().with(comment)));
        }

        @Override
        public String nameKey() {
            return "edit.putComment";
        }
    }

    /// A comment marked as dealt with, or open again.
    record ResolveComment(Id<Edition> edition, Id<Comment> comment, boolean resolved) implements CommentEdit {

        @Override
        public Letter applyTo(Letter letter) {
            var home = letter.editions().get(edition);
            var changed = home.comments().get(comment).withResolved(resolved);
            return letter.withEdition(home.withComments(home.comments().with(changed)));
        }

        @Override
        public String nameKey() {
            return "edit.resolveComment";
        }
    }

    record RemoveComment(Id<Edition> edition, Id<Comment> comment) implements CommentEdit {

        @Override
        public Letter applyTo(Letter letter) {
            var home = letter.editions().get(edition);
            return letter.withEdition(home.withComments(home.comments().without(comment)));
        }

        @Override
        public String nameKey() {
            return "edit.removeComment";
        }
    }
}
