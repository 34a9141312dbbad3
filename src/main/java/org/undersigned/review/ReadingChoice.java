package org.undersigned.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.exchange.imports.Fate;
import org.undersigned.exchange.imports.Piece;
import org.undersigned.exchange.imports.Reading;
import org.undersigned.exchange.people.SignatoryLine;
import org.undersigned.language.Messages;
import org.undersigned.model.text.Role;

/// A reading that can be chosen for a piece, and how it is said.
record ReadingChoice(Reading reading, String words) {

    /// The present reading first, then what the importer offers, then everything else a piece can be. What is said
    /// alike is offered once.
    static List<ReadingChoice> of(Piece piece, Messages messages) {
        var words = new ReadingWords(messages);
        Map<String, Reading> choices = new LinkedHashMap<>();
        choices.put(words.of(piece.reading()), piece.reading());
        piece.alternatives().forEach(reading -> choices.putIfAbsent(words.of(reading), reading));
        everything(piece).forEach(reading -> choices.putIfAbsent(words.of(reading), reading));
        var list = new ArrayList<ReadingChoice>();
        choices.forEach((said, reading) -> list.add(new ReadingChoice(reading, said)));
        return list;
    }

    private static List<Reading> everything(Piece piece) {
        var all = new ArrayList<Reading>();
        boolean keepsLines = piece.reading() instanceof Reading.Part part && part.linesKept();
        for (var role : Role.values()) {
            if (role != Role.SIGNATORIES) {
                all.add(Reading.Part.of(role).withLinesKept(keepsLines));
            }
        }
        if (piece.firstLine() == piece.lastLine()) {
            var line = SignatoryLine.parse(piece.text(), SignatoryLine.Expected.ANYBODY);
            all.add(new Reading.ListEntry(line));
            all.add(new Reading.ListEntry(line.asPerson()));
            all.add(new Reading.ListEntry(line.asOrganisation()));
        }
        all.add(new Reading.ListHeading());
        all.add(new Reading.TierHeading());
        all.add(new Reading.MoreOfBlock(false));
        all.add(new Reading.MoreOfNote(false));
        all.add(new Reading.LeftOut(Fate.LEFT_OUT_BY_CHOICE));
        return all;
    }

    @Override
    public String toString() {
        return words;
    }
}
