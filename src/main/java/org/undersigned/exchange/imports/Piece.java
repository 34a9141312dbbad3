package org.undersigned.exchange.imports;

import java.util.List;

/// Some lines of the input that were understood as one thing.
///
/// @param index its place among the pieces
/// @param firstLine counted from 1
/// @param lastLine included
/// @param text the lines as they stand in the input, parted by line feeds
/// @param alternatives other readings worth offering; any reading may be chosen
/// @param decided whether somebody chose this reading, which ends the doubts about it
public record Piece(
        int index,
        int firstLine,
        int lastLine,
        String text,
        Reading reading,
        List<Doubt> doubts,
        List<Reading> alternatives,
        boolean decided) {

    public Piece {
        doubts = List.copyOf(doubts);
        alternatives = List.copyOf(alternatives);
    }

    public boolean isSure() {
        return doubts.isEmpty();
    }
}
