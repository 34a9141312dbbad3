package org.undersigned.citing.style;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;

/// Renders citations in one style and language, and remembers what it rendered: a letter is set anew after every key,
/// and hardly any citation changes by it. Any thread may use it.
final class Workshop {

    /// More than the largest letter needs; then everything is forgotten.
    private static final int MOST = 20_000;

    /// So few are rendered faster than divided.
    private static final int FEW = 40;

    private final Supplier<Csl> engines;
    private final StyleSheet sheet;
    private final Queue<Csl> idle = new ConcurrentLinkedQueue<>();
    private final Map<Order, List<Rendering.Piece>> done = new ConcurrentHashMap<>();

    /// @param engines makes another engine for a thread that finds all others at work
    Workshop(Supplier<Csl> engines) {
        this.engines = engines;
        var first = engines.get();
        this.sheet = first.sheet();
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

    StyleSheet sheet() {
        return sheet;
    }

    List<Rendering.Piece> render(Order order) {
        if (done.size() > MOST) {
            done.clear();
        }
        var known = done.get(order);
        if (known == null) {
            known = rendered(order);
            done.put(order, known);
        }
        return known;
    }

    /// Renders side by side what is wanted next and not known yet.
    void prepare(Set<Order> orders) {
        var unknown = orders.stream().filter(order -> !done.containsKey(order)).toList();
        if (unknown.size() > FEW) {
            unknown.parallelStream().forEach(this::render);
        }
    }

    private List<Rendering.Piece> rendered(Order order) {
        var item = item(order);
        var free = idle.poll();
        var csl = free == null ? engines.get() : free;
        try {
            return switch (order.form()) {
                case CITATION -> csl.citation(item, order.locator());
                case ENTRY -> csl.entry(item, false);
                case ENTRY_ALONE -> csl.entry(item, true);
            };
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
