package org.undersigned.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.undersigned.document.Edit;
import org.undersigned.document.PeopleEdit;
import org.undersigned.kit.PanelLetters;
import org.undersigned.model.Erasure;
import org.undersigned.model.LedgerEntry;
import org.undersigned.model.Letter;
import org.undersigned.model.Status;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.text.FieldKind;

/// "N organisations from M countries" says what is printed, whatever was done to the list.
class LiveCountsPropertyTest {

    private static final List<String> COUNTRIES = List.of("MX", "PL", "", "Kurdistan", "DE");

    @Property(tries = 150)
    void countsAreOfWhoIsPrinted(@ForAll Random random) {
        var ids = Ids.counting("x");
        var letter = PanelLetters.river();
        for (int step = 0; step < 25; step++) {
            letter = step % 9 == 8 && !letter.persons().isEmpty()
                    ? Erasure.of(
                            letter,
                            letter.persons()
                                    .at(random.nextInt(letter.persons().size()))
                                    .id())
                    : edit(letter, random, ids).applyTo(letter);
            assertCounts(letter);
        }
    }

    private static void assertCounts(Letter letter) {
        var printed = PrintedParts.of(letter, letter.original()).lines().stream()
                .map(PrintedParts.Line::signatory)
                .toList();
        var organisations = printed.stream()
                .filter(each -> each.organisation() != null)
                .map(each -> letter.organisations().get(each.organisation()))
                .collect(Collectors.toSet());
        var countries = organisations.stream()
                .map(Organisation::country)
                .filter(country -> !country.isEmpty())
                .collect(Collectors.toSet());
        var fields = new FieldText(letter, letter.original(), LocalDate.EPOCH);
        assertThat(fields.of(FieldKind.SIGNATORIES)).isEqualTo(String.valueOf(printed.size()));
        assertThat(fields.of(FieldKind.ORGANISATIONS)).isEqualTo(String.valueOf(organisations.size()));
        assertThat(fields.of(FieldKind.COUNTRIES)).isEqualTo(String.valueOf(countries.size()));
    }

    private static Edit edit(Letter letter, Random random, Ids ids) {
        if (letter.signatories().size() < 3) {
            return added(random, ids);
        }
        var one = letter.signatories().at(random.nextInt(letter.signatories().size()));
        return switch (random.nextInt(7)) {
            case 0 -> new PeopleEdit.RemoveSignatories(Set.of(one.id()));
            case 1 -> new PeopleEdit.PutSignatory(one.withOnList(!one.onList()), null, null, 0);
            case 2 ->
                new PeopleEdit.RecordAgreements(List.of(new LedgerEntry(
                        ids.fresh(), one.id(), status(random), Instant.EPOCH, "", "Ana", null, null, null)));
            case 3, 4 -> moved(letter, random);
            case 5 -> merged(letter, random);
            default -> added(random, ids);
        };
    }

    private static Status status(Random random) {
        return Status.values()[random.nextInt(Status.values().length)];
    }

    private static Edit added(Random random, Ids ids) {
        var person = Person.of(ids.fresh(), "Ana " + random.nextInt(9));
        var organisation = random.nextInt(4) == 0
                ? null
                : Organisation.of(ids.fresh(), "River " + random.nextInt(9))
                        .withCountry(COUNTRIES.get(random.nextInt(COUNTRIES.size())));
        var signatory = Signatory.of(ids.fresh(), person.id(), organisation == null ? null : organisation.id());
        return new PeopleEdit.PutSignatory(signatory, person, organisation, random.nextInt(5));
    }

    private static Edit moved(Letter letter, Random random) {
        if (letter.organisations().isEmpty()) {
            return new PeopleEdit.RemoveSignatories(Set.of());
        }
        var one =
                letter.organisations().at(random.nextInt(letter.organisations().size()));
        return new PeopleEdit.PutOrganisation(one.withCountry(COUNTRIES.get(random.nextInt(COUNTRIES.size()))));
    }

    private static Edit merged(Letter letter, Random random) {
        int size = letter.organisations().size();
        int one = size < 2 ? 0 : random.nextInt(size);
        return size < 2
                ? new PeopleEdit.RemoveSignatories(Set.of())
                : new PeopleEdit.MergeOrganisations(
                        letter.organisations().at(one),
                        letter.organisations().at((one + 1) % size).id());
    }
}
