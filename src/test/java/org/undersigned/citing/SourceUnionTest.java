package org.undersigned.citing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.undersigned.model.ArbitraryLetters;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.AddressCheck;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;

class SourceUnionTest {

    private static final AddressCheck CHECK =
            new AddressCheck(Instant.EPOCH, AddressCheck.Outcome.REACHED, 200, List.of());

    private final Source kept = Source.of(
            Id.of("kept"),
            "Water report",
            Location.of(Id.of("l1"), "https://a.example/x", ""),
            Location.of(Id.of("l2"), "https://b.example/y", "en"));

    private final Source gone = new Source(
            Id.of("gone"),
            SourceKind.REPORT,
            "The water report",
            List.of(Author.person("Ana Paz")),
            "Ríos Libres",
            "May 2017",
            "2017-05",
            "es",
            "9",
            Map.of("doi", "10.5555/x"),
            Map.of("note", "kept"),
            Register.of(
                    Location.of(Id.of("l2"), "https://www.a.example/x/", "es")
                            .withSeen(LocalDate.of(2026, 1, 1))
                            .withCheck(CHECK),
                    Location.of(Id.of("l1"), "https://c.example/z", "")));

    @Test
    void whatOnlyOneOfThemSaysIsKept() {
        var merged = SourceUnion.of(kept, gone).merged();
        assertThat(merged.id()).isEqualTo(kept.id());
        assertThat(merged.title()).isEqualTo("Water report");
        assertThat(merged.authors()).isEqualTo(gone.authors());
        assertThat(merged.date()).isEqualTo("2017-05");
        assertThat(merged.identifiers()).isEqualTo(gone.identifiers());
        assertThat(merged.otherFields()).isEqualTo(gone.otherFields());
    }

    @Test
    void aChosenFieldComesFromTheSourceThatGoes() {
        var merged = SourceUnion.of(kept, gone, Set.of(SourceField.TITLE, SourceField.KIND))
                .merged();
        assertThat(merged.title()).isEqualTo("The water report");
        assertThat(merged.kind()).isEqualTo(SourceKind.REPORT);
        assertThat(SourceUnion.differing(kept, gone)).containsExactly(SourceField.KIND, SourceField.TITLE);
    }

    @Test
    void oneAddressInTwoSpellingsIsOneLocationThatKnowsWhatBothKnew() {
        var union = SourceUnion.of(kept, gone);
        assertThat(union.merged().locations().stream().map(Location::address))
                .containsExactly("https://a.example/x", "https://b.example/y", "https://c.example/z");
        var first = union.merged().locations().at(0);
        assertThat(first.language()).isEqualTo("es");
        assertThat(first.seen()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(first.check()).isEqualTo(CHECK);
        assertThat(union.moved().get(Id.<Location>of("l2"))).isEqualTo(Id.of("l1"));
    }

    @Test
    void aLocationWhoseIdIsTakenGetsAnother() {
        var union = SourceUnion.of(kept, gone);
        var moved = union.moved().get(Id.<Location>of("l1"));
        assertThat(moved).isNotNull();
        assertThat(union.merged().locations().get(moved).address()).isEqualTo("https://c.example/z");
    }

    @Test
    void anIdentifierThatLosesStandsAmongTheOtherFields() {
        var other = SourceUnion.of(gone, identified("10.5555/other")).merged();
        assertThat(other.identifiers()).containsEntry("doi", "10.5555/x");
        assertThat(other.otherFields()).containsEntry("doi", "10.5555/other");
    }

    @Property(tries = 200)
    void everyAddressAndEveryOtherFieldOfBothIsThere(@ForAll long seed) {
        var sources = new ArbitraryLetters(new java.util.Random(seed)).letter().sources();
        if (sources.size() < 2) {
            return;
        }
        var union = SourceUnion.of(sources.at(0), sources.at(1));
        var addresses = union.merged().locations().stream()
                .map(place -> Addresses.identity(place.address()))
                .toList();
        for (var place : sources.at(1).locations()) {
            assertThat(addresses).contains(Addresses.identity(place.address()));
            assertThat(union.merged().locations().contains(union.moved().get(place.id())))
                    .isTrue();
        }
        assertThat(union.merged().otherFields().keySet())
                .containsAll(sources.at(1).otherFields().keySet());
        assertThat(union.merged().identifiers().keySet())
                .containsAll(sources.at(1).identifiers().keySet());
    }

    private static Source identified(String doi) {
        return new Source(
                Id.of("third"),
                SourceKind.REPORT,
                "x",
                List.of(),
                "",
                "",
                "",
                "",
                "",
                Map.of("doi", doi),
                Map.of(),
                Register.empty());
    }
}
