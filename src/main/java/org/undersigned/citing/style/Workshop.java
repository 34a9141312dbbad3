package org.undersigned.citing.style;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;

/// Renders citations in one style and language, and remembers what it rendered: a letter is set anew after every key,
/// and hardly any citation changes by it. Any thread may use it.
final class Workshop {

    /// More than the largest letter needs; then everything is forgotten.
    private static final int MOST = 20_000;

    /// So many are rendered in one go.
    private static final int BATCH = 100;

    private final Csl first;
    private final Queue<Csl> idle = new ConcurrentLinkedQueue<>();
    private final Map<Order, List<Rendering.Piece>> done = new ConcurrentHashMap<>();

    Workshop(Csl first) {
        this.first = first;
        idle.add(first);
    }

    /// What is to be rendered, all that counts for it.
    ///
    /// @param shown the location whose address is given
    /// @param note the number of the note that cites the source first, or 0
    /// @param number of the entry, in the order of citing
    /// @param yearLetter such as `b` in 2017b, or empty
    /// @param form what of it
    record Order(
            Source source,
            @Nullable Location shown,
            Position position,
            boolean near,
            @Nullable LocatorText locator,
            int note,
            int number,
            String yearLetter,
            Form form) {}

    /// What of a source is rendered.
    enum Form {
        CITATION,
        /// The entry in the bibliography.
        ENTRY,
        /// The same in a note, where there is no bibliography.
        ENTRY_ALONE
    }

    StyleSheet.Kind kind() {
        return first.sheet().kind();
    }

    List<Rendering.Piece> render(Order order) {
        var known = done.get(order);
        return known == null ? rendered(List.of(order)).getFirst() : known;
    }

    /// Renders what is wanted next and not known yet: a little at once, much side by side.
    void prepare(Set<Order> orders) {
        if (done.size() > MOST) {
            done.clear();
        }
        var unknown = orders.stream().filter(order -> !done.containsKey(order)).toList();
        var batches = new ArrayList<List<Order>>();
        for (int i = 0; i < unknown.size(); i += BATCH) {
            batches.add(unknown.subList(i, Math.min(i + BATCH, unknown.size())));
        }
        batches.parallelStream().forEach(this::rendered);
    }

    private List<List<Rendering.Piece>> rendered(List<Order> orders) {
        var free = idle.poll();
        var csl = free == null ? first.another() : free;
        try {
            var pieces = csl.render(orders.stream()
                    .map(order -> new Csl.Wanted(item(order), order.locator(), order.form()))
                    .toList());
            for (int i = 0; i < orders.size(); i++) {
                done.put(orders.get(i), pieces.get(i));
            }
            return pieces;
        } finally {
            idle.add(csl);
        }
    }

    private static CSLItemData item(Order order) {
        var item = CslItem.of(order.source(), order.shown());
        if (order.form() == Form.CITATION) {
            Flags.set(item, order.position(), order.near(), order.locator());
        }
        if (order.note() > 0) {
            item.firstReferenceNoteNumber(Integer.toString(order.note()));
        }
        if (!order.yearLetter().isEmpty()) {
            item.yearSuffix(order.yearLetter());
        }
        return item.citationNumber(Integer.toString(order.number())).build();
    }
}
