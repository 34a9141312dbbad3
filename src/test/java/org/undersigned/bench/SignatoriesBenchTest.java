package org.undersigned.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.undersigned.exchange.lists.ColumnMap;
import org.undersigned.exchange.lists.Letters;
import org.undersigned.exchange.lists.ListAdditions;
import org.undersigned.exchange.lists.ListReview;
import org.undersigned.exchange.lists.ListReviewer;
import org.undersigned.exchange.lists.tables.TableChoices;
import org.undersigned.exchange.lists.tables.TableReader;
import org.undersigned.exchange.lists.tables.TableReading;
import org.undersigned.language.Folding;
import org.undersigned.language.SignatoryOrder;
import org.undersigned.matching.Duplicates;
import org.undersigned.matching.Watch;
import org.undersigned.model.Letter;
import org.undersigned.model.OrderPolicy;
import org.undersigned.model.identity.Ids;

/// What fifty thousand names cost without a window: bringing them in, finding who is twice, sorting, folding.
@Tag("bench")
@Tag("signatories")
class SignatoriesBenchTest {

    @RegisterExtension
    static final BenchReport REPORT = new BenchReport("signatories");

    private static final int ROWS = 50_000;

    private static final byte[] LIST = CrowdedList.csv();
    private static final Letter EMPTY = Letters.empty("en");
    private static Letter full = EMPTY;

    @BeforeAll
    static void fill() {
        full = ListAdditions.of(review(), EMPTY, Ids.counting("x")).addedTo(EMPTY);
        assertThat(full.signatories().size()).isGreaterThan(ROWS * 9 / 10);
    }

    @Test
    void importsWithReview() throws Exception {
        var measured = REPORT.time("import 50,000 rows of CSV with review", 2, 5, SignatoriesBenchTest::review);

        assertThat(measured.median()).isLessThan(3000);
    }

    @Test
    void findsWhoIsTwice() throws Exception {
        var measured = REPORT.time("duplicates of 20,000 organisations and 50,000 persons", 1, 5, () -> {
            Duplicates.organisations(full, Set.of(), Watch.NOBODY);
            Duplicates.persons(full, Set.of(), Watch.NOBODY);
        });

        assertThat(measured.median()).isLessThan(10_000);
    }

    /// From pressing Stop to being stopped, at worst: how long the search goes on without asking.
    @Test
    void stopsWhenAsked() {
        var gaps = new ArrayList<Double>();
        var last = new long[] {System.nanoTime()};
        Watch watch = _ -> {
            long now = System.nanoTime();
            gaps.add((now - last[0]) / 1e6);
            last[0] = now;
        };
        Duplicates.organisations(full, Set.of(), watch);
        Duplicates.persons(full, Set.of(), watch);
        double longest = gaps.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        REPORT.add("duplicates: longest time until a stop is seen", "ms", longest);
        assertThat(longest).isLessThan(3000);
    }

    @Test
    void sorts() throws Exception {
        var all = full.signatories().items();
        for (var policy : new OrderPolicy[] {OrderPolicy.BY_PERSON, OrderPolicy.BY_ORGANISATION}) {
            REPORT.time("sort 50,000 " + policy, 2, 7, () -> SignatoryOrder.sorted(full, full.original(), policy, all));
        }
    }

    @Test
    void folds() throws Exception {
        var names = full.persons().stream().map(person -> person.names().in("")).toList();
        REPORT.time("fold 50,000 names for the filter", 2, 7, () -> names.forEach(Folding::fold));
    }

    private static ListReview review() {
        var reading = (TableReading.Read) TableReader.read(LIST, "list.csv", TableChoices.NONE);
        return ListReviewer.review(reading.table(), ColumnMap.of(reading.table()), EMPTY, Watch.NOBODY);
    }
}
