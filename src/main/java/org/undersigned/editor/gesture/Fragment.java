package org.undersigned.editor.gesture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.document.Edit;
import org.undersigned.document.Flow;
import org.undersigned.document.SourceEdit;
import org.undersigned.document.TextEdit;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.comments.Comment;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Passage;
import org.undersigned.model.text.Position;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// Text on its way from one place to another, with the notes it calls, the sources it cites, the files it shows and
/// the comments on it.
///
/// @param home the edition it was taken from
/// @param comments placed on the blocks as they are here; see [Commenting]
public record Fragment(
        Id<Letter> letter,
        Id<Edition> home,
        List<Block> blocks,
        List<Note> notes,
        List<Source> sources,
        List<KeptFile> files,
        List<Comment> comments) {

    /// Blocks ready to be put in, what must be there first, and the comments that stand on them.
    public record Pasting(List<Edit> needed, List<Block> blocks, List<Comment> comments) {

        /// Text that needs nothing.
        public static Pasting bare(List<Block> blocks) {
            return new Pasting(List.of(), blocks, List.of());
        }

        /// What puts the comments where the blocks stand once they were put in.
        public List<Edit> landed(Register<Block> now, Position at, Flow flow) {
            return Commenting.landed(comments, blocks, now, at, flow);
        }
    }

    public Fragment {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
        files = List.copyOf(files);
        comments = List.copyOf(comments);
    }

    public static Fragment of(Letter letter, Flow flow, Selection at) {
        var text = flow.in(letter);
        var blocks = Passage.slice(text, at.from(), at.to());
        var edition = letter.editions().get(flow.edition());
        var known = edition.notes();
        var notes = blocks.stream()
                .flatMap(block -> block.prose().calls())
                .map(Inline.NoteCall::note)
                .distinct()
                .flatMap(id -> known.find(id).stream())
                .toList();
        var cited = inlines(blocks, notes)
                .filter(Inline.Citation.class::isInstance)
                .map(inline -> ((Inline.Citation) inline).source())
                .distinct()
                .flatMap(id -> letter.sources().find(id).stream())
                .toList();
        var files = Stream.concat(pictures(blocks, notes), cited.stream().flatMap(Fragment::copies))
                .distinct()
                .flatMap(id -> letter.keptFiles().find(id).stream())
                .toList();
        var called = notes.stream().map(Note::id).collect(Collectors.toSet());
        var comments = Commenting.taken(edition, flow, text, at, called);
        return new Fragment(letter.id(), flow.edition(), blocks, notes, cited, files, comments);
    }

    /// Text that comes from no letter.
    public static Fragment outside(List<Block> blocks, List<Note> notes, List<KeptFile> files, Ids ids) {
        return new Fragment(ids.fresh(), ids.fresh(), blocks, notes, List.of(), files, List.of());
    }

    /// The files that a letter has not and that would have to be put into its file first.
    public List<KeptFile> missingIn(Letter target) {
        return files.stream()
                .filter(file -> !target.keptFiles().contains(file.id()))
                .toList();
    }

    /// What putting it into a text takes. A note of the same edition is called again, any other comes along
    /// as a new one. A note holds no calls: there the words of a note follow in brackets. A picture comes
    /// only with its file.
    ///
    /// @param kept files that are in the target's file by now
    public Pasting into(Letter target, Flow flow, Ids ids, List<KeptFile> kept) {
        var needed = new ArrayList<Edit>();
        var there = new HashSet<Id<KeptFile>>();
        target.keptFiles().forEach(file -> there.add(file.id()));
        for (var file : kept) {
            if (there.add(file.id())) {
                needed.add(new SourceEdit.KeepFile(file));
            }
        }
        for (var source : sources) {
            if (!target.sources().contains(source.id())) {
                needed.add(new SourceEdit.PutSource(
                        source.withLocations(source.locations().map(each -> with(each, there)))));
            }
        }
        Map<Id<Note>, Id<Note>> names = new HashMap<>();
        boolean sameEdition = sameEdition(target, flow);
        var arriving = Commenting.arriving(comments, target.editions().get(flow.edition()), sameEdition, ids);
        var onNotes = new ArrayList<Comment>();
        if (flow instanceof Flow.Body) {
            bring(target, flow, ids, there).forEach((old, note) -> {
                names.put(old.id(), note.id());
                needed.add(new TextEdit.PutNote(flow.edition(), note));
                onNotes.addAll(Commenting.renamed(arriving, old, note));
            });
        }
        var next = blocks.stream()
                .<Block>mapMulti((block, out) -> {
                    var prose = put(block.prose(), flow, names, there);
                    if (!prose.isEmpty() || block.prose().isEmpty()) {
                        out.accept(block.withProse(prose));
                    }
                })
                .map(block -> sameEdition ? block : block.withTranslates(null))
                .map(block -> flow instanceof Flow.Body ? block : plain(block))
                .toList();
        var onText = arriving.stream()
                .filter(comment -> comment.anchor().note() == null)
                .toList();
        var along = Stream.concat(Commenting.follow(onText, blocks, next).stream(), onNotes.stream());
        return new Pasting(List.copyOf(needed), next, along.toList());
    }

    private Map<Note, Note> bring(Letter target, Flow flow, Ids ids, Set<Id<KeptFile>> there) {
        var known = target.editions().get(flow.edition()).notes();
        var brought = new LinkedHashMap<Note, Note>();
        for (var note : notes) {
            if (sameEdition(target, flow)) {
                if (!known.contains(note.id())) {
                    brought.put(note, note);
                }
            } else {
                Register<Block> body = note.body().map(block -> block.withId(ids.fresh())
                        .withTranslates(null)
                        .withProse(put(block.prose(), flow, Map.of(), there)));
                brought.put(note, new Note(ids.fresh(), body, null));
            }
        }
        return brought;
    }

    private boolean sameEdition(Letter target, Flow flow) {
        return letter.equals(target.id()) && home.equals(flow.edition());
    }

    private Prose put(Prose prose, Flow flow, Map<Id<Note>, Id<Note>> names, Set<Id<KeptFile>> there) {
        var next = new ArrayList<Inline>();
        for (var inline : prose.inlines()) {
            switch (inline) {
                case Inline.NoteCall(Id<Note> note)
                when flow instanceof Flow.Body -> next.add(new Inline.NoteCall(names.getOrDefault(note, note)));
                case Inline.NoteCall(Id<Note> note) -> next.addAll(inBrackets(note));
                case Inline.Picture picture
                when !there.contains(picture.file()) ->
                    next.add(new Inline.Run(
                            picture.alternative().isBlank() ? "" : "[" + picture.alternative() + "]", Marks.NONE));
                default -> next.add(inline);
            }
        }
        return new Prose(next);
    }

    private List<Inline> inBrackets(Id<Note> id) {
        var words = new ArrayList<Inline>();
        for (var note : notes) {
            if (note.id().equals(id)) {
                note.body().forEach(block -> {
                    words.add(new Inline.Run(words.isEmpty() ? " (" : " ", Marks.NONE));
                    words.addAll(block.prose().inlines());
                });
                words.add(new Inline.Run(")", Marks.NONE));
            }
        }
        return words;
    }

    /// A note knows paragraphs, lists and quotations.
    private static Block plain(Block block) {
        return block.role() == Role.LIST_ITEM || block.role() == Role.QUOTATION
                ? block
                : block.withRole(Role.BODY)
                        .withLayout(Layout.PLAIN.withAlignment(block.layout().alignment()));
    }

    private static Location with(Location location, Set<Id<KeptFile>> there) {
        var copy = location.keptCopy();
        return copy == null || there.contains(copy) ? location : location.withKeptCopy(null);
    }

    private static Stream<Id<KeptFile>> copies(Source source) {
        return source.locations().stream().flatMap(location -> Stream.ofNullable(location.keptCopy()));
    }

    private static Stream<Id<KeptFile>> pictures(List<Block> blocks, List<Note> notes) {
        return inlines(blocks, notes).filter(Inline.Picture.class::isInstance).map(inline -> ((Inline.Picture) inline)
                .file());
    }

    private static Stream<Inline> inlines(List<Block> blocks, List<Note> notes) {
        return Stream.concat(blocks.stream(), notes.stream().flatMap(note -> note.body().stream()))
                .flatMap(block -> block.prose().inlines().stream());
    }
}
