package org.undersigned.citing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;

class SourceIndexTest {

    private int last;

    @Test
    void theSameAddressInAnotherSpellingIsTheSameSource() {
        assertThat(likeness(
                        at("Water report", "https://a.example/water/"),
                        at("Water report 2026", "http://www.a.example/water?utm_source=mail")))
                .containsExactly(Likeness.SAME_ADDRESS);
    }

    @Test
    void anotherTitleAtTheSameAddressIsOnlyDoubtful() {
        assertThat(likeness(at("Water report", "https://a.example/x"), at("Air report", "https://a.example/x")))
                .containsExactly(Likeness.ADDRESS_ONLY);
        assertThat(Likeness.ADDRESS_ONLY.isSure()).isFalse();
    }

    @Test
    void anAddressThatStandsInForATitleSaysNothingElse() {
        assertThat(likeness(at("https://a.example/x", "https://a.example/x"), at("Air report", "https://a.example/x")))
                .containsExactly(Likeness.SAME_ADDRESS);
    }

    @Test
    void identifiersAreComparedWithoutTheirWrapping() {
        assertThat(likeness(
                        identified(Map.of("doi", "10.5555/AB")),
                        identified(Map.of("doi", "https://doi.org/10.5555/ab"))))
                .containsExactly(Likeness.SAME_IDENTIFIER);
        assertThat(likeness(identified(Map.of("issn", "1234-5678")), identified(Map.of("issn", "1234-5678"))))
                .isEmpty();
    }

    @Test
    void aTitleNeedsAuthorsOrADayBesideIt() {
        var one = made("Informe sobre ríos", "Paz, Ana", "2017");
        assertThat(likeness(one, made("informe sobre rios.", "Ana Paz", "2017-05")))
                .containsExactly(Likeness.SAME_TITLE);
        assertThat(likeness(one, made("Informe sobre ríos", "Luz Gil", "2017"))).containsExactly(Likeness.TITLE_ONLY);
        assertThat(likeness(one, made("Informe sobre ríos", "Ana Paz", "2018"))).containsExactly(Likeness.TITLE_ONLY);
        assertThat(likeness(made("Report", "", ""), made("Report", "", ""))).isEmpty();
    }

    @Test
    void aCrowdWithOneTitleIsNotComparedAllWithAll() {
        var sources = new ArrayList<Source>();
        for (int i = 0; i < 2000; i++) {
            sources.add(at("A letter to the commission", "https://a.example/" + i));
        }
        assertThat(SourceIndex.duplicates(sources)).hasSizeLessThan(2000 * 21);
    }

    @Test
    void aSourceIsNotItsOwnDuplicate() {
        var source = at("Water report", "https://a.example/x");
        assertThat(SourceIndex.of(List.of(source)).find(source)).isEmpty();
    }

    private static List<Likeness> likeness(Source one, Source other) {
        return SourceIndex.duplicates(List.of(one, other)).stream()
                .map(SourceMatch::likeness)
                .toList();
    }

    private Source at(String title, String address) {
        return Source.of(id(), title, Location.of(Id.of("l"), address, ""));
    }

    private Source identified(Map<String, String> identifiers) {
        return new Source(
                id(),
                SourceKind.REPORT,
                "Thing " + last,
                List.of(),
                "",
                "",
                "",
                "",
                "",
                identifiers,
                Map.of(),
                Register.empty());
    }

    private Source made(String title, String author, String date) {
        var authors = author.isEmpty() ? List.<Author>of() : List.of(Author.person(author));
        return new Source(
                id(), SourceKind.REPORT, title, authors, "", date, date, "", "", Map.of(), Map.of(), Register.empty());
    }

    private Id<Source> id() {
        return Id.of("s" + ++last);
    }
}
