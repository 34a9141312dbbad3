package org.undersigned.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.kit.PanelLetters;
import org.undersigned.model.Erasure;
import org.undersigned.model.LedgerEntry;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.KeptFile;

class EvidenceTest {

    private static final KeptFile MAIL = file("mail");
    private static final KeptFile SCAN = file("scan");

    @Test
    void anotherFileTakesThePlaceOfTheOneKeptBefore() {
        var letter = keep(keep(PanelLetters.river(), "e1", MAIL), "e1", SCAN);
        assertThat(letter.keptFiles()).containsExactly(SCAN);
        assertThat(letter.ledger().latest(Id.of("s1")).map(LedgerEntry::evidence))
                .contains(SCAN.id());
    }

    @Test
    void aFileBehindTwoAnswersStaysUntilNeitherNamesIt() {
        var both = keep(keep(PanelLetters.river(), "e1", MAIL), "e2", MAIL);
        var one = new PeopleEdit.KeepEvidence(Id.of("e1"), null).applyTo(both);
        assertThat(one.keptFiles()).containsExactly(MAIL);
        var none = new PeopleEdit.KeepEvidence(Id.of("e2"), null).applyTo(one);
        assertThat(none).isEqualTo(PanelLetters.river());
    }

    @Test
    void erasingAPersonErasesTheirMail() {
        var letter = keep(PanelLetters.river(), "e1", MAIL);
        assertThat(Erasure.of(letter, Id.of("p1")).keptFiles()).isEmpty();
    }

    private static Letter keep(Letter letter, String entry, KeptFile file) {
        return new PeopleEdit.KeepEvidence(Id.of(entry), file).applyTo(letter);
    }

    private static KeptFile file(String name) {
        return new KeptFile(Id.of(name), name + ".eml", "message/rfc822", "ab".repeat(32), 7);
    }
}
