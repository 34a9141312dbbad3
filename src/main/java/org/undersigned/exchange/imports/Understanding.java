package org.undersigned.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.undersigned.language.LanguageGuess;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Ids;

/// What an importer understood of a text, piece by piece, with every decision open to change. Immutable; a change gives
/// the next understanding, in which what follows from it is drawn anew.
public final class Understanding {

    private final SourceText source;
    private final List<Judged> judged;
    private final Set<Integer> decided;
    private final LanguageGuess language;
    private final List<Piece> pieces;
    private final Report report;

    private Understanding(SourceText source, List<Judged> judged, Set<Integer> decided, LanguageGuess language) {
        this.source = source;
        this.judged = List.copyOf(judged);
        this.decided = Set.copyOf(decided);
        this.language = language;
        var trial = new LetterMaker(source, Ids.counting("trial")).make(this.judged, language.tag());
        this.pieces = pieces(trial.doubts());
        this.report = trial.report();
    }

    static Understanding of(SourceText source, List<Judged> judged, LanguageGuess language) {
        return new Understanding(source, judged, Set.of(), language);
    }

    /// The letter, and the account of every character of the input.
    public record Outcome(Letter letter, Report report) {}

    public Outcome outcome(Ids ids) {
        var made = new LetterMaker(source, ids).make(judged, language.tag());
        return new Outcome(made.letter(), made.report());
    }

    public Letter letter(Ids ids) {
        return outcome(ids).letter();
    }

    /// The account as it stands with the decisions so far.
    public Report report() {
        return report;
    }

    public SourceText source() {
        return source;
    }

    /// All lines that are not blank, in order, each in one piece (or, side by side, in several).
    public List<Piece> pieces() {
        return pieces;
    }

    /// BCP 47 tag of the language the letter seems to be in.
    public String language() {
        return language.tag();
    }

    /// What is unsure about the text as a whole.
    public List<Doubt> doubts() {
        var doubts = new ArrayList<Doubt>();
        if (!language.sure()) {
            doubts.add(Doubt.of(Doubt.Kind.LANGUAGE, language.tag()));
        }
        if (source.isOpenedMail()) {
            doubts.add(Doubt.of(Doubt.Kind.QUOTED_MAIL));
        }
        if (source.encoding().equals("windows-1252")) {
            doubts.add(Doubt.of(Doubt.Kind.ENCODING, source.encoding()));
        }
        long dropped = report.entries().stream()
                .filter(entry -> entry.fate() == Fate.CONTROL_CHARACTER)
                .count();
        if (dropped > 0) {
            doubts.add(Doubt.of(Doubt.Kind.CHARACTERS_DROPPED));
        }
        if (judged.stream().noneMatch(piece -> piece.reading() instanceof Reading.ListEntry)) {
            doubts.add(Doubt.of(Doubt.Kind.NO_LIST_FOUND));
        }
        return doubts;
    }

    /// How many pieces are marked as unsure.
    public int unsure() {
        return (int) pieces.stream().filter(piece -> !piece.isSure()).count();
    }

    public Understanding withLanguage(String tag) {
        return new Understanding(source, judged, decided, new LanguageGuess(tag, true));
    }

    /// This understanding with another reading for one piece, or the same one confirmed.
    public Understanding with(int piece, Reading reading) {
        var next = new ArrayList<>(judged);
        var changed = judged.get(piece);
        next.set(piece, new Judged(changed.draft(), reading, changed.doubts(), changed.alternatives()));
        var chosen = new TreeSet<>(decided);
        chosen.add(piece);
        return new Understanding(source, next, chosen, language);
    }

    /// This understanding with a piece of several lines cut before `line`; both halves keep its reading.
    ///
    /// @throws IllegalArgumentException unless the line is inside the piece and not its first
    public Understanding split(int piece, int line) {
        var whole = judged.get(piece);
        var draft = whole.draft();
        if (line <= draft.first() || line > draft.last()) {
            throw new IllegalArgumentException("Line " + line + " does not cut piece " + piece);
        }
        var above = new Draft(
                draft.shape(),
                draft.first(),
                line - 1,
                draft.from(),
                source.end(line - 1),
                draft.level(),
                draft.label(),
                draft.blankBefore());
        var shape = draft.shape() == Draft.Shape.NOTE ? Draft.Shape.MORE_NOTE : draft.shape();
        var below = new Draft(
                shape, line, draft.last(), source.start(line), draft.to(), draft.level(), draft.label(), false);
        var next = new ArrayList<>(judged);
        next.set(piece, new Judged(above, whole.reading(), whole.doubts(), whole.alternatives()));
        var belowReading = whole.reading() instanceof Reading.NoteText note
                ? new Reading.MoreOfNote(note.linesKept())
                : whole.reading();
        next.add(piece + 1, new Judged(below, belowReading, List.of(), whole.alternatives()));
        return new Understanding(source, next, shifted(piece, 1), language);
    }

    /// This understanding with a piece put together with the one above it, whose reading it takes.
    ///
    /// @throws IllegalArgumentException when there is none above
    public Understanding joined(int piece) {
        if (piece == 0) {
            throw new IllegalArgumentException("Nothing stands above the first piece");
        }
        var above = judged.get(piece - 1);
        var below = judged.get(piece).draft();
        var draft = above.draft();
        var both = new Draft(
                draft.shape(),
                draft.first(),
                below.last(),
                draft.from(),
                below.to(),
                draft.level(),
                draft.label(),
                draft.blankBefore());
        var next = new ArrayList<>(judged);
        next.set(piece - 1, new Judged(both, above.reading(), List.of(), above.alternatives()));
        next.remove(piece);
        return new Understanding(source, next, shifted(piece, -1), language);
    }

    /// The decisions with those behind `piece` moved, since pieces were added or taken out there.
    private Set<Integer> shifted(int piece, int by) {
        var moved = new TreeSet<Integer>();
        decided.forEach(place -> moved.add(place > piece ? place + by : place));
        return moved;
    }

    private List<Piece> pieces(Map<Integer, List<Doubt>> derived) {
        var list = new ArrayList<Piece>(judged.size());
        for (int i = 0; i < judged.size(); i++) {
            var piece = judged.get(i);
            var draft = piece.draft();
            boolean chosen = decided.contains(i);
            var doubts = new ArrayList<>(chosen ? List.<Doubt>of() : piece.doubts());
            doubts.addAll(derived.getOrDefault(i, List.of()));
            var text = source.text()
                    .substring(draft.from(), draft.to())
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
            list.add(new Piece(
                    i, draft.first(), draft.last(), text, piece.reading(), doubts, piece.alternatives(), chosen));
        }
        return List.copyOf(list);
    }
}
