package org.undersigned.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.Flow;
import org.undersigned.document.OpenLetter;
import org.undersigned.editor.area.Decorator;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.model.comments.Anchor;
import org.undersigned.model.comments.Comment;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;

/// Marks the words of one text that open comments are about. JavaFX thread only.
final class CommentMarks implements Decorator {

    private final OpenLetter open;
    private final LetterArea area;
    private Map<Id<Block>, List<Stretch>> stretches = Map.of();
    private @Nullable Register<Comment> known;

    CommentMarks(OpenLetter open, LetterArea area) {
        this.open = open;
        this.area = area;
        area.add(this);
        letterChanged();
    }

    @Override
    public List<Stretch> of(Block block) {
        return stretches.getOrDefault(block.id(), List.of());
    }

    /// Takes up comments that were made, moved or dealt with.
    void letterChanged() {
        if (!area.pen().exists()) {
            return;
        }
        var comments = open.letter().editions().get(area.pen().flow().edition()).comments();
        if (comments.equals(known)) {
            return;
        }
        known = comments;
        var touched = new HashSet<>(stretches.keySet());
        stretches = found(comments, area.pen().blocks());
        touched.addAll(stretches.keySet());
        touched.forEach(area::decorate);
    }

    private Map<Id<Block>, List<Stretch>> found(Register<Comment> comments, Register<Block> blocks) {
        var found = new HashMap<Id<Block>, List<Stretch>>();
        var note = area.pen().flow() instanceof Flow.NoteBody body ? body.note() : null;
        for (var comment : comments) {
            var anchor = comment.anchor();
            boolean mine = note == null ? anchor.note() == null : note.equals(anchor.note());
            if (mine && !comment.resolved() && blocks.contains(anchor.from()) && blocks.contains(anchor.to())) {
                add(found, blocks, anchor);
            }
        }
        return found;
    }

    private static void add(Map<Id<Block>, List<Stretch>> found, Register<Block> blocks, Anchor anchor) {
        int last = blocks.placeOf(anchor.to());
        for (int i = blocks.placeOf(anchor.from()); i <= last; i++) {
            var block = blocks.at(i);
            int from = block.id().equals(anchor.from()) ? anchor.start() : 0;
            int to = i == last ? anchor.end() : block.prose().length();
            found.computeIfAbsent(block.id(), _ -> new ArrayList<>()).add(new Stretch(from, to, Kind.COMMENTED));
        }
    }
}
