package org.undersigned.store.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.AddressCheck;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.LocationKind;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;

/// Sources and kept files as JSON objects, and the two lists of a source that stand in columns.
public final class SourceJson {

    private SourceJson() {}

    public static String authors(List<Author> authors) {
        return JsonOut.write(out -> authors(out, authors));
    }

    public static List<Author> authors(String json) {
        return JsonIn.read(json, SourceJson::readAuthors);
    }

    private static void authors(JsonOut out, List<Author> authors) {
        out.array(
                authors,
                author -> out.object(() -> {
                    out.member("name", author.name());
                    if (author.organisation()) {
                        out.member("organisation", true);
                    }
                }));
    }

    private static List<Author> readAuthors(JsonIn in) {
        return in.array(() -> {
            var author = new Object() {
                String name = "";
                boolean organisation;
            };
            in.object(name -> {
                switch (name) {
                    case "name" -> author.name = in.string();
                    case "organisation" -> author.organisation = in.bool();
                    default -> throw JsonIn.unknown(name);
                }
            });
            return new Author(author.name, author.organisation);
        });
    }

    static void write(JsonOut out, Source source) {
        out.object(() -> {
            out.member("id", source.id().value()).member("kind", source.kind()).member("title", source.title());
            authors(out.name("authors"), source.authors());
            out.unlessEmpty("publisher", source.publisher())
                    .unlessEmpty("dateWritten", source.dateWritten())
                    .unlessEmpty("date", source.date())
                    .unlessEmpty("language", source.language())
                    .unlessEmpty("pages", source.pages());
            out.name("identifiers").strings(source.identifiers());
            out.name("otherFields").strings(source.otherFields());
            out.name("locations").array(source.locations(), location -> write(out, location));
        });
    }

    private static void write(JsonOut out, Location location) {
        out.object(() -> {
            out.member("id", location.id().value())
                    .member("address", location.address())
                    .unlessEmpty("language", location.language())
                    .member("kind", location.kind())
                    .unlessNull("seen", location.seen())
                    .unlessEmpty("note", location.note())
                    .unlessNull("keptCopy", location.keptCopy());
            var check = location.check();
            if (check != null) {
                AddressCheckJson.write(out.name("check"), check);
            }
        });
    }

    static Source read(JsonIn in) {
        var source = new Object() {
            String id = "";
            SourceKind kind = SourceKind.OTHER;
            String title = "";
            List<Author> authors = List.of();
            String publisher = "";
            String dateWritten = "";
            String date = "";
            String language = "";
            String pages = "";
            Map<String, String> identifiers = Map.of();
            Map<String, String> otherFields = Map.of();
            List<Location> locations = List.of();
        };
        in.object(name -> {
            switch (name) {
                case "id" -> source.id = in.string();
                case "kind" -> source.kind = in.word(SourceKind.class);
                case "title" -> source.title = in.string();
                case "authors" -> source.authors = readAuthors(in);
                case "publisher" -> source.publisher = in.string();
                case "dateWritten" -> source.dateWritten = in.string();
                case "date" -> source.date = in.string();
                case "language" -> source.language = in.string();
                case "pages" -> source.pages = in.string();
                case "identifiers" -> source.identifiers = in.strings();
                case "otherFields" -> source.otherFields = in.strings();
                case "locations" -> source.locations = in.array(() -> readLocation(in));
                default -> throw JsonIn.unknown(name);
            }
        });
        return new Source(
                Id.of(source.id),
                source.kind,
                source.title,
                source.authors,
                source.publisher,
                source.dateWritten,
                source.date,
                source.language,
                source.pages,
                source.identifiers,
                source.otherFields,
                Register.copyOf(source.locations));
    }

    private static Location readLocation(JsonIn in) {
        var location = new Object() {
            String id = "";
            String address = "";
            String language = "";
            LocationKind kind = LocationKind.ORIGINAL;

            @Nullable
            LocalDate seen;

            String note = "";

            @Nullable
            Id<KeptFile> keptCopy;

            @Nullable
            AddressCheck check;
        };
        in.object(name -> {
            switch (name) {
                case "id" -> location.id = in.string();
                case "address" -> location.address = in.string();
                case "language" -> location.language = in.string();
                case "kind" -> location.kind = in.word(LocationKind.class);
                case "seen" -> location.seen = LocalDate.parse(in.string());
                case "note" -> location.note = in.string();
                case "keptCopy" -> location.keptCopy = Id.of(in.string());
                case "check" -> location.check = AddressCheckJson.read(in);
                default -> throw JsonIn.unknown(name);
            }
        });
        return new Location(
                Id.of(location.id),
                location.address,
                location.language,
                location.kind,
                location.seen,
                location.note,
                location.keptCopy,
                location.check);
    }

    static void write(JsonOut out, KeptFile file) {
        out.object(() -> out.member("id", file.id().value())
                .member("name", file.name())
                .member("mediaType", file.mediaType())
                .member("sha256", file.sha256())
                .member("size", file.size()));
    }

    static KeptFile readKeptFile(JsonIn in) {
        var file = new Object() {
            String id = "";
            String name = "";
            String mediaType = "";
            String sha256 = "";
            long size;
        };
        in.object(name -> {
            switch (name) {
                case "id" -> file.id = in.string();
                case "name" -> file.name = in.string();
                case "mediaType" -> file.mediaType = in.string();
                case "sha256" -> file.sha256 = in.string();
                case "size" -> file.size = in.longInteger();
                default -> throw JsonIn.unknown(name);
            }
        });
        return new KeptFile(Id.of(file.id), file.name, file.mediaType, file.sha256, file.size);
    }
}
