package org.undersigned.exchange.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.Settings;
import org.undersigned.model.Writing;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// Makes the letter of read pieces, keeps the account, and notes the doubts that only show when calls meet notes.
final class LetterMaker {

    /// The authors' quotes and dashes are theirs: nothing is polished until somebody asks for it.
    private static final Settings AS_WRITTEN = Settings.PLAIN.withWriting(Writing.PLAIN.withSmartTyping(false));

    private final SourceText source;
    private final Ids ids;
    private final Account account;
    private final SourceShelf shelf;
    private final ListMaker list;
    private final Map<String, Id<Note>> noteIds = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Set<String> called = new HashSet<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Id<Note>, List<Block>> notes = new LinkedHashMap<>();
    private final Map<Integer, List<Doubt>> doubts = new HashMap<>();
    private NoteLabels labels = NoteLabels.NONE;
    private String tier = "";
    private int listBlock = -1;
    private @Nullable Id<Note> openNote;

    LetterMaker(SourceText source, Ids ids) {
        this.source = source;
        this.ids = ids;
        this.account = new Account(source);
        this.shelf = new SourceShelf(ids);
        this.list = new ListMaker(ids);
    }

    /// @param doubts by the place of the piece
    record Made(Letter letter, Report report, Map<Integer, List<Doubt>> doubts) {}

    Made make(List<Judged> pieces, String language) {
        labels(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            place(i, pieces.get(i).draft(), pieces.get(i).reading());
        }
        uncalled(pieces);
        if (blocks.isEmpty()) {
            blocks.add(Block.of(ids.fresh(), Role.BODY, Prose.EMPTY));
        }
        var made = notes.entrySet().stream()
                .map(note -> new Note(note.getKey(), Register.copyOf(note.getValue()), null))
                .toList();
        var edition = Edition.of(ids.fresh(), language, Register.copyOf(blocks), Register.copyOf(made));
        var letter = list.into(
                Letter.of(ids.fresh(), edition).withSources(shelf.all()).withSettings(AS_WRITTEN));
        return new Made(letter, account.report(), doubts);
    }

    /// Which labels have a note, and which of them nothing calls in a marked way.
    private void labels(List<Judged> pieces) {
        var defined = new HashSet<String>();
        for (var piece : pieces) {
            if (piece.reading() instanceof Reading.NoteText note) {
                defined.add(note.label());
            } else if (piece.reading() instanceof Reading.LinkTarget target) {
                targets.put(target.label().toLowerCase(Locale.ROOT), target.address());
            }
        }
        labels = new NoteLabels(defined, Set.of());
        if (defined.stream().anyMatch(Labels::isNumber)) {
            var marked = new HashSet<String>();
            var trial = new LetterMaker(source, Ids.counting("trial"));
            trial.labels = labels;
            for (var piece : pieces) {
                if (piece.reading() instanceof Reading.Part || piece.reading() instanceof Reading.MoreOfBlock) {
                    trial.tokens(-1, trial.strand(piece.draft(), piece.reading(), false), false).stream()
                            .filter(Token.Call.class::isInstance)
                            .forEach(call -> marked.add(((Token.Call) call).label()));
                }
            }
            labels = labels.withBare(marked);
        }
    }

    private void place(int index, Draft draft, Reading reading) {
        switch (reading) {
            case Reading.Part part -> part(index, draft, part);
            case Reading.MoreOfBlock more -> moreOfBlock(index, draft, more);
            case Reading.NoteText note -> note(index, draft, note);
            case Reading.MoreOfNote more -> moreOfNote(index, draft, more);
            case Reading.ListEntry entry -> entry(draft, entry);
            case Reading.ListHeading _ -> listHeading(index, draft, reading);
            case Reading.TierHeading _ -> tierHeading(draft, reading);
            case Reading.LinkTarget _ -> account.turn(draft.from(), draft.to(), Fate.LINK_TARGET);
            case Reading.LeftOut out -> account.turn(draft.from(), draft.to(), out.reason());
        }
    }

    private Strand strand(Draft draft, Reading reading, boolean linesKept) {
        return new PieceText(source, account).of(draft, reading, linesKept);
    }

    private List<Token> tokens(int index, Strand strand, boolean inNote) {
        var found = new ArrayList<Doubt>();
        boolean markdown = source.isMarkdown();
        var items = new InlineScanner(strand, labels, markdown, targets, found).items();
        if (!found.isEmpty() && index >= 0) {
            doubts.computeIfAbsent(index, _ -> new ArrayList<>()).addAll(found);
        }
        return new InlineParser(strand, items, account, inNote).tokens();
    }

    private Prose prose(int index, Strand strand) {
        var inlines = new ArrayList<Inline>();
        for (var token : tokens(index, strand, false)) {
            if (token instanceof Token.Call call) {
                called.add(call.label());
                note(call.label());
            }
            Plain.append(token, noteIds, account, inlines);
        }
        return trimmed(new Prose(inlines));
    }

    /// White space and line breaks at the ends, left over by tags and breaks, say nothing.
    private static Prose trimmed(Prose prose) {
        var text = prose.text();
        int from = 0;
        int to = text.length();
        while (from < to && SourceText.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && SourceText.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length() ? prose : prose.slice(from, to);
    }

    private Id<Note> note(String label) {
        return noteIds.computeIfAbsent(label, _ -> ids.fresh());
    }

    private void part(int index, Draft draft, Reading.Part part) {
        var prose = prose(index, strand(draft, part, part.linesKept()));
        if (!prose.isEmpty()) {
            blocks.add(new Block(ids.fresh(), part.role(), part.layout(), prose, null));
        }
    }

    private void moreOfBlock(int index, Draft draft, Reading.MoreOfBlock more) {
        var prose = prose(index, strand(draft, more, more.onNewLine()));
        if (blocks.isEmpty() || blocks.getLast().role() == Role.SIGNATORIES) {
            blocks.add(Block.of(ids.fresh(), Role.BODY, prose));
            return;
        }
        var last = blocks.getLast();
        var joint = more.onNewLine() ? Prose.of(new Inline.LineBreak()) : Prose.of(" ");
        blocks.set(blocks.size() - 1, last.withProse(last.prose().plus(joint).plus(prose)));
    }

    private void note(int index, Draft draft, Reading.NoteText reading) {
        var known = noteIds.get(reading.label());
        boolean twice = known != null && notes.containsKey(known);
        if (twice) {
            doubt(index, Doubt.of(Doubt.Kind.NOTE_DEFINED_TWICE, reading.label()));
        }
        Id<Note> id = twice ? ids.fresh() : note(reading.label());
        openNote = id;
        notes.computeIfAbsent(id, _ -> new ArrayList<>())
                .add(noteBlock(index, strand(draft, reading, reading.linesKept())));
    }

    private void moreOfNote(int index, Draft draft, Reading.MoreOfNote more) {
        var block = noteBlock(index, strand(draft, more, more.linesKept()));
        var open = openNote;
        if (open == null) {
            blocks.add(block);
        } else {
            notes.computeIfAbsent(open, _ -> new ArrayList<>()).add(block);
        }
    }

    private Block noteBlock(int index, Strand strand) {
        var tokens = tokens(index, strand, true);
        var composed = new NoteComposer(shelf, account, noteIds).composed(tokens);
        return Block.of(ids.fresh(), Role.BODY, trimmed(new Prose(composed)));
    }

    private void entry(Draft draft, Reading.ListEntry reading) {
        listBlock();
        var line = reading.entry();
        var strand = strand(draft, reading, true);
        if (line.printedForm().isEmpty()) {
            account.turn(strand, Fate.SEPARATOR);
            keepParts(strand, List.of(line.person(), line.role(), line.organisation(), line.country()));
        } else {
            account.turn(strand, Fate.SEPARATOR);
            keepParts(strand, List.of(line.printedForm().split("[,\\s\\u00A0]+", -1)));
        }
        list.add(line, tier);
    }

    /// Finds the parts in the strand, one behind the other, and enters them as kept.
    private void keepParts(Strand strand, List<String> parts) {
        var text = strand.text();
        int from = 0;
        for (var part : parts) {
            for (var word : part.split("[\\s\\u00A0]+", -1)) {
                int at = word.isEmpty() ? -1 : text.indexOf(word, from);
                at = at < 0 && !word.isEmpty() ? text.indexOf(word) : at;
                if (at >= 0) {
                    account.keep(strand.sub(at, at + word.length()));
                    from = at + word.length();
                }
            }
        }
    }

    private void listBlock() {
        if (listBlock < 0) {
            listBlock = blocks.size();
            blocks.add(Block.of(ids.fresh(), Role.SIGNATORIES, Prose.EMPTY));
        }
    }

    private void listHeading(int index, Draft draft, Reading reading) {
        listBlock();
        var words = prose(index, strand(draft, reading, false));
        var block = blocks.get(listBlock);
        var both = block.prose().isEmpty()
                ? words
                : block.prose().plus(Prose.of(" ")).plus(words);
        blocks.set(listBlock, block.withProse(both));
    }

    private void tierHeading(Draft draft, Reading reading) {
        listBlock();
        var strand = strand(draft, reading, false);
        account.turn(strand, Fate.SEPARATOR);
        tier = LineSense.bare(strand.text());
        tier = tier.endsWith(":") ? tier.substring(0, tier.length() - 1).strip() : tier;
        keepParts(strand, List.of(tier));
    }

    private void doubt(int index, Doubt doubt) {
        doubts.computeIfAbsent(index, _ -> new ArrayList<>()).add(doubt);
    }

    private void uncalled(List<Judged> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).reading() instanceof Reading.NoteText note && !called.contains(note.label())) {
                doubt(i, Doubt.of(Doubt.Kind.NOTE_WITHOUT_MARKER, note.label()));
            }
        }
    }
}
