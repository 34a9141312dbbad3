package org.undersigned.kit.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FxTasksIT {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> failed = new ArrayList<>();
    private final FxTasks tasks = new FxTasks(threads, (name, cause) -> failed.add(name + ": " + cause.getMessage()));

    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void whoeverListensToTheJobsHearsOfThemForAsLongAsThereAreTasks() {
        assertThat(tasks.jobs()).isSameAs(tasks.jobs());
    }

    @Test
    void aResultComesHomeToTheScreenThread() throws Exception {
        var home = new AtomicBoolean();
        var away = new AtomicBoolean();
        var seen = new CountDownLatch(1);
        onScreen(() -> tasks.start("count", () -> {
                    away.set(!Platform.isFxApplicationThread());
                    return 3;
                })
                .onDone(number -> {
                    home.set(Platform.isFxApplicationThread() && number == 3);
                    seen.countDown();
                }));
        assertThat(seen.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(home).isTrue();
        assertThat(away).isTrue();
        assertThat(tasks.jobs()).isEmpty();
    }

    @Test
    void cancelledWorkGivesNoResultEvenWhenItFinishes() throws Exception {
        var go = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var done = new AtomicBoolean();
        onScreen(() -> {
            var job = tasks.start("wait", () -> go.await(5, TimeUnit.SECONDS))
                    .onDone(_ -> done.set(true))
                    .onCancelled(ended::countDown);
            assertThat(tasks.jobs()).hasSize(1);
            job.cancel();
        });
        go.countDown();
        assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(done).isFalse();
    }

    @Test
    void aFailureThatNobodyHandlesIsTold() throws Exception {
        onScreen(() -> tasks.start("break", () -> {
            throw new IllegalArgumentException("on purpose");
        }));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !failed.isEmpty());
        assertThat(failed).containsExactly("break: on purpose");
    }

    @Test
    void aDebouncedActionRunsOnceAfterThePause() throws Exception {
        var runs = new ArrayList<Long>();
        var start = System.nanoTime();
        onScreen(() -> {
            var action = tasks.debounced(Duration.ofMillis(80), () -> runs.add(System.nanoTime() - start));
            action.request();
            action.request();
        });
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !runs.isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(runs).hasSize(1);
        assertThat(Duration.ofNanos(runs.getFirst())).isGreaterThan(Duration.ofMillis(60));
    }

    @Test
    void flushRunsWhatIsWaitingAndOnlyOnce() throws Exception {
        var runs = new ArrayList<String>();
        onScreen(() -> {
            var action = tasks.debounced(Duration.ofMinutes(1), () -> runs.add("ran"));
            action.flush();
            action.request();
            action.flush();
            action.flush();
        });
        assertThat(runs).containsExactly("ran");
    }

    @Test
    void nothingStartsAfterTheWindowIsGone() {
        var ran = new AtomicBoolean();
        onScreen(() -> {
            tasks.close();
            tasks.start("late", () -> {
                ran.set(true);
                return true;
            });
        });
        threads.shutdown();
        assertThat(threads.isShutdown()).isTrue();
        assertThat(tasks.jobs()).isEmpty();
        assertThat(ran).isFalse();
    }

    private static void onScreen(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5000, action);
    }
}
