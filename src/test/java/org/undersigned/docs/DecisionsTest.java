package org.undersigned.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A decision that nothing holds up is only a wish; a link that leads nowhere is worse than none.
class DecisionsTest {

    private static final Pattern CONFIRMED = Pattern.compile("(?s)\\bConfirmed by\\b(.*)");
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
    private static final Pattern RULE = Pattern.compile("[A-Z]+(_[A-Z]+)+");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");

    @Test
    void everyDecisionIsConfirmedByAFileThatExists() throws IOException {
        var decisions = pages(Path.of("src/docs/decisions"));

        assertThat(decisions).isNotEmpty().allSatisfy(decision -> {
            var confirmed = CONFIRMED.matcher(Files.readString(decision));
            assertThat(confirmed.find()).as("Confirmed by").isTrue();
            var named = NAMED.matcher(confirmed.group(1)).results().toList();
            assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(exists(name.group(1)))
                    .as(name.group(1))
                    .isTrue());
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

    /// A path, a rule of the house, or the name of a class among the sources and tests.
    private static boolean exists(String named) throws IOException {
        if (RULE.matcher(named).matches()) {
            return Files.readString(Path.of("src/test/java/org/undersigned/architecture/HouseRules.java"))
                    .contains(" " + named + "(");
        }
        try (var sources = Files.walk(Path.of("src"))) {
            return Files.exists(Path.of(named)) || sources.anyMatch(file -> file.endsWith(named + ".java"));
        }
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".md")).toList());
        }
    }
}
