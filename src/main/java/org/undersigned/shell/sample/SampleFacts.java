package org.undersigned.shell.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.LocationKind;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;

/// The sources of the sample by the names that its texts use, and the lines of its signatories.
record SampleFacts(
        Register<Source> sources,
        Map<String, Id<Source>> sourceNames,
        Map<String, Id<Location>> locationNames,
        List<List<String>> signatoryLines) {

    static SampleFacts read(List<String> lines, Ids ids) {
        var sources = new ArrayList<Source>();
        var sourceNames = new HashMap<String, Id<Source>>();
        var locationNames = new HashMap<String, Id<Location>>();
        var signatories = new ArrayList<List<String>>();
        for (var line : lines) {
            var fields = fields(line);
            switch (line.substring(0, line.indexOf(':'))) {
                case "SOURCE" -> {
                    var source = source(ids.fresh(), fields);
                    sources.add(source);
                    sourceNames.put(fields.getFirst(), source.id());
                }
                case "AT" -> {
                    var source = sources.removeLast();
                    var kind = LocationKind.valueOf(fields.get(2));
                    var location = Location.of(ids.<Location>fresh(), fields.get(3), fields.get(1))
                            .withKind(kind);
                    locationNames.put(source.id() + fields.getFirst(), location.id());
                    sources.add(source.withLocations(source.locations().with(location)));
                }
                default -> signatories.add(fields);
            }
        }
        return new SampleFacts(Register.copyOf(sources), sourceNames, locationNames, signatories);
    }

    Id<Source> source(String name) {
        return Optional.ofNullable(sourceNames.get(name)).orElseThrow();
    }

    Id<Location> location(Id<Source> source, String name) {
        return Optional.ofNullable(locationNames.get(source + name)).orElseThrow();
    }

    private static Source source(Id<Source> id, List<String> fields) {
        return new Source(
                id,
                SourceKind.valueOf(fields.get(1)),
                fields.get(2),
                List.of(Author.organisation(fields.get(3))),
                "",
                fields.get(4),
                fields.get(5),
                fields.get(6),
                "",
                Map.of(),
                Map.of(),
                Register.empty());
    }

    private static List<String> fields(String line) {
        return Arrays.stream(line.substring(line.indexOf(':') + 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
