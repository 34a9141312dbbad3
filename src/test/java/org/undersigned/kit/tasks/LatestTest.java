package org.undersigned.kit.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LatestTest {

    private final List<Integer> results = new ArrayList<>();
    private final AtomicInteger state = new AtomicInteger();
    private final AtomicReference<Latest<Integer>> latest = new AtomicReference<>();

    @Test
    void requestsWhileItRunsMakeOneMoreRunOnTheNewestState() {
        latest.set(new Latest<>(
                new DirectTasks(),
                "counting",
                () -> {
                    int now = state.get();
                    return () -> {
                        for (; state.get() < 3; state.incrementAndGet()) {
                            latest.get().request();
                        }
                        return now;
                    };
                },
                results::add));
        latest.get().request();
        assertThat(results).containsExactly(0, 3);
    }

    @Test
    void aRunThatFailedDoesNotStandInTheWayOfTheNext() {
        latest.set(new Latest<>(
                new DirectTasks(),
                "counting",
                () -> {
                    int now = state.getAndIncrement();
                    return () -> {
                        if (now == 0) {
                            throw new IllegalStateException("the first");
                        }
                        return now;
                    };
                },
                results::add));
        latest.get().request();
        latest.get().request();
        assertThat(results).containsExactly(1);
    }
}
