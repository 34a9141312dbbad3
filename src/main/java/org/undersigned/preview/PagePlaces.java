package org.undersigned.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.Flow;
import org.undersigned.document.Place;
import org.undersigned.model.Edition;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Block;
import org.undersigned.typeset.Spot;

/// Leads from the text to the page and back, at once. Inside a paragraph it counts letters against height, which is
/// right to a line or so; what is exact must read the pages.
final class PagePlaces {

    static final PagePlaces NONE = new PagePlaces(List.of(), Map.of(), 1);

    /// A line on the pages.
    ///
    /// @param page counted from 0
    /// @param part of the page's height above it
    record Line(int page, double part) {}

    private record Known(Flow flow, Block block) {}

    /// From the top of the first page downwards.
    private final List<Spot> spots;

    private final Map<Id<Block>, Known> blocks;
    private final double height;

    private PagePlaces(List<Spot> spots, Map<Id<Block>, Known> blocks, double height) {
        this.spots = spots;
        this.blocks = blocks;
        this.height = height;
    }

    /// @param height of a page in points
    static PagePlaces of(List<Spot> spots, Edition edition, double height) {
        var known = new HashMap<Id<Block>, Known>();
        var body = new Flow.Body(edition.id());
        edition.blocks().forEach(block -> known.put(block.id(), new Known(body, block)));
        edition.notes().forEach(note -> note.body()
                .forEach(block -> known.put(block.id(), new Known(new Flow.NoteBody(edition.id(), note.id()), block))));
        var inOrder = new ArrayList<>(spots);
        inOrder.removeIf(spot -> !known.containsKey(spot.block()));
        inOrder.sort(Comparator.comparingInt(Spot::page).thenComparingDouble(Spot::y));
        return new PagePlaces(inOrder, known, height);
    }

    /// Where on the pages a place of the text is; empty for what is not printed.
    Optional<Line> line(Place.InText place) {
        for (int i = 0; i < spots.size(); i++) {
            var spot = spots.get(i);
            if (spot.block().equals(place.caretBlock())) {
                double length = Math.max(1, known(spot).block().prose().words().length());
                double down = depth(i) * Math.min(1, place.caret() / length);
                double far = spot.page() * height + spot.y() + down;
                return Optional.of(new Line((int) (far / height), far % height / height));
            }
        }
        return Optional.empty();
    }

    /// What of the text stands at a line of a page.
    Optional<Place> place(Line line) {
        double far = (line.page() + line.part()) * height;
        int found = -1;
        for (int i = 0; i < spots.size(); i++) {
            var spot = spots.get(i);
            boolean sameNotes = spot.page() == line.page() || isBody(spot);
            if (spot.page() * height + spot.y() <= far && sameNotes) {
                found = i;
            }
        }
        if (found < 0) {
            return Optional.empty();
        }
        var spot = spots.get(found);
        double part = (far - spot.page() * height - spot.y()) / Math.max(1, depth(found));
        int length = known(spot).block().prose().words().length();
        int offset = (int) Math.round(Math.clamp(part, 0, 1) * length);
        return Optional.of(Place.InText.caret(known(spot).flow(), spot.block(), offset));
    }

    /// The paragraph that begins at a spot; empty where it is none of this edition.
    Optional<Block> block(Spot spot) {
        return Optional.ofNullable(blocks.get(spot.block())).map(Known::block);
    }

    /// The text that a paragraph belongs to.
    Optional<Flow> flow(Spot spot) {
        return Optional.ofNullable(blocks.get(spot.block())).map(Known::flow);
    }

    /// Height from a paragraph to the next one of its text, in points.
    private double depth(int place) {
        var spot = spots.get(place);
        var next = next(place);
        double end = next == null ? spot.page() * height + height * 0.9 : next.page() * height + next.y();
        return end - spot.page() * height - spot.y();
    }

    private @Nullable Spot next(int place) {
        boolean body = isBody(spots.get(place));
        for (int i = place + 1; i < spots.size(); i++) {
            if (isBody(spots.get(i)) == body) {
                return spots.get(i);
            }
        }
        return null;
    }

    private boolean isBody(Spot spot) {
        return known(spot).flow() instanceof Flow.Body;
    }

    private Known known(Spot spot) {
        return java.util.Objects.requireNonNull(blocks.get(spot.block()));
    }
}
