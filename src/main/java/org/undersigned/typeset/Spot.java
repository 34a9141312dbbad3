package org.undersigned.typeset;

import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Block;

/// Where a paragraph begins on the pages.
///
/// @param page counted from 0
/// @param y points from the top of the page to the top of its first line
public record Spot(Id<Block> block, int page, double y) {}
