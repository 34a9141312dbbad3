package org.undersigned.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

class PrintedTest {

    @Test
    void wordsOverAListWithNobodyOnItStayAsAParagraph() {
        assertThat(Printed.blocks(letter(), letter().original()))
                .extracting(Block::role)
                .containsExactly(Role.BODY, Role.BODY, Role.BODY);
    }

    @Test
    void theListStandsOnceAndNoWordsAreDropped() {
        var signed = letter().withPeople(
                        Register.of(Organisation.of(Id.of("o"), "Red Clara")),
                        Register.of(Person.of(Id.of("p"), "Rosa Luna")),
                        Register.of(Signatory.of(Id.of("s"), Id.of("p"), Id.of("o"))));

        assertThat(Printed.blocks(signed, signed.original()))
                .extracting(Block::role)
                .containsExactly(Role.BODY, Role.SIGNATORIES, Role.BODY);
    }

    private static Letter letter() {
        var blocks = Register.of(
                Block.of(Id.of("1"), Role.BODY, Prose.of("What we ask.")),
                Block.of(Id.of("2"), Role.SIGNATORIES, Prose.of("Signed by:")),
                Block.of(Id.of("3"), Role.SIGNATORIES, Prose.of("Supported by:")));
        return Letter.of(Id.of("l"), Edition.of(Id.of("e"), "en", blocks, Register.empty()));
    }
}
