package org.undersigned.exchange.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.LocationKind;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;

class ReferencesPropertyTest {

    @Property(tries = 400)
    void whatWasImportedComesBackAfterExport(
            @ForAll("sources") List<Source> sources, @ForAll("written") ReferenceFormat format) {
        var imported = format.read(format.write(sources), Ids.counting("a")).sources();
        var again = format.read(format.write(imported), Ids.counting("a"));
        assertThat(again.unread()).isEmpty();
        assertThat(again.sources()).isEqualTo(imported);
        assertThat(imported).hasSameSizeAs(sources);
    }

    @Property(tries = 400)
    void titlesAddressesAndDatesSurviveTheFirstExport(
            @ForAll("sources") List<Source> sources, @ForAll("written") ReferenceFormat format) {
        var imported = format.read(format.write(sources), Ids.counting("a")).sources();
        for (int i = 0; i < sources.size(); i++) {
            var before = sources.get(i);
            var after = imported.get(i);
            assertThat(after.title()).isEqualTo(before.title());
            assertThat(after.kind()).isEqualTo(before.kind());
            assertThat(after.date()).isEqualTo(before.date());
            assertThat(after.identifiers()).isEqualTo(before.identifiers());
            assertThat(after.locations().stream().map(Location::address))
                    .containsExactlyElementsOf(
                            before.locations().stream().map(Location::address).toList());
        }
    }

    @Property(tries = 1000)
    void anyTextIsRead(@ForAll("anyText") String text, @ForAll ReferenceFormat format) {
        var reading = format.read(text, Ids.counting("a"));
        assertThat(reading.sources())
                .allSatisfy(source -> assertThat(source.title()).isNotBlank());
    }

    @Provide
    Arbitrary<ReferenceFormat> written() {
        return Arbitraries.of(ReferenceFormat.BIBTEX, ReferenceFormat.RIS, ReferenceFormat.CSL_JSON);
    }

    @Provide
    Arbitrary<String> anyText() {
        var scraps = Arbitraries.of(
                "@book{",
                "@",
                "}",
                "{",
                "title = ",
                "\"",
                "#",
                ",",
                "\\",
                "\\'",
                "TY  - JOUR\n",
                "TI  - x\n",
                "ER  - \n",
                "[{\"title\": \"x\"",
                "}]",
                "https://a.example/",
                "\n",
                " and ",
                "\uFEFF",
                "\u0000",
                "url={",
                "%");
        return Arbitraries.oneOf(scraps, Arbitraries.strings().ofMaxLength(12))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<Source>> sources() {
        var words = Arbitraries.of(
                        "Río", "100%", "A & B", "law_7", "{NSO}", "Ł", "日本", "\\x", "~", "#1", "$5", "it''s", "—",
                        "a^b", "rivers", "and", "``x")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> "T " + String.join(" ", parts));
        var authors = Combinators.combine(
                        Arbitraries.of("Ríos, Ana", "Tello, J.", "O'Neil, Ó"), Arbitraries.of(true, false))
                .as((name, _) -> Author.person(name))
                .list()
                .ofMaxSize(3);
        var locations = Combinators.combine(
                        Arbitraries.of(
                                "https://a.example/x_y?b=1&c=%20#z", "http://b.example/(p)", "https://bit.ly/3x"),
                        Arbitraries.of("", "es", "en"),
                        Arbitraries.of(LocationKind.class),
                        Arbitraries.of("", "mirror | of \\ the first"))
                .as((address, language, kind, note) ->
                        new Location(Id.of("l"), address, language, kind, LocalDate.of(2026, 1, 2), note, null, null))
                .list()
                .ofMaxSize(3);
        var dates = Arbitraries.of("", "2017", "2017-05", "2017-05-23");
        var identifiers = Arbitraries.of(
                Map.<String, String>of(),
                Map.of("doi", "10.5555/a_b"),
                Map.of("docket", "C-1/26"),
                Map.of("celex", "32_x"));
        return Combinators.combine(Arbitraries.of(SourceKind.class), words, authors, locations, dates, identifiers)
                .as(ReferencesPropertyTest::source)
                .list()
                .ofMaxSize(4);
    }

    private static Source source(
            SourceKind kind,
            String title,
            List<Author> authors,
            List<Location> locations,
            String date,
            Map<String, String> identifiers) {
        var ids = Ids.counting("l");
        var own = locations.stream()
                .map(at -> new Location(
                        ids.fresh(), at.address(), at.language(), at.kind(), at.seen(), at.note(), null, null))
                .toList();
        return new Source(
                Id.of("s"),
                kind,
                title,
                authors,
                "P & Q",
                date,
                date,
                "en",
                "4-5",
                identifiers,
                Map.of(),
                Register.copyOf(own));
    }
}
