package org.undersigned.store.json;

import java.time.Instant;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Edition;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.LedgerEntry;
import org.undersigned.model.Status;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.people.Names;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.source.KeptFile;

/// Who signs, and what they said, as JSON objects inside a frozen letter.
final class PeopleJson {

    private PeopleJson() {}

    private static Names readNames(JsonIn in) {
        return new Names(new TreeMap<>(in.strings()));
    }

    static void write(JsonOut out, Person person) {
        out.object(() -> out.member("id", person.id().value())
                .name("names")
                .strings(person.names().byLanguage()));
    }

    static Person readPerson(JsonIn in) {
        var person = new Object() {
            String id = "";
            Names names = Names.of("?");
        };
        in.object(name -> {
            switch (name) {
                case "id" -> person.id = in.string();
                case "names" -> person.names = readNames(in);
                default -> throw JsonIn.unknown(name);
            }
        });
        return new Person(Id.of(person.id), person.names);
    }

    static void write(JsonOut out, Organisation organisation) {
        out.object(() -> out.member("id", organisation.id().value())
                .name("names")
                .strings(organisation.names().byLanguage())
                .unlessEmpty("shortName", organisation.shortName())
                .unlessEmpty("country", organisation.country())
                .unlessEmpty("countryWritten", organisation.countryWritten())
                .unlessEmpty("website", organisation.website())
                .unlessNull("logo", organisation.logo())
                .unlessNull("chapterOf", organisation.chapterOf()));
    }

    static Organisation readOrganisation(JsonIn in) {
        var organisation = new Object() {
            String id = "";
            Names names = Names.of("?");
            String shortName = "";
            String country = "";
            String countryWritten = "";
            String website = "";

            @Nullable
            Id<KeptFile> logo;

            @Nullable
            Id<Organisation> chapterOf;
        };
        in.object(name -> {
            switch (name) {
                case "id" -> organisation.id = in.string();
                case "names" -> organisation.names = readNames(in);
                case "shortName" -> organisation.shortName = in.string();
                case "country" -> organisation.country = in.string();
                case "countryWritten" -> organisation.countryWritten = in.string();
                case "website" -> organisation.website = in.string();
                case "logo" -> organisation.logo = Id.of(in.string());
                case "chapterOf" -> organisation.chapterOf = Id.of(in.string());
                default -> throw JsonIn.unknown(name);
            }
        });
        return new Organisation(
                Id.of(organisation.id),
                organisation.names,
                organisation.shortName,
                organisation.country,
                organisation.countryWritten,
                organisation.website,
                organisation.logo,
                organisation.chapterOf);
    }

    static void write(JsonOut out, Signatory signatory) {
        out.object(() -> out.member("id", signatory.id().value())
                .unlessNull("person", signatory.person())
                .unlessNull("organisation", signatory.organisation())
                .unlessEmpty("role", signatory.role())
                .member("capacity", signatory.capacity())
                .unlessEmpty("printedForm", signatory.printedForm())
                .unlessEmpty("tier", signatory.tier())
                .unlessEmpty("contact", signatory.contact())
                .unlessEmpty("remarks", signatory.remarks())
                .member("onList", signatory.onList()));
    }

    static Signatory readSignatory(JsonIn in) {
        var signatory = new Object() {
            String id = "";

            @Nullable
            Id<Person> person;

            @Nullable
            Id<Organisation> organisation;

            String role = "";
            Capacity capacity = Capacity.PERSONAL;
            String printedForm = "";
            String tier = "";
            String contact = "";
            String remarks = "";
            boolean onList;
        };
        in.object(name -> {
            switch (name) {
                case "id" -> signatory.id = in.string();
                case "person" -> signatory.person = Id.of(in.string());
                case "organisation" -> signatory.organisation = Id.of(in.string());
                case "role" -> signatory.role = in.string();
                case "capacity" -> signatory.capacity = in.word(Capacity.class);
                case "printedForm" -> signatory.printedForm = in.string();
                case "tier" -> signatory.tier = in.string();
                case "contact" -> signatory.contact = in.string();
                case "remarks" -> signatory.remarks = in.string();
                case "onList" -> signatory.onList = in.bool();
                default -> throw JsonIn.unknown(name);
            }
        });
        return new Signatory(
                Id.of(signatory.id),
                signatory.person,
                signatory.organisation,
                signatory.role,
                signatory.capacity,
                signatory.printedForm,
                signatory.tier,
                signatory.contact,
                signatory.remarks,
                signatory.onList);
    }

    static void write(JsonOut out, LedgerEntry entry) {
        var fingerprint = entry.fingerprint();
        out.object(() -> out.member("id", entry.id().value())
                .member("signatory", entry.signatory().value())
                .member("status", entry.status())
                .member("at", entry.at().toString())
                .unlessEmpty("howWeKnow", entry.howWeKnow())
                .unlessEmpty("recordedBy", entry.recordedBy())
                .unlessNull("edition", entry.edition())
                .unlessEmpty("fingerprint", fingerprint == null ? null : fingerprint.hex())
                .unlessNull("evidence", entry.evidence()));
    }

    static LedgerEntry readEntry(JsonIn in) {
        var entry = new Object() {
            String id = "";
            String signatory = "";
            Status status = Status.INVITED;
            Instant at = Instant.EPOCH;
            String howWeKnow = "";
            String recordedBy = "";

            @Nullable
            Id<Edition> edition;

            @Nullable
            Fingerprint fingerprint;

            @Nullable
            Id<KeptFile> evidence;
        };
        in.object(name -> {
            switch (name) {
                case "id" -> entry.id = in.string();
                case "signatory" -> entry.signatory = in.string();
                case "status" -> entry.status = in.word(Status.class);
                case "at" -> entry.at = Instant.parse(in.string());
                case "howWeKnow" -> entry.howWeKnow = in.string();
                case "recordedBy" -> entry.recordedBy = in.string();
                case "edition" -> entry.edition = Id.of(in.string());
                case "fingerprint" -> entry.fingerprint = new Fingerprint(in.string());
                case "evidence" -> entry.evidence = Id.of(in.string());
                default -> throw JsonIn.unknown(name);
            }
        });
        return new LedgerEntry(
                Id.of(entry.id),
                Id.of(entry.signatory),
                entry.status,
                entry.at,
                entry.howWeKnow,
                entry.recordedBy,
                entry.edition,
                entry.fingerprint,
                entry.evidence);
    }
}
