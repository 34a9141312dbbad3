package org.undersigned.model.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.undersigned.model.identity.Id;

/// The numbers of the notes that a text calls: 1 to n by first call; a repeated call repeats its number.
///
/// A note without a call has none.
public final class NoteNumbers {

    private final Map<Id<Note>, Integer> numbers = new LinkedHashMap<>();

    private NoteNumbers() {}

    public static NoteNumbers of(Iterable<Block> blocks) {
        var numbered = new NoteNumbers();
        for (var block : blocks) {
            for (var inline : block.prose().inlines()) {
                if (inline instanceof Inline.NoteCall(Id<Note> note)) {
                    numbered.numbers.putIfAbsent(note, numbered.numbers.size() + 1);
                }
            }
        }
        return numbered;
    }

    public OptionalInt of(Id<Note> note) {
        var number = numbers.get(note);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /// The called notes in order of their first call.
    public List<Id<Note>> inOrder() {
        return List.copyOf(numbers.keySet());
    }
}
