package org.undersigned.exchange.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipInputStream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.exchange.exports.content.Outgoing;
import org.undersigned.typeset.HostileLetter;

/// No export reads what is outside the letter, and none makes whoever opens it do so.
class ClosedExportsTest {

    private static final String SECRET = "the secret words";
    private static final String FOLLOWED = "(https?|mailto):.*";

    @TempDir
    Path folder;

    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer server;
    private Outgoing outgoing;

    @BeforeEach
    void setUp() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        var trap = "http://127.0.0.1:" + server.getAddress().getPort() + "/trap.png";
        var secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        var hostile = new HostileLetter(trap, secret.toUri().toString());
        var letter = hostile.letter();
        outgoing = new Outgoing(letter, letter.original(), LocalDate.of(2026, 11, 24), hostile.pictures());
    }

    @AfterEach
    void tearDown() {
        server.stop(0);
    }

    @Test
    void writingReadsNoFileAndCallsNobody() throws Exception {
        for (var format : Exporters.all()) {
            var bytes = format.export(outgoing);
            assertThat(calls).as(format.extension()).hasValue(0);
            for (var part : parts(bytes).values()) {
                assertThat(part).as(format.extension()).doesNotContain(SECRET);
            }
        }
    }

    @Test
    void aWebPageFetchesAndRunsNothing() {
        var page = Jsoup.parse(new String(new HtmlExporter().export(outgoing), StandardCharsets.UTF_8));
        assertThat(page.select("script, iframe, object, embed, link, base, form, svg, meta[http-equiv=refresh]"))
                .isEmpty();
        assertThat(page.select("img[src]")).allMatch(image -> image.attr("src").startsWith("data:image/"));
        assertThat(page.select("a[href]"))
                .isNotEmpty()
                .allMatch(link ->
                        link.attr("href").startsWith("#") || link.attr("href").matches(FOLLOWED));
        assertThat(page.select("style").html()).doesNotContain("url(", "@import", "://");
        assertThat(page.getAllElements()).allMatch(element -> element.attributes().asList().stream()
                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @Test
    void aWordDocumentLeadsOutOnlyByLinksThatAreClicked() throws Exception {
        var parts = parts(Exporters.forFile("a.docx").orElseThrow().export(outgoing));
        parts.forEach((name, part) -> assertThat(part).as(name).doesNotContain("<!DOCTYPE"));
        for (var name : parts.keySet()) {
            if (name.endsWith(".rels")) {
                for (var relation : xml(parts.get(name)).select("Relationship[TargetMode=External]")) {
                    assertThat(relation.attr("Type")).endsWith("/hyperlink");
                    assertThat(relation.attr("Target")).matches(FOLLOWED);
                }
            }
        }
        assertThat(xml(parts.get("word/document.xml")).select("w|instrText, w|fldSimple, w|altChunk, w|object"))
                .isEmpty();
    }

    @Test
    void anOpenDocumentLeadsOutOnlyByLinksThatAreClicked() throws Exception {
        var parts = parts(Exporters.forFile("a.odt").orElseThrow().export(outgoing));
        for (var part : parts.entrySet()) {
            if (part.getKey().endsWith(".xml")) {
                assertThat(part.getValue()).as(part.getKey()).doesNotContain("<!DOCTYPE");
                for (var element : xml(part.getValue()).getElementsByAttribute("xlink:href")) {
                    var target = element.attr("xlink:href");
                    assertThat(target).matches(element.tagName().equals("text:a") ? FOLLOWED : "Pictures/[\\w.-]+");
                }
                assertThat(xml(part.getValue()).select("office|event-listeners, script|event-listener, office|scripts"))
                        .isEmpty();
            }
        }
    }

    @Test
    void markdownHasNoHtmlAndNoPictureFromElsewhere() {
        var text = new String(new MarkdownExporter().export(outgoing), StandardCharsets.UTF_8);
        Parser.builder().build().parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                assertThat(html.getLiteral()).matches("</?(u|sup|sub)>");
            }

            @Override
            public void visit(HtmlBlock html) {
                assertThat(html.getLiteral()).isEmpty();
            }

            @Override
            public void visit(Image image) {
                assertThat(image.getDestination()).startsWith("data:image/");
            }

            @Override
            public void visit(Link link) {
                assertThat(link.getDestination()).matches(FOLLOWED);
                visitChildren(link);
            }
        });
    }

    private static org.jsoup.nodes.Document xml(String part) {
        return Jsoup.parse(part, "", org.jsoup.parser.Parser.xmlParser());
    }

    /// The files of a zip by their names; a file that is none, under an empty name.
    private static Map<String, String> parts(byte[] bytes) throws Exception {
        var parts = new LinkedHashMap<String, String>();
        if (bytes[0] != 'P' || bytes[1] != 'K') {
            parts.put("", new String(bytes, StandardCharsets.UTF_8));
            return parts;
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
