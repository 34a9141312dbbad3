package org.undersigned.kit.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    @Test
    void theSameFailureHasTheSameCodeWhateverItsMessage() {
        assertThat(ErrorCode.of(broken("/home/ana/letter"))).isEqualTo(ErrorCode.of(broken("/home/luis/carta")));
    }

    @Test
    void anotherFailureHasAnotherCode() {
        var other = new IllegalStateException("x", broken("y"));
        assertThat(ErrorCode.of(other)).isNotEqualTo(ErrorCode.of(broken("y")));
        assertThat(ErrorCode.of(other).text()).matches("[0-9A-F]{4}-[0-9A-F]{4}");
    }

    @Test
    void aNameGetsTheExtensionItLacks() {
        var kinds = List.of(new Dialogs.FileKind("PDF", List.of("pdf")));
        assertThat(FileNames.withExtension(Path.of("letter"), kinds)).isEqualTo(Path.of("letter.pdf"));
        assertThat(FileNames.withExtension(Path.of("letter v1.2"), kinds)).isEqualTo(Path.of("letter v1.2.pdf"));
        assertThat(FileNames.withExtension(Path.of("letter.PDF"), kinds)).isEqualTo(Path.of("letter.PDF"));
    }

    private static Exception broken(String message) {
        return new IllegalArgumentException(message);
    }
}
