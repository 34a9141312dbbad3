package org.undersigned.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.undersigned.model.identity.Ids;
import org.undersigned.shell.saving.LetterCopies;

class PassingFilesTest {

    @Test
    void whatWasWrittenOutToBeLookedAtGoesWithWhoIsErased() throws Exception {
        var copies = new LetterCopies(
                Ids.counting("x"),
                () -> {
                    throw new AssertionError("No letter is asked for");
                },
                _ -> {});
        var mail = Files.writeString(copies.passing("mail.eml"), "MAILBODY of her");
        copies.forgetPassing();
        assertThat(mail).doesNotExist();
        copies.forgetPassing();
    }
}
