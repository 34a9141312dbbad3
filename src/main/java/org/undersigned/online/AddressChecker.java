package org.undersigned.online;

import java.net.http.HttpClient;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.undersigned.citing.Addresses;
import org.undersigned.model.source.AddressCheck;

/// Looks at addresses because the user pressed a button. Blocking: call it away from the screen.
///
/// A host is asked one request at a time, with a pause between; hosts side by side, within the limits.
public final class AddressChecker {

    private final HttpClient client;
    private final ExecutorService threads;
    private final InstantSource clock;
    private final Limits limits;

    /// @param client must not follow redirects by itself
    /// @param threads for hosts side by side; not closed here
    public AddressChecker(HttpClient client, ExecutorService threads, InstantSource clock, Limits limits) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("Redirects are shown, so they must not be followed unseen");
        }
        this.client = client;
        this.threads = threads;
        this.clock = clock;
        this.limits = limits;
    }

    public AddressCheck check(String address) throws InterruptedException {
        return look(address, clock.instant());
    }

    /// What was found at each address.
    ///
    /// @throws CancellationException when the watch says so; requests under way are given up, and what was found
    /// until then the watch knows
    public Map<String, AddressCheck> checkAll(Collection<String> addresses, Watch watch) throws InterruptedException {
        var distinct = new LinkedHashSet<>(addresses);
        var found = new ConcurrentHashMap<String, AddressCheck>();
        var seats = new Semaphore(limits.atOnce());
        var done = new AtomicInteger();
        var under = new ArrayList<Future<?>>();
        for (var host : byHost(distinct).values()) {
            under.add(threads.submit(() -> {
                for (int i = 0; i < host.size() && !watch.cancelled(); i++) {
                    if (i > 0) {
                        Thread.sleep(limits.pause());
                    }
                    seats.acquire();
                    try {
                        var address = host.get(i);
                        var check = check(address);
                        found.put(address, check);
                        watch.found(address, check);
                    } finally {
                        seats.release();
                    }
                    watch.at(done.incrementAndGet(), distinct.size());
                }
                return null;
            }));
        }
        await(under, watch);
        var inOrder = new LinkedHashMap<String, AddressCheck>();
        distinct.forEach(address -> {
            var check = found.get(address);
            if (check != null) {
                inOrder.put(address, check);
            }
        });
        return inOrder;
    }

    private AddressCheck look(String address, Instant now) throws InterruptedException {
        var walk = new Walk(client, limits);
        var outcome = walk.to(address, _ -> {});
        return new AddressCheck(now, outcome, walk.status(), walk.hops());
    }

    private static Map<String, List<String>> byHost(Collection<String> addresses) {
        var hosts = new LinkedHashMap<String, List<String>>();
        for (var address : addresses) {
            hosts.computeIfAbsent(Addresses.host(address), _ -> new ArrayList<>())
                    .add(address);
        }
        return hosts;
    }

    private static void await(List<Future<?>> under, Watch watch) throws InterruptedException {
        try {
            for (var each : under) {
                while (!each.isDone() && !watch.cancelled()) {
                    Thread.sleep(20);
                }
                if (watch.cancelled()) {
                    throw new CancellationException("The user cancelled");
                }
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Looking at an address failed in a way nobody foresaw", e);
        } finally {
            under.forEach(each -> each.cancel(true));
        }
    }
}
