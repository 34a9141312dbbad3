package org.undersigned.exchange.lists;

import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// Letters for tests of lists: their text does not matter.
public final class Letters {

    private Letters() {}

    public static Letter empty(String language) {
        var block = Block.of(Id.of("block"), Role.BODY, Prose.EMPTY);
        return Letter.of(Id.of("letter"), Edition.of(Id.of("ed"), language, Register.of(block), Register.empty()));
    }
}
