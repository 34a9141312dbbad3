package org.undersigned.online;

import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// The way online, of which nothing is made before somebody first asks to look. Safe to share between threads.
public final class Online implements AutoCloseable {

    private final InstantSource clock;
    private final Limits limits;
    private @Nullable Road road;

    private record Road(HttpClient client, ExecutorService threads) {}

    public Online(InstantSource clock, Limits limits) {
        this.clock = clock;
        this.limits = limits;
    }

    public AddressChecker checker() {
        var way = road();
        return new AddressChecker(way.client(), way.threads(), clock, limits);
    }

    public CopyKeeper keeper() {
        return new CopyKeeper(road().client(), clock, limits);
    }

    private synchronized Road road() {
        var made = road;
        if (made == null) {
            var client = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(limits.patience())
                    .build();
            made = new Road(client, Executors.newVirtualThreadPerTaskExecutor());
            road = made;
        }
        return made;
    }

    /// Gives up whatever is under way.
    @Override
    public synchronized void close() {
        var made = road;
        if (made != null) {
            made.threads().shutdownNow();
            made.client().shutdownNow();
        }
    }
}
