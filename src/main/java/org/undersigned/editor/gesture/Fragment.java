package org.undersigned.editor.gesture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.document.Edit;
import org.undersigned.document.Flow;
import org.undersigned.document.SourceEdit;
import org.undersigned.document.TextEdit;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Passage;
import org.undersigned.model.text.Prose;

/// Text on its way from one place to another, with the notes it calls and the sources it cites.
///
/// @param home the text it was taken from
public record Fragment(Id<Letter> letter, Flow home, List<Block> blocks, List<Note> notes, List<Source> sources) {

    /// Blocks ready to be put in, and the notes and sources that must be there first.
    public record Pasting(List<Edit> needed, List<Block> blocks) {}

    public Fragment {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    public static Fragment of(Letter letter, Flow flow, Selection at) {
        var blocks = Passage.slice(flow.in(letter), at.from(), at.to());
        var known = letter.editions().get(flow.edition()).notes();
        var notes = blocks.stream()
                .flatMap(block -> block.prose().calls())
                .map(Inline.NoteCall::note)
                .distinct()
                .flatMap(id -> known.find(id).stream())
                .toList();
        var cited = Stream.concat(blocks.stream(), notes.stream().flatMap(note -> note.body().stream()))
                .flatMap(block -> block.prose().inlines().stream())
                .filter(Inline.Citation.class::isInstance)
                .map(inline -> ((Inline.Citation) inline).source())
                .distinct()
                .flatMap(id -> letter.sources().find(id).stream())
                .toList();
        return new Fragment(letter.id(), flow, blocks, notes, cited);
    }

    /// The words alone, a block a line.
    public String text() {
        return blocks.stream()
                .map(block -> block.prose().text().replace(String.valueOf(Inline.OBJECT), ""))
                .collect(Collectors.joining("\n"));
    }

    /// What putting it into a text takes. A note of the same edition is called again, any other comes along as a new
    /// one; a note holds no calls.
    public Pasting into(Letter target, Flow flow, Ids ids) {
        var needed = new ArrayList<Edit>();
        for (var source : sources) {
            if (!target.sources().contains(source.id())) {
                needed.add(new SourceEdit.PutSource(source));
            }
        }
        Map<Id<Note>, Id<Note>> names = new HashMap<>();
        if (flow instanceof Flow.Body) {
            bring(target, flow, ids).forEach((old, note) -> {
                names.put(old, note.id());
                needed.add(new TextEdit.PutNote(flow.edition(), note));
            });
        }
        boolean sameEdition = sameEdition(target, flow);
        var next = blocks.stream()
                .map(block -> block.withProse(calls(block.prose(), flow, names)))
                .map(block -> sameEdition ? block : block.withTranslates(null))
                .toList();
        return new Pasting(List.copyOf(needed), next);
    }

    private Map<Id<Note>, Note> bring(Letter target, Flow flow, Ids ids) {
        var there = target.editions().get(flow.edition()).notes();
        var brought = new LinkedHashMap<Id<Note>, Note>();
        for (var note : notes) {
            if (sameEdition(target, flow)) {
                if (!there.contains(note.id())) {
                    brought.put(note.id(), note);
                }
            } else {
                Register<Block> body =
                        note.body().map(block -> block.withId(ids.fresh()).withTranslates(null));
                brought.put(note.id(), new Note(ids.fresh(), body, null));
            }
        }
        return brought;
    }

    private boolean sameEdition(Letter target, Flow flow) {
        return letter.equals(target.id()) && home.edition().equals(flow.edition());
    }

    private static Prose calls(Prose prose, Flow flow, Map<Id<Note>, Id<Note>> names) {
        if (prose.calls().findAny().isEmpty()) {
            return prose;
        }
        var next = new ArrayList<Inline>();
        for (var inline : prose.inlines()) {
            if (!(inline instanceof Inline.NoteCall(Id<Note> note))) {
                next.add(inline);
            } else if (flow instanceof Flow.Body) {
                next.add(new Inline.NoteCall(names.getOrDefault(note, note)));
            }
        }
        return new Prose(next);
    }
}
