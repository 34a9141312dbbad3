package org.undersigned.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.citing.style.Styler;
import org.undersigned.exchange.exports.Exporters;
import org.undersigned.exchange.exports.content.Outgoing;
import org.undersigned.exchange.imports.ImportResult;
import org.undersigned.exchange.imports.TextImporter;
import org.undersigned.exchange.references.ReferenceImporter;
import org.undersigned.model.CitationStyle;
import org.undersigned.model.Citing;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Ids;
import org.undersigned.typeset.StyledTypesetter;
import org.undersigned.typeset.fop.FopTypesetter;

/// Nothing leaves the laptop: every connection of Java's, a library's too, asks the proxy selector for its way first,
/// and here one listens.
class SilenceTest {

    private static final String TEXT = """
            To whom it concerns

            We ask for an answer.¹ See https://a.invalid/page and ![x](https://a.invalid/picture.png).

            ¹See the report in English (<https://goo.gl/78qabc>) and Spanish (<http://b.invalid/informe.pdf>).
            """;

    private final List<URI> asked = new CopyOnWriteArrayList<>();
    private final ProxySelector usual = ProxySelector.getDefault();

    @BeforeEach
    void listen() {
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI address) {
                asked.add(address);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI address, SocketAddress proxy, IOException why) {}
        });
    }

    @AfterEach
    void listenNoMore() {
        ProxySelector.setDefault(usual);
    }

    @Test
    void importStylesPagesAndExportsAskNobody() {
        var read = new TextImporter("en").read(TEXT.getBytes(StandardCharsets.UTF_8), "letter.md");
        var letter = ((ImportResult.Understood) read)
                .understanding()
                .outcome(Ids.counting("i"))
                .letter();
        new ReferenceImporter(Ids.counting("r")).readPasted("Report https://a.invalid/report");
        var styler = new Styler();
        var typesetter = new StyledTypesetter(new FopTypesetter(() -> LocalDate.EPOCH), styler);
        for (var style : CitationStyle.values()) {
            styled(letter, style, styler);
        }
        var cited = letter.withSettings(letter.settings().withCiting(new Citing(CitationStyle.APA, true)));
        assertThat(typesetter.set(cited, cited.original()).pdf()).isNotEmpty();
        assertThat(asked).isEmpty();
    }

    private static void styled(Letter letter, CitationStyle style, Styler styler) {
        var cited = letter.withSettings(letter.settings().withCiting(new Citing(style, true)));
        for (var exporter : Exporters.styled(styler)) {
            assertThat(exporter.export(Outgoing.undated(cited, cited.original())))
                    .isNotEmpty();
        }
    }

    /// So that silence is not the listener's deafness.
    @Test
    void lookingAtAnAddressIsHeard() throws Exception {
        try (var client = HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .proxy(ProxySelector.getDefault())
                        .build();
                var threads = Executors.newCachedThreadPool()) {
            new AddressChecker(client, threads, InstantSource.system(), Limits.USUAL).check("http://127.0.0.1:9/x");
        }
        assertThat(asked).extracting(URI::getHost).contains("127.0.0.1");
    }
}
