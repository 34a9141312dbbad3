package org.undersigned.signatories.table;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.OpenLetter;
import org.undersigned.language.CollationKeys;
import org.undersigned.language.SignatoryOrder;
import org.undersigned.signatories.rows.Row;

/// Puts rows in the order of columns, to look at. Words by the rules of the edition's language; who has none stands
/// last, up or down.
///
/// Keys are remembered by row, so that after one change in tens of thousands only comparing is left.
final class RowOrder {

    /// A column to sort by.
    record By(Field field, boolean down) {}

    private static final class Keyed {

        private final Row row;
        private final @Nullable CollationKey[] words;

        Keyed(Row row, @Nullable CollationKey[] words) {
            this.row = row;
            this.words = words;
        }

        Row row() {
            return row;
        }

        @Nullable
        CollationKey word(int place) {
            return words[place];
        }
    }

    private final OpenLetter open;
    private final CellText text;
    private final Map<Field, Map<Row, CollationKey>> known = new EnumMap<>(Field.class);
    private String rules = "";

    RowOrder(OpenLetter open, CellText text) {
        this.open = open;
        this.text = text;
    }

    /// @param by the first counts most; none leaves the rows as they are
    List<Row> sorted(List<Row> rows, List<By> by) {
        if (by.isEmpty()) {
            return rows;
        }
        var keyed = keyed(rows, by);
        Comparator<Keyed> order = null;
        for (int i = 0; i < by.size(); i++) {
            var next = comparator(by.get(i), i);
            order = order == null ? next : order.thenComparing(next);
        }
        var sorted = order == null ? keyed.stream() : keyed.parallelStream().sorted(order);
        return sorted.map(Keyed::row).toList();
    }

    private List<Keyed> keyed(List<Row> rows, List<By> by) {
        var edition = open.edition();
        var collator = SignatoryOrder.collator(edition);
        var now = edition.language() + " " + edition.collation();
        if (!now.equals(rules)) {
            known.clear();
            rules = now;
        }
        var words = new ArrayList<Map<Row, CollationKey>>();
        for (var each : by) {
            words.add(isWords(each.field()) ? words(each.field(), rows, collator) : Map.of());
        }
        var keyed = new ArrayList<Keyed>(rows.size());
        for (var row : rows) {
            var keys = new @Nullable CollationKey[by.size()];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = words.get(i).get(row);
            }
            keyed.add(new Keyed(row, keys));
        }
        return keyed;
    }

    /// A row without words in the column is not in the map.
    private Map<Row, CollationKey> words(Field field, List<Row> rows, Collator collator) {
        var before = known.getOrDefault(field, Map.of());
        var keys = new IdentityHashMap<Row, CollationKey>(rows.size());
        var fresh = new ArrayList<Row>();
        var said = new ArrayList<String>();
        for (var row : rows) {
            var key = before.get(row);
            var words = key == null ? text.of(row, field) : "";
            if (key != null) {
                keys.put(row, key);
            } else if (!words.isEmpty()) {
                fresh.add(row);
                said.add(words);
            }
        }
        var made = CollationKeys.of(said, collator);
        for (int i = 0; i < made.size(); i++) {
            keys.put(fresh.get(i), made.get(i));
        }
        known.put(field, keys);
        return keys;
    }

    private static boolean isWords(Field field) {
        return switch (field) {
            case NUMBER, STANDING, ON_LIST, ANSWERED -> false;
            default -> true;
        };
    }

    private static Comparator<Keyed> comparator(By by, int place) {
        return switch (by.field()) {
            case NUMBER -> turned(by, Comparator.comparingInt(each -> each.row().number()));
            case STANDING -> turned(by, Comparator.comparing(each -> each.row().standing()));
            case ON_LIST -> turned(by, Comparator.comparing(each -> !each.row().onList()));
            case ANSWERED ->
                lastWithout(
                        by,
                        each -> each.row().of().latest() == null
                                ? null
                                : each.row().of().latest().at());
            default -> lastWithout(by, each -> each.word(place));
        };
    }

    private static Comparator<Keyed> turned(By by, Comparator<Keyed> order) {
        return by.down() ? order.reversed() : order;
    }

    private static <T extends Comparable<T>> Comparator<Keyed> lastWithout(By by, Key<T> key) {
        Comparator<T> order = by.down() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return (one, other) -> {
            var first = key.of(one);
            var second = key.of(other);
            if (first == null || second == null) {
                return first == null ? (second == null ? 0 : 1) : -1;
            }
            return order.compare(first, second);
        };
    }

    /// What a row is compared by; null where it has nothing there.
    private interface Key<T> {
        @Nullable
        T of(Keyed row);
    }
}
