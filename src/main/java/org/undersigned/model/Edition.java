package org.undersigned.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.comments.Anchors;
import org.undersigned.model.comments.Comment;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Identified;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.NoteNumbers;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// The letter in one language.
///
/// @param language BCP 47 tag; also the collation, unless `collation` names another
/// @param collation BCP 47 tag whose rules order names in this edition; empty follows the language
/// @param translates the edition that this one translates, or null for the original
/// @param notes in the order they were made; their numbers follow from the calls
/// @param comments in the order they were made
public record Edition(
        Id<Edition> id,
        String language,
        String collation,
        @Nullable Id<Edition> translates,
        Register<Block> blocks,
        Register<Note> notes,
        Register<Comment> comments)
        implements Identified<Edition> {

    public Edition {
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("An edition has at least one block, which may be empty");
        }
    }

    /// An edition that nobody commented on.
    public Edition(
            Id<Edition> id,
            String language,
            String collation,
            @Nullable Id<Edition> translates,
            Register<Block> blocks,
            Register<Note> notes) {
        this(id, language, collation, translates, blocks, notes, Register.empty());
    }

    public static Edition of(Id<Edition> id, String language, Register<Block> blocks, Register<Note> notes) {
        return new Edition(id, language, "", null, blocks, notes);
    }

    /// The edition with another text; comments stay with their words.
    public Edition withBlocks(Register<Block> changed) {
        var followed = Anchors.follow(comments, null, blocks, changed);
        return new Edition(id, language, collation, translates, changed, notes, followed);
    }

    /// The edition with other notes; comments stay with their words.
    public Edition withNotes(Register<Note> changed) {
        var followed = comments;
        if (!comments.isEmpty()) {
            for (var note : changed) {
                var before = notes.find(note.id()).map(Note::body).orElse(note.body());
                followed = Anchors.follow(followed, note.id(), before, note.body());
            }
        }
        return new Edition(id, language, collation, translates, blocks, changed, followed);
    }

    public Edition withComments(Register<Comment> changed) {
        return new Edition(id, language, collation, translates, blocks, notes, changed);
    }

    public Edition withLanguage(String changed) {
        return new Edition(id, changed, collation, translates, blocks, notes, comments);
    }

    /// The words of the blocks with the role of a title, or empty.
    public String title() {
        var words = blocks.stream()
                .filter(block -> block.role() == Role.TITLE)
                .map(block -> block.prose().words())
                .toList();
        return String.join(" ", words).strip();
    }

    public List<Block> withRole(Role role) {
        return blocks.stream().filter(block -> block.role() == role).toList();
    }

    public NoteNumbers numbers() {
        return NoteNumbers.of(blocks);
    }

    /// Notes that no text calls: kept, unnumbered, not printed.
    public List<Note> uncalled() {
        var numbers = numbers();
        return notes.stream().filter(note -> numbers.of(note.id()).isEmpty()).toList();
    }

    /// A copy to write over in another language, whose blocks and notes name the ones they translate.
    public Edition copyFor(Id<Edition> newId, String newLanguage, Ids ids) {
        var noteIds = new HashMap<Id<Note>, Id<Note>>();
        notes.forEach(note -> noteIds.put(note.id(), ids.fresh()));
        return new Edition(
                newId,
                newLanguage,
                "",
                id,
                blocks.map(block -> copy(block, noteIds, ids)),
                notes.map(note -> new Note(
                        noteIds.getOrDefault(note.id(), note.id()),
                        note.body().map(block -> copy(block, noteIds, ids)),
                        note.id())));
    }

    private static Block copy(Block block, Map<Id<Note>, Id<Note>> noteIds, Ids ids) {
        var inlines = block.prose().inlines().stream()
                .map(inline -> inline instanceof Inline.NoteCall(Id<Note> note)
                        ? new Inline.NoteCall(noteIds.getOrDefault(note, note))
                        : inline)
                .toList();
        return block.withId(ids.fresh()).withProse(new Prose(inlines)).withTranslates(block.id());
    }
}
