package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Role;

/// A picture that cannot be read leaves its description in its place; the letter is set all the same.
class BrokenPicturesTest {

    private static byte[] icon() throws IOException {
        try (var in = Objects.requireNonNull(
                BrokenPicturesTest.class.getResourceAsStream("/org/undersigned/icons/app-64.png"))) {
            return in.readAllBytes();
        }
    }

    private static Pages set(byte[] content) {
        var file = new KeptFile(Id.of("p"), "p.png", "image/png", "ab".repeat(32), content.length);
        var letter = new Letters("en")
                .add(Role.BODY, new Inline.Picture(file.id(), "what it shows"))
                .add(Role.BODY, "The words after it")
                .letter()
                .withKeptFiles(Register.of(file));
        return Letters.typesetter().set(letter, letter.original(), _ -> Optional.of(content), Watch.NOBODY);
    }

    @Test
    void aSoundOneIsPrinted() throws Exception {
        assertThat(set(icon()).troubles().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 9, 20, 33, 60, 400})
    void oneThatIsCutShortLeavesItsDescription(int length) throws Exception {
        var pages = set(Arrays.copyOf(icon(), length));
        assertThat(pages.troubles().pictures()).hasSize(1);
        assertThat(Extract.words(pages)).contains("what it shows", "The words after it");
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 18, 24, 29, 40, 50})
    void oneWithAWrongByteNeverStopsTheLetter(int place) throws Exception {
        var content = icon();
        content[place] ^= 0x55;
        assertThat(Extract.words(set(content))).contains("The words after it");
    }
}
