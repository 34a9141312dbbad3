package org.undersigned.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The words of the app against the code that uses them: none missing, none left over, the same places to fill in each
/// language.
class MessagesTest {

    private static final Path WORDS = Path.of("src/main/resources/org/undersigned");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern ASKED = Pattern.compile("essages\\(?\\)?\\s*\\.text\\(\\s*\"([^\"]+)\"\\s*(\\+?)");
    private static final Pattern NAMED = Pattern.compile("essages\\(?\\)?\\s*\\.name\\(\\s*\"([^\"]+)\"\\s*,");

    private final Properties english = read("messages.properties");
    private final Properties spanish = read("messages_es.properties");
    private final String code = code();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(spanish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void everyPatternCanBeReadAndHasTheSamePlacesInBothLanguages() {
        for (var key : english.stringPropertyNames()) {
            var places = new MessageFormat(english.getProperty(key), Locale.ENGLISH).getArgumentNames();
            var lugares = new MessageFormat(spanish.getProperty(key, ""), Locale.of("es")).getArgumentNames();
            assertThat(lugares).as(key).isEqualTo(places);
        }
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        var missing = new TreeSet<String>();
        for (var asked = ASKED.matcher(code); asked.find(); ) {
            var key = asked.group(1);
            boolean known = asked.group(2).isEmpty() ? english.containsKey(key) : anyStartsWith(key);
            if (!known) {
                missing.add(key);
            }
        }
        for (var named = NAMED.matcher(code); named.find(); ) {
            if (!anyStartsWith(named.group(1) + ".")) {
                missing.add(named.group(1) + ".*");
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noKeyIsLeftOver() {
        var literals = literals();
        var prefixes = NAMED.matcher(code)
                .results()
                .map(match -> match.group(1) + ".")
                .collect(Collectors.toCollection(TreeSet::new));
        literals.stream()
                .filter(literal -> literal.matches("[a-z]+\\.([A-Za-z_.]+\\.)?"))
                .forEach(prefixes::add);
        var unused = english.stringPropertyNames().stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (var file : Set.of("messages.properties", "messages_es.properties")) {
            var seen = new TreeSet<String>();
            for (var line : Files.readAllLines(WORDS.resolve(file))) {
                int equals = line.indexOf(" = ");
                if (equals > 0 && !line.startsWith("#")) {
                    assertThat(seen.add(line.substring(0, equals)))
                            .as(file + ": " + line)
                            .isTrue();
                }
            }
        }
    }

    private boolean anyStartsWith(String prefix) {
        return english.stringPropertyNames().stream().anyMatch(key -> key.startsWith(prefix));
    }

    private Set<String> literals() {
        return LITERAL.matcher(code).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Properties read(String file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS.resolve(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return properties;
    }

    private static String code() {
        try (var files = Files.walk(CODE)) {
            var all = new StringBuilder();
            for (var file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
