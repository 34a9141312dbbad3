package org.undersigned.typeset.reading;

import java.util.List;
import java.util.Optional;
import org.undersigned.language.PrintedParts;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Signatory;
import org.undersigned.typeset.reading.PrintedParagraph.Printed;

/// The entries of the list, to be told again in print.
public final class PrintedEntries {

    /// In a table a name stands in a cell of its own; less than so many letters are no name.
    private static final int SHORTEST = 3;

    private final List<Entry> entries;

    private record Entry(Id<Signatory> signatory, String letters) {}

    private PrintedEntries(List<Entry> entries) {
        this.entries = entries;
    }

    public static PrintedEntries of(Letter letter, Edition edition) {
        return new PrintedEntries(PrintedParts.of(letter, edition).lines().stream()
                .map(line -> new Entry(line.signatory().id(), WrittenText.folded(line.whole())))
                .toList());
    }

    /// The entry that a printed paragraph is, or the only one that it is a part of.
    ///
    /// @param paragraph its letters
    public Optional<Id<Signatory>> of(List<Printed> paragraph) {
        var text = new StringBuilder();
        paragraph.forEach(
                letter -> text.append(WrittenText.folded(letter.glyph().text())));
        var letters = text.toString();
        var whole = entries.stream()
                .filter(entry -> entry.letters().equals(letters))
                .findFirst();
        if (whole.isPresent() || letters.length() < SHORTEST) {
            return whole.map(Entry::signatory);
        }
        var parts = entries.stream()
                .filter(entry -> entry.letters().contains(letters))
                .limit(2)
                .toList();
        return parts.size() == 1 ? Optional.of(parts.getFirst().signatory()) : Optional.empty();
    }
}
