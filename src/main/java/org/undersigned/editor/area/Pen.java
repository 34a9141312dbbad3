package org.undersigned.editor.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.Edit;
import org.undersigned.document.Flow;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.Place;
import org.undersigned.document.Revision;
import org.undersigned.editor.gesture.Change;
import org.undersigned.editor.gesture.Formatting;
import org.undersigned.editor.gesture.Fragment;
import org.undersigned.editor.gesture.Moving;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.editor.gesture.Typing;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Position;
import org.undersigned.model.text.Prose;

/// Writes on one text of the open letter: turns a gesture at the selection into an edit, and selects what the gesture
/// leaves selected.
///
/// The letter changes first; the screen follows it. JavaFX thread only.
public final class Pen {

    /// Where the selection is, and how it is moved.
    interface Screen {

        Selection selection();

        void select(Selection selection);
    }

    private final OpenLetter open;
    private final Ids ids;
    private final Typing typing;
    private final Screen screen;
    private Flow flow;
    private @Nullable Marks pending;
    private boolean writing;
    private Consumer<String> whenTyped = _ -> {};
    private @Nullable Revision polished;

    Pen(OpenLetter open, Ids ids, Flow flow, Screen screen) {
        this.open = open;
        this.ids = ids;
        this.typing = new Typing(ids);
        this.flow = flow;
        this.screen = screen;
    }

    public Flow flow() {
        return flow;
    }

    void moveTo(Flow next) {
        flow = next;
        pending = null;
    }

    public Ids ids() {
        return ids;
    }

    /// Whether the letter still has this text.
    public boolean exists() {
        var editions = open.letter().editions();
        return editions.contains(flow.edition())
                && (!(flow instanceof Flow.NoteBody(var edition, var note))
                        || editions.get(edition).notes().contains(note));
    }

    public Register<Block> blocks() {
        return flow.in(open.letter());
    }

    public Selection selection() {
        return screen.selection();
    }

    /// The words selected inside one block; empty where nothing is, or more than a block.
    public String selectedInOneBlock() {
        var at = selection();
        return at.from().block() == at.to().block()
                ? blocks().at(at.from().block())
                        .prose()
                        .slice(at.from().offset(), at.to().offset())
                        .words()
                : "";
    }

    /// What would be typed now looks like this.
    public Marks marks() {
        var chosen = pending;
        return chosen != null ? chosen : Formatting.marks(blocks(), selection());
    }

    /// Words from outside, a block a line, each of the role at the caret. Never merged with typing.
    public void pasteWords(String text) {
        var lines = lines(text);
        if (!lines.isEmpty()) {
            paste(Fragment.Pasting.bare(lines), "editor.edit.pasting");
        }
    }

    /// Types text, which may hold line feeds: each begins a new block of the same role.
    public void type(String text) {
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            pasteWords(text);
        } else if (!text.isEmpty()) {
            var marks = marks();
            perform((blocks, at) -> Optional.of(typing.type(blocks, at, text, marks)));
            whenTyped.accept(text);
        }
    }

    public void enter() {
        perform((blocks, at) -> Optional.of(typing.enter(blocks, at)));
        whenTyped.accept("\n");
    }

    /// Told of what was typed, after it is in the letter; a line feed for Enter.
    public void whenTyped(Consumer<String> listener) {
        whenTyped = listener;
    }

    /// Makes more of what was just typed, as a step of undo of its own: undo, or Backspace right after, takes
    /// back this and nothing else.
    public void polish(Change change) {
        open.pauseTyping();
        apply(List.of(), change);
        polished = open.revision();
    }

    public void insert(Inline inline, String nameKey) {
        perform((blocks, at) -> Optional.of(typing.insert(blocks, at, Prose.of(inline), nameKey)));
    }

    public void backspace(Typing.Reach reach) {
        if (open.revision().equals(polished)) {
            open.undo();
            return;
        }
        perform((blocks, at) -> typing.backspace(blocks, at, reach));
    }

    public void delete(Typing.Reach reach) {
        perform((blocks, at) -> typing.delete(blocks, at, reach));
    }

    public void erase(String nameKey) {
        perform((blocks, at) -> typing.erase(blocks, at).map(change -> change.named(nameKey)));
    }

    /// Blocks put in together with what they need, as one step.
    public void paste(Fragment.Pasting pasting, String nameKey) {
        var at = selection();
        var change = typing.insert(blocks(), at, pasting.blocks(), nameKey);
        var along = pasting.comments().isEmpty()
                ? List.<Edit>of()
                : pasting.landed(change.applyTo(blocks()), at.from(), flow);
        apply(pasting.needed(), change, along);
    }

    /// Takes what is selected to another place, with the comments on it.
    void move(Position to) {
        var blocks = blocks();
        var at = selection();
        var edition = open.letter().editions().get(flow.edition());
        Moving.move(blocks, at, to, ids)
                .ifPresent(change -> apply(List.of(), change, Moving.comments(edition, flow, at, change)));
    }

    public void indent(int by) {
        perform((blocks, at) -> typing.indent(blocks, at, by));
    }

    /// Puts a mark on the selection or takes it off; at a caret, on what is typed next.
    public void toggle(Mark mark) {
        if (selection().isCaret()) {
            var now = marks();
            pending = now.has(mark) ? now.without(mark) : now.with(mark);
        } else {
            perform((blocks, at) -> Formatting.toggle(blocks, at, mark));
        }
    }

    /// Does what a gesture says, if it says anything.
    public void perform(BiFunction<Register<Block>, Selection, Optional<Change>> gesture) {
        gesture.apply(blocks(), selection()).ifPresent(change -> apply(List.of(), change));
    }

    /// The whole of `needed` and the change as one step of undo.
    public void apply(List<Edit> needed, Change change) {
        apply(needed, change, List.of());
    }

    /// The same, with what can only be done once the text has changed.
    private void apply(List<Edit> needed, Change change, List<Edit> along) {
        var before = place(blocks(), selection());
        var after = place(change.applyTo(blocks()), change.after());
        Edit edit = change.in(flow);
        if (!needed.isEmpty() || !along.isEmpty()) {
            var all = new ArrayList<>(needed);
            all.add(edit);
            all.addAll(along);
            edit = new Edit.Several(change.nameKey(), all);
        }
        writing = true;
        try {
            open.apply(edit, before, after);
            screen.select(change.after());
        } finally {
            writing = false;
        }
        pending = null;
    }

    /// The selection moved by something else than writing: what is typed next is a step of its own.
    void selectionMoved() {
        if (!writing) {
            polished = null;
            pending = null;
            open.pauseTyping();
        }
    }

    /// Whether what changes just now is written here, not brought by undo or another panel.
    public boolean isWriting() {
        return writing;
    }

    public Place place() {
        return place(blocks(), selection());
    }

    private Place place(Register<Block> blocks, Selection at) {
        return new Place.InText(
                flow,
                blocks.at(at.anchor().block()).id(),
                at.anchor().offset(),
                blocks.at(at.caret().block()).id(),
                at.caret().offset());
    }

    /// Where a place of this text is now, or empty when its block is gone.
    Optional<Selection> find(Place.InText place) {
        var blocks = blocks();
        if (!blocks.contains(place.anchorBlock()) || !blocks.contains(place.caretBlock())) {
            return Optional.empty();
        }
        return Optional.of(new Selection(
                position(blocks, blocks.placeOf(place.anchorBlock()), place.anchor()),
                position(blocks, blocks.placeOf(place.caretBlock()), place.caret())));
    }

    private static Position position(Register<Block> blocks, int block, int offset) {
        return new Position(block, Math.min(offset, blocks.at(block).prose().length()));
    }

    private List<Block> lines(String text) {
        var host = blocks().at(selection().from().block());
        var marks = marks();
        return text.lines()
                .map(line -> new Block(ids.fresh(), host.role(), host.layout(), Prose.of(line, marks), null))
                .toList();
    }
}
