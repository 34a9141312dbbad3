package org.undersigned.comments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.undersigned.document.Flow;
import org.undersigned.document.Place;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.comments.Anchor;
import org.undersigned.model.comments.Comment;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.NoteNumbers;
import org.undersigned.model.text.Passage;
import org.undersigned.model.text.Position;

/// Between places of a text and the anchors of comments.
final class Anchoring {

    private Anchoring() {}

    /// The stretch that a comment made at a place is about: what is selected, else the word, else the block.
    static Anchor at(Letter letter, Place.InText place) {
        var blocks = place.flow().in(letter);
        var one = new Position(blocks.placeOf(place.anchorBlock()), place.anchor());
        var other = new Position(blocks.placeOf(place.caretBlock()), place.caret());
        var from = one.compareTo(other) <= 0 ? one : other;
        var to = one.compareTo(other) <= 0 ? other : one;
        if (from.equals(to)) {
            var text = blocks.at(from.block()).prose().text();
            from = new Position(from.block(), startOfWord(text, to.offset()));
            to = new Position(from.block(), endOfWord(text, to.offset()));
            if (from.equals(to)) {
                from = new Position(from.block(), 0);
                to = new Position(from.block(), text.length());
            }
        }
        var note = place.flow() instanceof Flow.NoteBody body ? body.note() : null;
        return new Anchor(
                note,
                blocks.at(from.block()).id(),
                from.offset(),
                blocks.at(to.block()).id(),
                to.offset(),
                words(blocks, from, to));
    }

    /// Where a comment is shown; empty when neither its words nor their paragraph are left.
    static Optional<Place.InText> place(Edition edition, Comment comment) {
        var anchor = comment.anchor();
        var flow = flow(edition, anchor);
        return blocks(edition, anchor)
                .filter(blocks -> blocks.contains(anchor.from()) && blocks.contains(anchor.to()))
                .map(_ -> new Place.InText(flow, anchor.from(), anchor.start(), anchor.to(), anchor.end()));
    }

    /// Whether a place lies in the words of a comment.
    static boolean isAt(Edition edition, Comment comment, Place.InText place) {
        var anchor = comment.anchor();
        return flow(edition, anchor).equals(place.flow())
                && blocks(edition, anchor)
                        .filter(blocks -> blocks.contains(anchor.from())
                                && blocks.contains(anchor.to())
                                && blocks.contains(place.caretBlock()))
                        .map(blocks -> {
                            var caret = new Position(blocks.placeOf(place.caretBlock()), place.caret());
                            return caret.compareTo(new Position(blocks.placeOf(anchor.from()), anchor.start())) >= 0
                                    && caret.compareTo(new Position(blocks.placeOf(anchor.to()), anchor.end())) <= 0;
                        })
                        .orElse(false);
    }

    /// Comments as their words stand in the text: those of the text, then those of its notes, then those
    /// whose words are gone.
    static List<Comment> inOrder(Edition edition) {
        return inOrder(edition, Order.of(edition));
    }

    private static List<Comment> inOrder(Edition edition, Order order) {
        var all = new ArrayList<>(edition.comments().items());
        all.sort(Comparator.comparing(order::of));
        return all;
    }

    /// The open comment next to a place, behind it or before it, and from the other end again.
    ///
    /// @param by 1 for the next one, -1 for the one before
    static Optional<Comment> beside(Edition edition, Place.InText place, int by) {
        var order = Order.of(edition);
        var list = inOrder(edition, order).stream()
                .filter(comment ->
                        !comment.resolved() && place(edition, comment).isPresent())
                .toList();
        if (list.isEmpty()) {
            return Optional.empty();
        }
        int here = -1;
        for (int i = 0; i < list.size(); i++) {
            here = isAt(edition, list.get(i), place) ? i : here;
        }
        var at = order.of(place);
        int before = (int) list.stream()
                .filter(comment -> order.of(comment).compareTo(at) <= 0)
                .count();
        int next = here >= 0 ? here + by : by > 0 ? before : before - 1;
        return Optional.of(list.get(Math.floorMod(next, list.size())));
    }

    /// Texts one after the other: that of the edition, then its notes.
    private record Order(Edition edition, NoteNumbers numbers) {

        static Order of(Edition edition) {
            return new Order(edition, edition.numbers());
        }

        Position of(Comment comment) {
            var anchor = comment.anchor();
            var note = anchor.note();
            if (note != null) {
                return new Position(placeOf(note), anchor.start());
            }
            return edition.blocks().contains(anchor.from())
                    ? new Position(edition.blocks().placeOf(anchor.from()), anchor.start())
                    : new Position(Integer.MAX_VALUE, 0);
        }

        Position of(Place.InText place) {
            return place.flow() instanceof Flow.NoteBody note
                    ? new Position(placeOf(note.note()), place.caret())
                    : new Position(edition.blocks().placeOf(place.caretBlock()), place.caret());
        }

        private int placeOf(Id<Note> note) {
            return edition.blocks().size() + numbers.of(note).orElse(Integer.MAX_VALUE / 2);
        }
    }

    private static Flow flow(Edition edition, Anchor anchor) {
        var note = anchor.note();
        return note == null ? new Flow.Body(edition.id()) : new Flow.NoteBody(edition.id(), note);
    }

    private static Optional<Register<Block>> blocks(Edition edition, Anchor anchor) {
        var note = anchor.note();
        return note == null
                ? Optional.of(edition.blocks())
                : edition.notes().find(note).map(found -> found.body());
    }

    private static String words(Register<Block> blocks, Position from, Position to) {
        return Passage.slice(blocks, from, to).stream()
                .map(block -> block.prose().words())
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static int startOfWord(String text, int at) {
        int start = Math.min(at, text.length());
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int endOfWord(String text, int at) {
        int end = Math.min(at, text.length());
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
