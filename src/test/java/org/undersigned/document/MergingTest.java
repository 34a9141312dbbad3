package org.undersigned.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.kit.PanelLetters;
import org.undersigned.model.Ledger;
import org.undersigned.model.LedgerEntry;
import org.undersigned.model.Letter;
import org.undersigned.model.Status;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Apart;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;

class MergingTest {

    private static final Organisation RIVER = Organisation.of(Id.of("o1"), "River Watch");
    private static final Organisation AGAIN = Organisation.of(Id.of("o2"), "RIVER WATCH");
    private static final Organisation CHAPTER =
            Organisation.of(Id.of("o3"), "River Watch Chile").withChapterOf(AGAIN.id());
    private static final Person ANA = Person.of(Id.of("p1"), "Ana Vega");
    private static final Person ANNA = Person.of(Id.of("p2"), "Ana VEGA");

    private static Letter letter() {
        return PanelLetters.empty()
                .withPeople(
                        Register.of(RIVER, AGAIN, CHAPTER),
                        Register.of(ANA, ANNA),
                        Register.of(
                                Signatory.of(Id.of("s1"), ANA.id(), RIVER.id()),
                                Signatory.of(Id.of("s2"), ANNA.id(), AGAIN.id()).withRole("Director"),
                                Signatory.of(Id.of("s3"), null, RIVER.id()).withOnList(false),
                                Signatory.of(Id.of("s4"), null, AGAIN.id()),
                                Signatory.of(Id.of("s5"), null, CHAPTER.id())))
                .withLedger(new Ledger(List.of(said("l1", "s3", Status.INVITED), said("l2", "s4", Status.AGREED))));
    }

    private static LedgerEntry said(String id, String signatory, Status status) {
        return new LedgerEntry(Id.of(id), Id.of(signatory), status, Instant.EPOCH, "e-mail", "Ana", null, null, null);
    }

    @Test
    void everythingThatNamedTheOneNamesTheOtherAndEqualEntriesAreOne() {
        var merged = new PeopleEdit.MergeOrganisations(RIVER, AGAIN.id()).applyTo(letter());
        assertThat(merged.organisations().stream().map(Organisation::id)).containsExactly(RIVER.id(), CHAPTER.id());
        assertThat(merged.organisations().get(CHAPTER.id()).chapterOf()).isEqualTo(RIVER.id());
        assertThat(merged.signatories().stream().map(each -> each.id().value()))
                .containsExactly("s1", "s2", "s3", "s5");
        assertThat(merged.signatories().get(Id.of("s3")).onList()).isTrue();
        assertThat(merged.ledger().of(Id.of("s3")).stream().map(LedgerEntry::status))
                .containsExactly(Status.INVITED, Status.AGREED);
    }

    @Test
    void aPersonWhoWasHereTwiceSignsOnceWithWhatBothEntriesKnew() {
        var once = new PeopleEdit.MergeOrganisations(RIVER, AGAIN.id()).applyTo(letter());
        var merged = new PeopleEdit.MergePersons(ANA, ANNA.id()).applyTo(once);
        assertThat(merged.persons().stream()).containsExactly(ANA);
        assertThat(merged.signatories().stream().filter(each -> each.person() != null))
                .singleElement()
                .satisfies(each -> assertThat(each.role()).isEqualTo("Director"));
    }

    @Test
    void aChapterMergedIntoItsParentIsNoChapterOfItself() {
        var merged = new PeopleEdit.MergeOrganisations(CHAPTER, AGAIN.id()).applyTo(letter());
        assertThat(merged.organisations().get(CHAPTER.id()).chapterOf()).isNull();
    }

    @Test
    void whoIsKeptApartIsRemembered() {
        var apart = new PeopleEdit.KeepApart(Apart.of("o2", "o1")).applyTo(letter());
        assertThat(apart.settings().listing().apart()).containsExactly(new Apart("o1", "o2"));
    }
}
