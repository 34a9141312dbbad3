package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosedWorldTest {

    @TempDir
    Path folder;

    /// Every place of a letter that holds an address or a name of a file is filled with one that would tell on
    /// us.
    @Test
    void aHostileLetterReadsNoFileAndCallsNobody() throws Exception {
        var calls = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            var trap = "http://127.0.0.1:" + server.getAddress().getPort() + "/trap.png";
            var secret = Files.writeString(folder.resolve("secret.txt"), "the secret words");
            var hostile = new HostileLetter(trap, secret.toUri().toString());
            var letter = hostile.letter();
            var pages = Letters.typesetter().set(letter, letter.original(), hostile.pictures(), Watch.NOBODY);
            assertThat(calls).hasValue(0);
            assertThat(Extract.words(pages)).doesNotContain("the secret words").contains("what the picture shows");
            assertThat(pages.troubles().pictures()).hasSize(3);
            assertThat(Extract.links(pages)).allMatch(link -> link.startsWith(trap));
        } finally {
            server.stop(0);
        }
    }
}
