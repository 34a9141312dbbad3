package org.undersigned.model.text;

/// A place in a list of blocks: between two units of the prose of one of them.
///
/// @param block place of the block in the list
/// @param offset UTF-16 units from the start of its prose
public record Position(int block, int offset) implements Comparable<Position> {

    public Position {
        if (block < 0 || offset < 0) {
            throw new IllegalArgumentException("No such place: " + block + ", " + offset);
        }
    }

    @Override
    public int compareTo(Position other) {
        return block != other.block ? Integer.compare(block, other.block) : Integer.compare(offset, other.offset);
    }
}
