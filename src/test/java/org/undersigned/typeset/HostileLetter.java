package org.undersigned.typeset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.model.Letter;
import org.undersigned.model.PageExtra;
import org.undersigned.model.PageStyle;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Arrangement;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.people.ListLook;
import org.undersigned.model.people.Names;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.KeptPictures;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Role;

/// A letter in which every field that takes words, a name or an address tries to make whoever sets, exports or opens
/// it fetch an address, read a file or run something.
public final class HostileLetter {

    /// What may be said aloud and must not be fetched: a link to it is a link like any other.
    private final String trap;

    private final String file;
    private final String attack;

    /// @param trap address of a server that counts who calls
    /// @param file address of a file with a secret
    public HostileLetter(String trap, String file) {
        this.trap = trap;
        this.file = file;
        this.attack = "\"'></style><script src=\"" + trap + "\"></script><img src=\"" + trap + "\" onerror=\"x\">"
                + "![](" + trap + ") ]]> &secret; <!ENTITY x SYSTEM '" + file + "'> {INCLUDEPICTURE \"" + trap
                + "\"} url('" + trap + "') @import '" + trap + "';";
    }

    public Letter letter() {
        var picture = new KeptFile(Id.of("svg"), attack, "image/svg+xml", "ab".repeat(32), 10);
        var disguised = new KeptFile(Id.of("disguised"), "a.png", "image/png", "ef".repeat(32), 10);
        var lost = new KeptFile(Id.of("lost"), "../../" + file, "image/png", "cd".repeat(32), 10);
        var look = new ListLook(Arrangement.LINES, false, true, true, true, attack, true);
        var letter = text(picture, disguised, lost)
                .letter()
                .withKeptFiles(Register.of(picture, disguised, lost))
                .withSources(Register.of(source()));
        var listing = letter.settings().listing();
        return letter.withPeople(Register.of(organisation(picture)), Register.of(person()), signatories())
                .withSettings(letter.settings().withListing(listing.withLook(look)));
    }

    /// Bytes that are a picture in name only, and would draw others into the page.
    public KeptPictures pictures() {
        var svg = ("<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY e SYSTEM '" + file + "'>]>"
                        + "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"
                        + "<image xlink:href='" + trap + "'/><text>&e;</text></svg>")
                .getBytes(StandardCharsets.UTF_8);
        return kept -> kept.id().value().equals("lost") ? Optional.empty() : Optional.of(svg);
    }

    private Letters text(KeptFile... pictures) {
        var style =
                PageStyle.PLAIN.withTypeface(attack).with(PageExtra.CODES, true).with(PageExtra.FINGERPRINT, true);
        var letters = new Letters("en").style(style).add(Role.TITLE, attack).lines(Role.RECIPIENT, attack, file);
        for (var role : Role.values()) {
            if (role != Role.TITLE && role != Role.RECIPIENT && role != Role.LIST_ITEM) {
                letters.add(role, attack);
            }
        }
        for (var picture : pictures) {
            letters.add(Role.BODY, new Inline.Picture(picture.id(), "what the picture shows " + attack));
        }
        return letters.item(1, ListStyle.NUMBER, attack)
                .add(
                        Role.BODY,
                        Layout.PLAIN,
                        Letters.link("a file", file),
                        Letters.link(" a script", "javascript:alert(1)"),
                        Letters.link(" a picture", "data:text/html,<script>alert(1)</script>"),
                        Letters.link(" a share", "\\\\127.0.0.1\\share"),
                        Letters.link(" an attack", attack),
                        new Inline.Run(attack, Marks.NONE.withLanguage("x-" + "attack")),
                        Letters.link(" a page", trap),
                        letters.note(Letters.text(attack), citation()));
    }

    private Inline citation() {
        return new Inline.Citation(
                Id.of("source"),
                List.of(
                        new Inline.Words(attack, Marks.NONE),
                        new Inline.Address(Id.of("place"), "<", ">"),
                        new Inline.Address(Id.of("other"), "(", ")")),
                attack);
    }

    private Source source() {
        return new Source(
                Id.of("source"),
                SourceKind.REPORT,
                attack,
                List.of(Author.person(attack), Author.organisation(attack)),
                attack,
                attack,
                "2026",
                "en",
                attack,
                Map.of("doi", attack),
                Map.of("note", attack),
                Register.of(Location.of(Id.of("place"), trap, "en"), Location.of(Id.of("other"), file, "en")));
    }

    private Organisation organisation(KeptFile logo) {
        return new Organisation(Id.of("o"), Names.of(attack), attack, "MX", trap, logo.id(), null);
    }

    private Person person() {
        return Person.of(Id.of("p"), attack);
    }

    private Register<Signatory> signatories() {
        return Register.of(
                new Signatory(
                        Id.of("one"),
                        Id.of("p"),
                        Id.of("o"),
                        attack,
                        Capacity.PERSONAL,
                        "",
                        attack,
                        attack,
                        attack,
                        true),
                new Signatory(
                        Id.of("two"),
                        Id.of("p"),
                        null,
                        attack,
                        Capacity.FOR_THE_ORGANISATION,
                        attack,
                        "",
                        "",
                        "",
                        true));
    }
}
