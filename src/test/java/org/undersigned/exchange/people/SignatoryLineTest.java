package org.undersigned.exchange.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.exchange.people.SignatoryLine.Expected;

/// One line of a list, taken apart.
class SignatoryLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "Rosa Luna - Red Clara; Rosa Luna; -; Red Clara",
                "Rosa Luna – Fundación Sol, Aire y Mar; Rosa Luna; -; Fundación Sol, Aire y Mar",
                "Rosa Luna, Director, Institute for Rivers; Rosa Luna; Director; Institute for Rivers",
                "Rosa Luna (Institute for Rivers); Rosa Luna; -; Institute for Rivers",
                "Rosa Luna (IFR); Rosa Luna; -; IFR",
                "Rosa Luna on behalf of Institute for Rivers; Rosa Luna; -; Institute for Rivers",
                "Institute for Rivers (IFR); -; -; Institute for Rivers (IFR)",
                "Institute for Rivers (Spain); -; -; Institute for Rivers",
                "Institute for Rivers; -; -; Institute for Rivers",
                "Juan E. Pardo - Red Clara; Juan E. Pardo; -; Red Clara",
            })
    void isParted(String line, String person, String role, String organisation) {
        var parted = SignatoryLine.parse(line, Expected.ANYBODY);

        assertThat(parted.person()).isEqualTo(said(person));
        assertThat(parted.role()).isEqualTo(said(role));
        assertThat(parted.organisation()).isEqualTo(said(organisation));
    }

    private static String said(String words) {
        return words == null ? "" : words;
    }
}
