package org.undersigned.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.language.Messages;

/// Every name that an edit can have after "Undo" is a phrase in both languages.
class EditNamesTest {

    private static final Pattern NAME = Pattern.compile("\"(edit\\.[A-Za-z.]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyEditHasAName(String language) throws Exception {
        var messages = new Messages(Locale.of(language));
        for (var key : keysInTheDocumentRoom()) {
            assertThat(messages.text(key)).as(key).isNotBlank();
        }
    }

    @Test
    void theNamesWereReallyFound() throws Exception {
        assertThat(keysInTheDocumentRoom())
                .contains("edit.putNote", "edit.freeze")
                .hasSizeGreaterThan(12);
    }

    private static TreeSet<String> keysInTheDocumentRoom() throws Exception {
        var keys = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java/org/undersigned/document"))) {
            for (var source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Files.readString(source)
                        .lines()
                        .filter(line -> !line.strip().startsWith("///"))
                        .forEach(line -> {
                            var names = NAME.matcher(line);
                            while (names.find()) {
                                keys.add(names.group(1));
                            }
                        });
            }
        }
        return keys;
    }
}
