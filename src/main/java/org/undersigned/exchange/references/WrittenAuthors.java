package org.undersigned.exchange.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.language.Folding;
import org.undersigned.model.source.Author;

/// Who made a source, from the words before its title. Nobody, where they do not read like names.
final class WrittenAuthors {

    private static final int LONGEST = 160;

    private static final Pattern INVERTED = Pattern.compile(
            "(\\p{Lu}[\\p{L}'’ -]{1,40},\\s*(?:\\p{Lu}[\\p{Ll}'’]*\\.?[ -]?){1,4})(?:[,;&]|\\band\\b|\\by\\b|$)");
    private static final Pattern EDITORS = Pattern.compile("(?i),?\\s*\\(?\\beds?\\.?\\)?,?\\s*$");
    private static final Pattern INITIAL_AT_END = Pattern.compile("(?<!\\p{L})\\p{Lu}\\.[,;:]?$");
    private static final Pattern JOINT = Pattern.compile("\\s*;\\s*|\\s+(?:and|&|y|e|et|und)\\s+|,\\s*&\\s*");
    private static final Set<String> BODIES = Set.of(
            "commission",
            "comision",
            "committee",
            "comite",
            "council",
            "consejo",
            "ministry",
            "ministerio",
            "secretariat",
            "secretaria",
            "network",
            "red",
            "institute",
            "instituto",
            "university",
            "universidad",
            "organization",
            "organisation",
            "organizacion",
            "association",
            "asociacion",
            "foundation",
            "fundacion",
            "centre",
            "center",
            "centro",
            "court",
            "corte",
            "tribunal",
            "office",
            "oficina",
            "agency",
            "agencia",
            "nations",
            "naciones",
            "assembly",
            "asamblea",
            "government",
            "gobierno",
            "congress",
            "congreso",
            "bank",
            "banco",
            "union",
            "federation",
            "federacion",
            "coalition",
            "coalicion",
            "rapporteur",
            "relator",
            "relatora",
            "ombudsman",
            "defensoria",
            "department",
            "departamento",
            "society",
            "sociedad",
            "press",
            "international",
            "internacional",
            "watch",
            "group",
            "grupo",
            "programme",
            "program",
            "programa",
            "fund",
            "fondo",
            "inc",
            "ltd",
            "ac");

    private WrittenAuthors() {}

    static List<Author> of(String words) {
        var lead = EDITORS.matcher(words).replaceFirst("").strip();
        // The stop behind an initial belongs to the name.
        var names =
                FreeReference.Marking.bare(lead) + (INITIAL_AT_END.matcher(lead).find() ? "." : "");
        if (names.isEmpty() || names.length() > LONGEST || !Character.isUpperCase(names.codePointAt(0))) {
            return List.of();
        }
        var inverted = inverted(names);
        return inverted.isEmpty() ? joined(names) : inverted;
    }

    /// `Paz, A., & Gil, L.`, where that is all there is.
    private static List<Author> inverted(String names) {
        var authors = new ArrayList<Author>();
        int end = 0;
        for (var found = INVERTED.matcher(names); found.find(); end = found.end()) {
            if (!names.substring(end, found.start()).isBlank()
                    && !names.substring(end, found.start()).strip().equals("&")) {
                return List.of();
            }
            authors.add(Author.person(found.group(1).strip()));
        }
        return end == names.length() && authors.stream().noneMatch(author -> isBody(author.name()))
                ? authors
                : List.of();
    }

    private static List<Author> joined(String names) {
        if (isBody(names)) {
            return List.of(Author.organisation(names));
        }
        var persons = Stream.of(JOINT.split(names, -1))
                .flatMap(WrittenAuthors::persons)
                .filter(name -> !name.isBlank())
                .toList();
        // A joint can be part of one name: "Ortega y Gasset".
        return persons.stream().allMatch(WrittenAuthors::isPerson)
                ? persons.stream().map(Author::person).toList()
                : List.of(isPerson(names) ? Author.person(names) : Author.organisation(names));
    }

    /// `Ana Paz, Luis Gil` are two; `Paz, Ana` is one.
    private static Stream<String> persons(String names) {
        var parts = Stream.of(names.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() > 1 && parts.stream().allMatch(WrittenAuthors::isPerson)
                ? parts.stream()
                : Stream.of(names);
    }

    private static boolean isPerson(String name) {
        var words = name.split("[\\s,]+", -1);
        return words.length >= 2
                && words.length <= 5
                && !isBody(name)
                && Character.isUpperCase(words[0].codePointAt(0))
                && Character.isUpperCase(words[words.length - 1].codePointAt(0))
                && !name.chars().anyMatch(Character::isDigit);
    }

    private static boolean isBody(String name) {
        return Stream.of(Folding.fold(name).split("[^\\p{L}]+", -1)).anyMatch(BODIES::contains);
    }
}
