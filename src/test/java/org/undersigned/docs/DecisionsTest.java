package org.undersigned.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A decision that nothing holds up is only a wish; a link that leads nowhere is worse than none.
class DecisionsTest {

    private static final Pattern CONFIRMED = Pattern.compile("(?s)Confirmed by:(.*)");
    private static final Pattern FILE = Pattern.compile("`((?:src/|pom\\.xml|packaging/)[^`]*)`");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");

    @Test
    void everyDecisionIsConfirmedByAFileThatExists() throws IOException {
        var decisions = pages(Path.of("src/docs/decisions"));

        assertThat(decisions).isNotEmpty().allSatisfy(decision -> {
            var confirmed = CONFIRMED.matcher(Files.readString(decision));
            assertThat(confirmed.find()).as("Confirmed by").isTrue();
            var files = FILE.matcher(confirmed.group(1)).results().toList();
            assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(Path.of(file.group(1)))
                    .exists());
        });
    }

    @Test
    void everyLinkBetweenPagesLeadsSomewhere() throws IOException {
        var pages = pages(Path.of("src/docs"));
        pages.add(Path.of("README.md"));
        pages.add(Path.of(".github/CONTRIBUTING.md"));

        assertThat(pages).allSatisfy(page -> assertThat(
                        LINK.matcher(Files.readString(page)).results())
                .allSatisfy(link -> assertThat(page.toAbsolutePath().resolveSibling(link.group(1)))
                        .exists()));
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return new java.util.ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".md")).toList());
        }
    }
}
