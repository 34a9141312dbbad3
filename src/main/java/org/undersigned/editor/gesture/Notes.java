package org.undersigned.editor.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// Notes and citations in a text.
public final class Notes {

    private Notes() {}

    /// A note with nothing in it yet, or with one citation.
    public static Note fresh(Ids ids, Prose prose) {
        return Note.of(ids.fresh(), Block.of(ids.fresh(), Role.BODY, prose));
    }

    /// A call after what is selected; nothing selected is lost.
    public static Change call(Register<Block> blocks, Selection at, Id<Note> note, Ids ids) {
        return new Typing(ids)
                .insert(blocks, Selection.at(at.to()), Prose.of(new Inline.NoteCall(note)), "editor.edit.insertNote");
    }

    /// A source cited by its title and all the places where it can be read.
    public static Inline.Citation citation(Source source) {
        var form = new ArrayList<Inline.Part>();
        if (!source.title().isBlank()) {
            form.add(new Inline.Words(source.title().strip(), Marks.NONE));
        }
        for (var location : source.locations()) {
            if (!form.isEmpty()) {
                form.add(new Inline.Words(" ", Marks.NONE));
            }
            form.add(new Inline.Address(location.id(), "", ""));
        }
        return new Inline.Citation(source.id(), form, "");
    }

    /// Just behind the first call of a note, where the text goes on; empty when nothing calls it.
    public static Optional<Selection> firstCall(Register<Block> blocks, Id<Note> note) {
        for (int i = 0; i < blocks.size(); i++) {
            int offset = 0;
            for (var inline : blocks.at(i).prose().inlines()) {
                offset += inline.length();
                if (inline instanceof Inline.NoteCall(Id<Note> called) && called.equals(note)) {
                    return Optional.of(Selection.at(i, offset));
                }
            }
        }
        return Optional.empty();
    }

    /// Just behind the call that the text was left at; the first one where it was left elsewhere.
    public static Optional<Selection> callLeft(Register<Block> blocks, Selection at, Id<Note> note) {
        int block = at.caret().block();
        var prose = blocks.at(block).prose();
        for (int end = at.caret().offset(); end <= at.caret().offset() + 1; end++) {
            if (end > 0 && end <= prose.length() && calls(prose.slice(end - 1, end), note)) {
                return Optional.of(Selection.at(block, end));
            }
        }
        return firstCall(blocks, note);
    }

    private static boolean calls(Prose unit, Id<Note> note) {
        return unit.inlines().equals(List.of(new Inline.NoteCall(note)));
    }

    /// The note called at the caret, before it or behind it, or else inside the selection.
    public static Optional<Id<Note>> at(Register<Block> blocks, Selection at) {
        var prose = blocks.at(at.caret().block()).prose();
        int caret = Math.min(at.caret().offset(), prose.length());
        var near = prose.slice(Math.max(0, caret - 1), Math.min(prose.length(), caret + 1));
        return called(near.inlines());
    }

    private static Optional<Id<Note>> called(List<Inline> inlines) {
        return inlines.stream()
                .filter(Inline.NoteCall.class::isInstance)
                .map(inline -> ((Inline.NoteCall) inline).note())
                .findFirst();
    }
}
