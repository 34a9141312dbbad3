package org.undersigned.store.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Edition;
import org.undersigned.model.Ledger;
import org.undersigned.model.LedgerEntry;
import org.undersigned.model.Letter;
import org.undersigned.model.Settings;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Identified;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.Source;

/// A whole letter without its versions as one JSON object: what a version keeps.
public final class LetterJson {

    private LetterJson() {}

    /// @throws IllegalArgumentException when the letter holds versions
    public static String write(Letter letter) {
        if (!letter.versions().isEmpty()) {
            throw new IllegalArgumentException("Versions are kept beside each other, not inside each other");
        }
        return JsonOut.write(out -> out.object(() -> {
            out.member("id", letter.id().value());
            out.name("editions").array(letter.editions(), edition -> write(out, edition));
            out.name("sources").array(letter.sources(), source -> SourceJson.write(out, source));
            out.name("organisations").array(letter.organisations(), body -> PeopleJson.write(out, body));
            out.name("persons").array(letter.persons(), person -> PeopleJson.write(out, person));
            out.name("signatories").array(letter.signatories(), signatory -> PeopleJson.write(out, signatory));
            out.name("ledger").array(letter.ledger().entries(), entry -> PeopleJson.write(out, entry));
            out.name("keptFiles").array(letter.keptFiles(), file -> SourceJson.write(out, file));
            SettingsJson.write(out.name("settings"), letter.settings());
        }));
    }

    /// @throws IllegalArgumentException when `json` is anything but a whole letter
    public static Letter read(String json) {
        return JsonIn.read(json, LetterJson::read);
    }

    private static Letter read(JsonIn in) {
        var letter = new Object() {
            String id = "";
            List<Edition> editions = List.of();
            List<Source> sources = List.of();
            List<Organisation> organisations = List.of();
            List<Person> persons = List.of();
            List<Signatory> signatories = List.of();
            List<LedgerEntry> ledger = List.of();
            List<KeptFile> keptFiles = List.of();
            Settings settings = Settings.PLAIN;
        };
        in.object(name -> {
            switch (name) {
                case "id" -> letter.id = in.string();
                case "editions" -> letter.editions = in.array(() -> readEdition(in));
                case "sources" -> letter.sources = in.array(() -> SourceJson.read(in));
                case "organisations" -> letter.organisations = in.array(() -> PeopleJson.readOrganisation(in));
                case "persons" -> letter.persons = in.array(() -> PeopleJson.readPerson(in));
                case "signatories" -> letter.signatories = in.array(() -> PeopleJson.readSignatory(in));
                case "ledger" -> letter.ledger = in.array(() -> PeopleJson.readEntry(in));
                case "keptFiles" -> letter.keptFiles = in.array(() -> SourceJson.readKeptFile(in));
                case "settings" -> letter.settings = SettingsJson.read(in);
                default -> throw JsonIn.unknown(name);
            }
        });
        return new Letter(
                Id.of(letter.id),
                register(letter.editions),
                register(letter.sources),
                register(letter.organisations),
                register(letter.persons),
                register(letter.signatories),
                new Ledger(letter.ledger),
                Register.empty(),
                register(letter.keptFiles),
                letter.settings);
    }

    private static <T extends Identified<T>> Register<T> register(List<T> items) {
        return Register.copyOf(items);
    }

    private static void write(JsonOut out, Edition edition) {
        out.object(() -> {
            out.member("id", edition.id().value())
                    .member("language", edition.language())
                    .unlessEmpty("collation", edition.collation())
                    .unlessNull("translates", edition.translates());
            TextJson.members(out, edition);
        });
    }

    private static Edition readEdition(JsonIn in) {
        var edition = new Object() {
            String id = "";
            String language = "";
            String collation = "";

            @Nullable
            Id<Edition> translates;
        };
        var text = new TextJson.TextIn();
        in.object(name -> {
            switch (name) {
                case "id" -> edition.id = in.string();
                case "language" -> edition.language = in.string();
                case "collation" -> edition.collation = in.string();
                case "translates" -> edition.translates = Id.of(in.string());
                default -> text.member(in, name);
            }
        });
        var made = text.made();
        return new Edition(
                Id.of(edition.id),
                edition.language,
                edition.collation,
                edition.translates,
                made.blocks(),
                made.notes(),
                made.comments());
    }
}
