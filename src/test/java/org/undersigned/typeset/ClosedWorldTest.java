package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Role;

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
            var pages = set(trap, secret.toUri().toString());
            assertThat(calls).hasValue(0);
            assertThat(Extract.words(pages)).doesNotContain("the secret words").contains("what the picture shows");
            assertThat(pages.troubles().pictures()).hasSize(2);
            assertThat(Extract.links(pages)).containsExactly(trap);
        } finally {
            server.stop(0);
        }
    }

    private static Pages set(String trap, String file) {
        var picture = new KeptFile(Id.of("svg"), trap, "image/svg+xml", "ab".repeat(32), 10);
        var lost = new KeptFile(Id.of("lost"), "../../" + file, "image/png", "cd".repeat(32), 10);
        var letter = new Letters("en")
                .add(Role.TITLE, "<fo:external-graphic src=\"" + trap + "\"/> &secret; " + file)
                .add(Role.BODY, new Inline.Picture(picture.id(), "what the picture shows"))
                .add(Role.BODY, new Inline.Picture(lost.id(), "url('" + trap + "')"))
                .add(
                        Role.BODY,
                        Letters.link("a file", file),
                        Letters.link(" a script", "javascript:alert(1)"),
                        Letters.link(" a page", trap))
                .signed("url(" + trap + ")", "<!ENTITY x SYSTEM '" + file + "'>")
                .letter()
                .withKeptFiles(Register.of(picture, lost));
        var svg = ("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'><image"
                        + " xlink:href='" + trap + "'/></svg>")
                .getBytes(StandardCharsets.UTF_8);
        return Letters.typesetter()
                .set(
                        letter,
                        letter.original(),
                        kept -> kept.id().value().equals("svg") ? Optional.of(svg) : Optional.empty(),
                        Watch.NOBODY);
    }
}
