package org.undersigned.typeset.fop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoansTest {

    private static final URI LOGO = URI.create(ClosedWorld.pictureAddress("logo.png"));

    @Test
    void aPictureThatTwoLettersHaveStaysUntilTheSecondIsDone() throws Exception {
        var world = new ClosedWorld();
        var shown = world.lend(Map.of("logo.png", new byte[] {1, 2, 3}));
        var printed = world.lend(Map.of("logo.png", new byte[] {1, 2, 3}));
        shown.close();
        assertThat(world.getResource(LOGO).readAllBytes()).containsExactly(1, 2, 3);
        printed.close();
        assertThatThrownBy(() -> world.getResource(LOGO)).isInstanceOf(FileNotFoundException.class);
    }
}
