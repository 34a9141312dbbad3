package org.undersigned.sources.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.model.Letter;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Note;
import org.undersigned.sources.card.Card.Piece;

/// The first words of a note with its addresses where the author put them, short enough for a card.
///
/// An address that is too long for a card shows where it leads: its host. The whole of it stands below on the card.
public final class NoteBeginning {

    private static final int MOST = 170;
    private static final int LONG_ADDRESS = 34;

    private final Letter letter;
    private final int most;
    private final List<Piece> pieces = new ArrayList<>();
    private int length;
    private boolean full;

    private NoteBeginning(Letter letter, int most) {
        this.letter = letter;
        this.most = most;
    }

    static List<Piece> of(Letter letter, Note note) {
        return of(letter, note, MOST);
    }

    /// More of it, for an example that has room.
    public static String words(Letter letter, Note note) {
        return of(letter, note, 2 * MOST).stream().map(Piece::text).collect(Collectors.joining());
    }

    private static List<Piece> of(Letter letter, Note note, int most) {
        var beginning = new NoteBeginning(letter, most);
        note.body().forEach(beginning::add);
        return beginning.stripped();
    }

    private void add(Block block) {
        if (!pieces.isEmpty() && !endsInBreak()) {
            words("\n");
        }
        for (var inline : block.prose().inlines()) {
            switch (inline) {
                case Inline.Run run -> words(run.text());
                case Inline.LineBreak _ -> words("\n");
                case Inline.Citation citation -> citation.form().forEach(part -> add(citation, part));
                default -> {
                    // Fields, pictures and calls have no words of their own.
                }
            }
        }
    }

    private void add(Inline.Citation citation, Inline.Part part) {
        switch (part) {
            case Inline.Words said -> words(said.text());
            case Inline.Address shown -> {
                words(shown.before());
                address(letter.address(citation.source(), shown.location()));
                words(shown.after());
            }
        }
    }

    private void words(String text) {
        var told = text.replaceAll("[ \\t\\u00a0]+", " ");
        if (full || told.isEmpty()) {
            return;
        }
        if (length + told.length() > most) {
            int space = told.lastIndexOf(' ', most - length);
            told = told.substring(0, space > 0 ? space : Math.max(0, most - length)) + "…";
            full = true;
        }
        var last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && !last.address()) {
            pieces.removeLast();
            pieces.add(new Piece(last.text() + told, false));
        } else {
            pieces.add(new Piece(told, false));
        }
        length += told.length();
    }

    private void address(String address) {
        if (full || address.isEmpty()) {
            return;
        }
        var text = AddressText.brief(address, LONG_ADDRESS);
        pieces.add(new Piece(text, true));
        length += text.length();
        if (length > most) {
            full = true;
            pieces.add(new Piece(" …", false));
        }
    }

    private boolean endsInBreak() {
        return pieces.getLast().text().endsWith("\n");
    }

    /// Without white space at either end.
    private List<Piece> stripped() {
        if (!pieces.isEmpty()) {
            pieces.set(
                    0,
                    new Piece(
                            pieces.getFirst().text().stripLeading(),
                            pieces.getFirst().address()));
            pieces.set(
                    pieces.size() - 1,
                    new Piece(
                            pieces.getLast().text().stripTrailing(),
                            pieces.getLast().address()));
        }
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }
}
