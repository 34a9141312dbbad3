package org.undersigned.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.matching.Duplicates;
import org.undersigned.matching.Evidence;
import org.undersigned.matching.EvidenceWords;
import org.undersigned.matching.Pair;
import org.undersigned.matching.Suggestion;
import org.undersigned.matching.Watch;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.store.Access;
import org.undersigned.store.LetterFiles;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// `duplicates LETTER`: who may be here twice, each pair with the evidence, the surest first. Changes nothing.
final class DuplicatesJob implements Job {

    private final Terminal terminal;
    private final LetterFiles files;
    private final CommandSpec spec;
    private final ArgSpec letter;
    private final ArgSpec json;

    /// A pair as it is told.
    ///
    /// @param kind `organisation` or `person`
    private record Told(String kind, String one, String other, double weight, List<Evidence> evidence) {}

    DuplicatesJob(Terminal terminal, LetterFiles files) {
        this.terminal = terminal;
        this.files = files;
        var parameters = new Parameters(terminal, "duplicates", "cli.duplicates");
        this.spec = parameters.spec();
        this.letter = parameters.file(0, "LETTER", "cli.letter");
        this.json = parameters.flag("--json", "cli.duplicates.json");
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public void run() throws IOException, Refused {
        try (var file = files.open(Parameters.path(letter), Access.READ_ONLY)) {
            var pairs = pairs(file.letter());
            if (Parameters.isSet(json)) {
                terminal.say(json(pairs));
            } else if (pairs.isEmpty()) {
                terminal.say(terminal.text("cli.duplicates.none"));
            } else {
                pairs.forEach(this::say);
            }
        }
    }

    private static List<Told> pairs(Letter letter) {
        var told = new ArrayList<Told>();
        Duplicates.organisations(letter, apart(letter), Watch.NOBODY)
                .forEach(pair -> told.add(organisation(letter, pair)));
        Duplicates.persons(letter, apart(letter), Watch.NOBODY).forEach(pair -> told.add(person(letter, pair)));
        return told;
    }

    private static <T> Set<Pair<T>> apart(Letter letter) {
        return letter.settings().listing().apart().stream()
                .map(pair -> Pair.<T>of(Id.of(pair.one()), Id.of(pair.other())))
                .collect(Collectors.toSet());
    }

    private static Told organisation(Letter letter, Suggestion<Organisation> pair) {
        var all = letter.organisations();
        return new Told(
                "organisation",
                all.get(pair.pair().first()).names().in(""),
                all.get(pair.pair().second()).names().in(""),
                pair.weight(),
                pair.evidence());
    }

    private static Told person(Letter letter, Suggestion<Person> pair) {
        var all = letter.persons();
        return new Told(
                "person",
                all.get(pair.pair().first()).names().in(""),
                all.get(pair.pair().second()).names().in(""),
                pair.weight(),
                pair.evidence());
    }

    private void say(Told pair) {
        var words = new EvidenceWords(terminal.messages());
        var evidence = pair.evidence().stream().map(words::of).collect(Collectors.joining("; "));
        terminal.say(pair.one() + " = " + pair.other() + "? " + evidence);
    }

    private String json(List<Told> pairs) {
        var words = new EvidenceWords(terminal.messages());
        var text = new StringWriter();
        try (var out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartArray();
            for (var pair : pairs) {
                out.writeStartObject();
                out.writeStringProperty("kind", pair.kind());
                out.writeStringProperty("one", pair.one());
                out.writeStringProperty("other", pair.other());
                out.writeNumberProperty("weight", Math.round(pair.weight() * 1000) / 1000.0);
                out.writeArrayPropertyStart("evidence");
                for (var evidence : pair.evidence()) {
                    out.writeStartObject();
                    out.writeStringProperty("kind", kind(evidence));
                    out.writeStringProperty("words", words.of(evidence));
                    out.writeEndObject();
                }
                out.writeEndArray();
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        return text.toString();
    }

    /// `SameName` as `same_name`.
    private static String kind(Evidence evidence) {
        return evidence.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }
}
