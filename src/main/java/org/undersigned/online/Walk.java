package org.undersigned.online;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.source.AddressCheck.Outcome;

/// One way from an address through its redirects to an answer. Used once, by one thread.
final class Walk {

    private final HttpClient client;
    private final Limits limits;
    private final long deadline;
    private final List<String> hops = new ArrayList<>();
    private int status;

    Walk(HttpClient client, Limits limits) {
        this.client = client;
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.patience().toNanos();
    }

    List<String> hops() {
        return hops;
    }

    int status() {
        return status;
    }

    /// What is done with the body of the answer that the walk ends at.
    interface Arrival {
        void at(HttpResponse<InputStream> answer) throws IOException;
    }

    Outcome to(String address, Arrival arrival) throws InterruptedException {
        var seen = new HashSet<URI>();
        var here = parsed(address);
        while (here.isPresent()) {
            if (!seen.add(here.get()) || hops.size() > limits.hops()) {
                return Outcome.LOOP;
            }
            try {
                var answer = ask(here.get());
                status = answer.statusCode();
                var next = next(here.get(), answer);
                if (next == null) {
                    return arrive(answer, arrival);
                }
                answer.body().close();
                hops.add(next);
                here = parsed(next);
            } catch (HttpTimeoutException _) {
                return Outcome.SILENT;
            } catch (SSLException _) {
                return Outcome.UNTRUSTED;
            } catch (ConnectException | UnknownHostException | UnresolvedAddressException _) {
                return Outcome.NO_SERVER;
            } catch (IOException _) {
                return Outcome.TROUBLED;
            }
        }
        return Outcome.NOT_AN_ADDRESS;
    }

    private HttpResponse<InputStream> ask(URI address) throws IOException, InterruptedException {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
            throw new HttpTimeoutException("No time left");
        }
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofNanos(left))
                .header("User-Agent", "Undersigned")
                .header("Accept", "*/*")
                .GET()
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    private Outcome arrive(HttpResponse<InputStream> answer, Arrival arrival) throws IOException {
        try {
            if (status >= 200 && status < 300) {
                arrival.at(answer);
                return hops.isEmpty() ? Outcome.REACHED : Outcome.REDIRECTED;
            }
        } finally {
            answer.body().close();
        }
        return switch (status) {
            case 404, 410 -> Outcome.GONE;
            case 401, 403, 451 -> Outcome.REFUSED;
            default -> Outcome.TROUBLED;
        };
    }

    private static @Nullable String next(URI here, HttpResponse<InputStream> answer) {
        int status = answer.statusCode();
        boolean moved = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        try {
            return moved
                    ? answer.headers()
                            .firstValue("Location")
                            .map(location -> here.resolve(location).toString())
                            .orElse(null)
                    : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static Optional<URI> parsed(String address) {
        try {
            var uri = URI.create(address.contains("://") ? address : "https://" + address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
