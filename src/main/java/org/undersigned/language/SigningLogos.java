package org.undersigned.language;

import java.util.List;
import java.util.Objects;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.people.LogosRow;
import org.undersigned.model.people.Organisation;

/// The organisations whose logos stand in a row.
public final class SigningLogos {

    private SigningLogos() {}

    /// Those at a place; nobody where the letter has its row elsewhere or none.
    public static List<Organisation> at(LogosRow place, Letter letter, Edition edition) {
        return letter.settings().listing().logos() == place && place != LogosRow.NOWHERE
                ? of(letter, edition)
                : List.of();
    }

    /// Who signs as an organisation and has a logo, each once, in the order of the list. A person who signs for
    /// themself does not bring the logo of where they work.
    private static List<Organisation> of(Letter letter, Edition edition) {
        return SignatoryOrder.listed(letter, edition).stream()
                .filter(entry -> entry.capacity() == Capacity.FOR_THE_ORGANISATION)
                .map(entry -> entry.organisation())
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> letter.organisations().find(id).stream())
                .filter(organisation -> organisation.logo() != null)
                .toList();
    }
}
