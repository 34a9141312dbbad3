package org.undersigned.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.exchange.lists.Letters;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;

class DuplicatesTest {

    private static final Path COARA = Path.of("../shared/letters/coara_signatories.csv");

    private final Ids ids = Ids.counting("o");

    @ParameterizedTest
    @CsvSource({"planted.txt, 0", "fresh.txt, 0", "third.txt, 1"})
    void findsThePlantedRepeatsAndLittleElse(String list, int nearMissed) throws IOException {
        var groups = new HashMap<Id<Organisation>, String>();
        var planted = planted(list, groups);
        var wrong = new ArrayList<String>();
        var joined = new HashMap<Id<Organisation>, Id<Organisation>>();
        var suggestions = Duplicates.organisations(planted, Set.of(), Watch.NOBODY);
        for (var suggestion : suggestions) {
            var pair = suggestion.pair();
            var group = groups.get(pair.first());
            if (group.equals("-") || !group.equals(groups.get(pair.second()))) {
                wrong.add(suggestion.evidence().toString());
            }
            join(joined, pair.first(), pair.second());
        }
        var missed = new ArrayList<String>();
        for (var one : planted) {
            for (var other : planted) {
                var group = groups.get(one.id());
                boolean same = !group.equals("-") && group.equals(groups.get(other.id()));
                if (same && !root(joined, one.id()).equals(root(joined, other.id()))) {
                    missed.add(one.names().in("") + " = " + other.names().in(""));
                }
            }
        }
        assertThat(wrong.size() * 5).as("wrong: " + wrong).isLessThanOrEqualTo(suggestions.size());
        assertThat(missed.stream().filter(pair -> isExact(pair))).isEmpty();
        assertThat(missed).hasSize(2 * nearMissed);
    }

    /// Whether the two names are the same but for case, accents, marks and spaces.
    private static boolean isExact(String pair) {
        var names = pair.split(" = ", -1);
        return NameForm.letters(names[0]).equals(NameForm.letters(names[1]));
    }

    @Test
    void theRealListHasOneRepeatBesideThoseInExactForm() throws IOException {
        assumeTrue(Files.exists(COARA));
        var all = new ArrayList<Organisation>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(COARA)) {
            csv.forEach(row -> all.add(Organisation.of(ids.fresh(), row.getField("Organization"))));
        }
        var joined = new HashMap<Id<Organisation>, Id<Organisation>>();
        for (var suggestion : Duplicates.organisations(all, Set.of(), Watch.NOBODY)) {
            var first = suggestion.evidence().getFirst();
            if (first instanceof Evidence.SameWords words) {
                assertThat(words.other())
                        .as("one body with its form of incorporation")
                        .endsWith("AISBL");
            } else {
                assertThat(first).isInstanceOf(Evidence.SameName.class);
            }
            join(joined, suggestion.pair().first(), suggestion.pair().second());
        }
        var rootsOfNames = new HashMap<String, Id<Organisation>>();
        for (var each : all) {
            var root = root(joined, each.id());
            assertThat(rootsOfNames.computeIfAbsent(each.names().in(""), _ -> root))
                    .isEqualTo(root);
        }
        assertThat(new HashSet<>(rootsOfNames.values())).hasSize(833);
    }

    @Test
    void whatIsNotTheSameIsNeverSuggestedAgain() {
        var one = Organisation.of(Id.of("1"), "Harbour Watch");
        var other = Organisation.of(Id.of("2"), "HARBOUR WATCH");
        var third = Organisation.of(Id.of("3"), "Harbour-Watch");

        assertThat(Duplicates.organisations(List.of(one, other), Set.of(Pair.of(other.id(), one.id())), Watch.NOBODY))
                .isEmpty();
        assertThat(Duplicates.organisations(
                        List.of(one, other, third), Set.of(Pair.of(one.id(), third.id())), Watch.NOBODY))
                .extracting(Suggestion::pair)
                .containsExactlyInAnyOrder(Pair.of(one.id(), other.id()), Pair.of(other.id(), third.id()));
    }

    @Test
    void aChapterIsNotItsParentWhateverItIsCalled() {
        var parent = Organisation.of(Id.of("1"), "Harbour Watch");
        var chapter = new Organisation(
                Id.of("2"), Organisation.of(Id.of("2"), "Harbour Watch").names(), "", "", "", null, parent.id());

        assertThat(Duplicates.organisations(List.of(parent, chapter), Set.of(), Watch.NOBODY))
                .isEmpty();
    }

    @Test
    void aFormOfIncorporationSpelledOutTellsNothing() {
        var list = List.of(
                Organisation.of(Id.of("1"), "Reef Data Alliance"),
                Organisation.of(Id.of("2"), "Reef Data Alliance Association AISBL"),
                Organisation.of(Id.of("3"), "RDX (Rete Dati Xilema)"),
                Organisation.of(Id.of("4"), "Rete Dati Xilema"),
                Organisation.of(Id.of("5"), "Reef Association AISBL"));
        assertThat(Duplicates.organisations(list, Set.of(), Watch.NOBODY))
                .extracting(Suggestion::pair)
                .containsExactlyInAnyOrder(Pair.of(Id.of("1"), Id.of("2")), Pair.of(Id.of("3"), Id.of("4")));
    }

    @Test
    void theSurestComesFirstWithItsEvidence() {
        var list = List.of(
                Organisation.of(Id.of("1"), "University of Valdemora"),
                Organisation.of(Id.of("2"), "Universidad de Valdemora"),
                Organisation.of(Id.of("3"), "Harbour Watch").withCountry("IE"),
                Organisation.of(Id.of("4"), "Harbour Watch").withCountry("IE"));
        var found = Duplicates.organisations(list, Set.of(), Watch.NOBODY);

        assertThat(found).hasSize(2);
        assertThat(found.getFirst().evidence())
                .containsExactly(new Evidence.SameName("Harbour Watch"), new Evidence.SameCountry("IE"));
        assertThat(found.getLast().evidence().getFirst()).isInstanceOf(Evidence.SameInOtherLanguage.class);
    }

    @Test
    void aWatchThatThrowsEndsTheSearch() {
        var list = List.of(Organisation.of(Id.of("1"), "Harbour Watch"));

        assertThatThrownBy(() -> Duplicates.organisations(list, Set.of(), _ -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void findsPersonsWhateverTheOrderAccentsAndInitials() {
        var letter = people(
                "Ana Cristina Rueda", "Watch",
                "Ana Rueda", "Watch",
                "Bohórquez Paz, Eduardo", "Lumbre",
                "Eduardo Bohorquez Paz", "Other",
                "J. E. Pardo", "Ribera",
                "Juan Enrique Pardo", "Ribera",
                "José Luis Marín", "Ribera",
                "Josefa Luis Marín", "Ribera",
                "Maria Prieto", "Ribera",
                "Mario Prieto", "Ribera",
                "Ana Rueda", "Elsewhere");
        var names = new ArrayList<String>();
        for (var suggestion : Duplicates.persons(letter, Set.of(), Watch.NOBODY)) {
            names.add(name(letter, suggestion.pair().first()) + " = "
                    + name(letter, suggestion.pair().second()));
        }
        assertThat(names)
                .contains(
                        "Ana Cristina Rueda = Ana Rueda",
                        "Bohórquez Paz, Eduardo = Eduardo Bohorquez Paz",
                        "J. E. Pardo = Juan Enrique Pardo",
                        "Ana Rueda = Ana Rueda")
                .hasSize(4);
    }

    private static String name(Letter letter, Id<Person> id) {
        return letter.persons().get(id).names().in("");
    }

    private static Letter people(String... namesAndOrganisations) {
        var ids = Ids.counting("p");
        var organisations = new HashMap<String, Organisation>();
        var persons = new ArrayList<Person>();
        var signatories = new ArrayList<Signatory>();
        for (int i = 0; i < namesAndOrganisations.length; i += 2) {
            Person person = Person.of(Id.of("p%03d".formatted(i)), namesAndOrganisations[i]);
            var organisation = organisations.computeIfAbsent(
                    namesAndOrganisations[i + 1], name -> Organisation.of(ids.fresh(), name));
            persons.add(person);
            signatories.add(Signatory.of(ids.fresh(), person.id(), organisation.id()));
        }
        return Letters.empty("en")
                .withPeople(
                        Register.copyOf(organisations.values()),
                        Register.copyOf(persons),
                        Register.copyOf(signatories));
    }

    private List<Organisation> planted(String list, Map<Id<Organisation>, String> groups) throws IOException {
        var organisations = new ArrayList<Organisation>();
        try (var in = DuplicatesTest.class.getResourceAsStream(list)) {
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                var cells = line.split("\\s*\\|\\s*", -1);
                if (!line.startsWith("#")) {
                    Id<Organisation> id = ids.fresh();
                    var named = Organisation.of(id, cells[0].strip());
                    organisations.add(new Organisation(id, named.names(), "", cells[1], cells[2], null, null));
                    groups.put(id, cells[3].strip());
                }
            }
        }
        return organisations;
    }

    private static void join(
            Map<Id<Organisation>, Id<Organisation>> joined, Id<Organisation> one, Id<Organisation> other) {
        var root = root(joined, one);
        if (!root.equals(root(joined, other))) {
            joined.put(root(joined, other), root);
        }
    }

    private static Id<Organisation> root(Map<Id<Organisation>, Id<Organisation>> joined, Id<Organisation> id) {
        var root = id;
        while (joined.containsKey(root)) {
            root = joined.get(root);
        }
        return root;
    }
}
