package org.undersigned.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.model.source.AddressCheck;
import org.undersigned.model.source.AddressCheck.Outcome;

class OnlineTest {

    private static final Instant NOW = Instant.parse("2026-11-24T23:40:00Z");
    private static final Limits SHORT =
            new Limits(Duration.ofSeconds(4), Duration.ofMillis(1), 4, 10, Duration.ofSeconds(1), 1 << 20);
    private static final Watch NOBODY = new Watch() {
        @Override
        public void at(int done, int all) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(4)).build();
    private final AddressChecker checker = new AddressChecker(client, threads, InstantSource.fixed(NOW), SHORT);
    private final CopyKeeper keeper = new CopyKeeper(client, InstantSource.fixed(NOW), SHORT);
    private Roads roads;

    @BeforeEach
    void openTheRoads() throws Exception {
        roads = new Roads();
    }

    @AfterEach
    void closeTheRoads() {
        roads.close();
        client.shutdownNow();
        threads.shutdownNow();
    }

    @ParameterizedTest
    @CsvSource({
        "/page, REACHED, 200",
        "/moved, REDIRECTED, 200",
        "/status/404, GONE, 404",
        "/status/410, GONE, 410",
        "/status/403, REFUSED, 403",
        "/status/503, TROUBLED, 503",
        "/loop, LOOP, 302",
        "/silent, SILENT, 0",
        "/huge, REACHED, 200",
    })
    void saysHowLookingEnded(String path, Outcome outcome, int status) throws Exception {
        var check = checker.check(roads.http(path));
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.status()).isEqualTo(status);
        assertThat(check.at()).isEqualTo(NOW);
    }

    @Test
    void showsWhereARedirectEnds() throws Exception {
        assertThat(checker.check(roads.http("/moved")).hops()).containsExactly(roads.http("/page"));
    }

    @Test
    void doesNotTrustAWrongCertificate() throws Exception {
        assertThat(checker.check(roads.https("/page")).outcome()).isEqualTo(Outcome.UNTRUSTED);
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/hostname, NOT_AN_ADDRESS",
        "ftp://a.example/x, NOT_AN_ADDRESS",
        "not an address, NOT_AN_ADDRESS",
        "http://localhost:1/, NO_SERVER",
    })
    void looksAtNothingButTheWeb(String address, Outcome outcome) throws Exception {
        assertThat(checker.check(address).outcome()).isEqualTo(outcome);
    }

    @Test
    void looksAtManyPolitelyAndInOrder() throws Exception {
        var addresses = IntStream.range(0, 12)
                .mapToObj(i -> i % 2 == 0 ? roads.http("/slow?" + i) : roads.otherHost("/slow?" + i))
                .toList();
        var seen = new AtomicInteger();
        var found = checker.checkAll(addresses, new Watch() {
            @Override
            public void at(int done, int all) {
                seen.incrementAndGet();
                assertThat(all).isEqualTo(12);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertThat(List.copyOf(found.keySet())).isEqualTo(addresses);
        assertThat(found.values()).allMatch(AddressCheck::arrives);
        assertThat(seen).hasValue(12);
        assertThat(roads.mostAtOnce()).as("one request a host").isLessThanOrEqualTo(2);
    }

    @Test
    void givesUpWhenCancelled() {
        var cancelled = new Watch() {
            @Override
            public void at(int done, int all) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> checker.checkAll(List.of(roads.http("/silent")), cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void refusesAClientThatWouldHideRedirects() {
        var hiding = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        assertThatThrownBy(() -> new AddressChecker(hiding, threads, InstantSource.system(), SHORT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsACopyOfWhatARedirectLeadsTo(@TempDir Path folder) throws Exception {
        var target = folder.resolve("copy");
        var result = keeper.fetch(roads.http("/moved"), target, NOBODY);
        assertThat(result).isInstanceOfSatisfying(CopyKeeper.Result.Copy.class, copy -> {
            assertThat(copy.mediaType()).isEqualTo("text/html");
            assertThat(copy.size()).isEqualTo(13);
            assertThat(copy.check().hops()).hasSize(1);
        });
        assertThat(target).hasContent("<p>A page</p>");
    }

    @ParameterizedTest
    @CsvSource({"/huge", "/huge-unannounced"})
    void keepsNoCopyOfFiveGigabytes(String path, @TempDir Path folder) throws Exception {
        var target = folder.resolve("copy");
        assertThat(keeper.fetch(roads.http(path), target, NOBODY)).isInstanceOf(CopyKeeper.Result.TooLarge.class);
        assertThat(Files.exists(target) ? Files.size(target) : 0).isLessThan(2 << 20);
    }

    @Test
    void doesNotWaitForeverForTheRestOfACopy(@TempDir Path folder) throws Exception {
        var result = keeper.fetch(roads.http("/stalls"), folder.resolve("copy"), NOBODY);
        assertThat(result).isInstanceOf(CopyKeeper.Result.Nothing.class);
    }
}
