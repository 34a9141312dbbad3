package org.undersigned.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.comments.Anchor;
import org.undersigned.model.comments.Comment;
import org.undersigned.model.comments.Remark;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Identified;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Apart;
import org.undersigned.model.people.Arrangement;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.people.Grouping;
import org.undersigned.model.people.ListLook;
import org.undersigned.model.people.Listing;
import org.undersigned.model.people.LogosRow;
import org.undersigned.model.people.Names;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.source.AddressCheck;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.LocationKind;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;
import org.undersigned.model.text.Alignment;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.FieldKind;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// Letters of every shape the model allows, with the words that break software: for property tests of any room.
///
/// The same random numbers give the same letter. With jqwik: a provider that returns [#letters].
public final class ArbitraryLetters {

    private static final List<String> WORDS = List.of(
            "word",
            " ",
            "  two  spaces ",
            "México",
            "Mexico\u0301",
            "Łódź",
            "İstanbul",
            "ﬁne",
            "👩‍👩‍👧",
            "👍🏽",
            "اللغة العربية",
            "日本語、テスト",
            "हिन्दी",
            "\u00A0",
            "\u00AD",
            "\u200B\u200D\u202E",
            "\u2028",
            "\t",
            "\r",
            "\u0000",
            "\u0001",
            "\uFFFE",
            "\uFFFC",
            "'; DROP TABLE letter; --",
            "\"quoted\" \\ back",
            "<b>&amp;</b>",
            "[note 1]",
            "https://example.org/a?b=c&d=%20#e",
            "ß ŒÆ ½ ™ ² ¹");

    private final RandomGenerator random;
    private int lastId;

    public ArbitraryLetters(RandomGenerator random) {
        this.random = random;
    }

    public static Arbitrary<Letter> letters() {
        return Arbitraries.randomValue(random -> new ArbitraryLetters(random).letter());
    }

    public Letter letter() {
        var frozen = withoutVersions();
        var versions = some(3, () -> new Version(id(), text(), instant(), text(), withoutVersions()));
        return frozen.withVersions(versions);
    }

    private Letter withoutVersions() {
        Register<KeptFile> files = some(4, this::keptFile);
        var sources = some(5, () -> source(files));
        var organisations = some(6, () -> organisation(files));
        var persons = some(6, () -> new Person(id(), names()));
        var signatories = some(8, () -> signatory(persons, organisations));
        var editions = editions(sources, files);
        var entries = new ArrayList<LedgerEntry>();
        for (int i = random.nextInt(6); i > 0; i--) {
            entries.add(entry(signatories, editions, files));
        }
        return new Letter(
                id(),
                editions,
                sources,
                organisations,
                persons,
                signatories,
                new Ledger(entries),
                Register.empty(),
                files,
                settings());
    }

    private Register<Edition> editions(Register<Source> sources, Register<KeptFile> files) {
        var all = new ArrayList<Edition>();
        all.add(edition(null, sources, files));
        for (int i = random.nextInt(3); i > 0; i--) {
            all.add(edition(all.getFirst().id(), sources, files));
        }
        if (random.nextBoolean()) {
            all.add(all.removeFirst());
        }
        return Register.copyOf(all);
    }

    public Edition edition(@Nullable Id<Edition> translates, Register<Source> sources, Register<KeptFile> files) {
        List<Id<Note>> notes = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            notes.add(id());
        }
        var bodies = new ArrayList<Note>();
        for (var note : notes) {
            bodies.add(new Note(
                    note,
                    atLeastOne(2, () -> block(List.of(), sources, files)),
                    random.nextBoolean() ? null : Id.of("other-" + note)));
        }
        Register<Block> blocks = atLeastOne(9, () -> block(notes, sources, files));
        return new Edition(
                id(),
                oneOf(List.of("en", "es", "pt-BR", "zh-Hant", "ar")),
                oneOf(List.of("", "es-u-co-trad")),
                translates,
                blocks,
                Register.copyOf(bodies),
                some(3, () -> comment(blocks)));
    }

    /// A comment on a stretch of some text, of whatever length.
    public Comment comment(Register<Block> blocks) {
        int from = random.nextInt(blocks.size());
        int to = random.nextInt(from, blocks.size());
        int first = random.nextInt(blocks.at(from).prose().length() + 1);
        int last = random.nextInt(from == to ? first : 0, blocks.at(to).prose().length() + 1);
        var thread = new ArrayList<Remark>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            thread.add(new Remark(text(), instant(), text() + "\n" + text()));
        }
        var anchor = new Anchor(null, blocks.at(from).id(), first, blocks.at(to).id(), last, text());
        return new Comment(id(), anchor, thread, random.nextBoolean());
    }

    public Block block(List<Id<Note>> notes, Register<Source> sources, Register<KeptFile> files) {
        var inlines = new ArrayList<Inline>();
        for (int i = random.nextInt(7); i > 0; i--) {
            inlines.add(inline(notes, sources, files));
        }
        return new Block(
                id(),
                oneOf(Role.values()),
                new Layout(
                        oneOf(Alignment.values()),
                        random.nextInt(1, 10),
                        oneOf(ListStyle.values()),
                        random.nextBoolean()),
                new Prose(inlines),
                random.nextBoolean() ? null : Id.of("b" + random.nextInt(99)));
    }

    private Inline inline(List<Id<Note>> notes, Register<Source> sources, Register<KeptFile> files) {
        return switch (random.nextInt(9)) {
            case 0 -> notes.isEmpty() ? new Inline.NoteCall(Id.of("gone")) : new Inline.NoteCall(oneOf(notes));
            case 1 -> citation(sources);
            case 2 -> new Inline.Field(oneOf(FieldKind.values()), marks());
            case 3 -> new Inline.LineBreak();
            case 4 ->
                new Inline.Picture(
                        files.isEmpty() ? Id.of("gone") : oneOf(files.items()).id(), text());
            default -> new Inline.Run(text(), marks());
        };
    }

    private Inline citation(Register<Source> sources) {
        var source = sources.isEmpty() ? Source.of(Id.of("gone"), "") : oneOf(sources.items());
        var form = new ArrayList<Inline.Part>();
        for (int i = random.nextInt(4); i > 0; i--) {
            form.add(
                    source.locations().isEmpty() || random.nextBoolean()
                            ? new Inline.Words(text(), marks())
                            : new Inline.Address(
                                    oneOf(source.locations().items()).id(),
                                    oneOf(List.of("", "<")),
                                    oneOf(List.of("", ">"))));
        }
        return new Inline.Citation(source.id(), form, oneOf(List.of("", "p. 4", text())));
    }

    public Marks marks() {
        var looks = EnumSet.noneOf(Mark.class);
        for (int i = random.nextInt(3); i > 0; i--) {
            looks.add(oneOf(Mark.values()));
        }
        return new Marks(
                looks,
                random.nextInt(5) == 0 ? "https://example.org/" + text() : null,
                random.nextInt(5) == 0 ? "fr" : null);
    }

    private Source source(Register<KeptFile> files) {
        var authors = new ArrayList<Author>();
        for (int i = random.nextInt(3); i > 0; i--) {
            authors.add(new Author(text(), random.nextBoolean()));
        }
        return new Source(
                id(),
                oneOf(SourceKind.values()),
                text(),
                authors,
                text(),
                text(),
                oneOf(List.of("", "2017", "2017-05", "2017-05-23")),
                oneOf(List.of("", "en", "es")),
                text(),
                map(),
                map(),
                some(
                        3,
                        () -> new Location(
                                id(),
                                text(),
                                oneOf(List.of("", "es")),
                                oneOf(LocationKind.values()),
                                random.nextBoolean() ? null : LocalDate.of(2017, 5, random.nextInt(1, 31)),
                                text(),
                                maybe(files),
                                random.nextInt(3) == 0 ? check() : null)));
    }

    private AddressCheck check() {
        var hops = new ArrayList<String>();
        for (int i = random.nextInt(3); i > 0; i--) {
            hops.add(text());
        }
        return new AddressCheck(instant(), oneOf(AddressCheck.Outcome.values()), random.nextInt(600), hops);
    }

    private KeptFile keptFile() {
        return new KeptFile(id(), text() + ".pdf", "application/pdf", hex(), random.nextLong(1L << 40));
    }

    private Organisation organisation(Register<KeptFile> files) {
        return new Organisation(
                id(),
                names(),
                text(),
                oneOf(List.of("", "MX", text())),
                random.nextInt(3) == 0 ? text() : "",
                text(),
                maybe(files),
                random.nextInt(4) == 0 ? Id.of("parent") : null);
    }

    private Signatory signatory(Register<Person> persons, Register<Organisation> organisations) {
        var person = maybe(persons);
        var organisation = maybe(organisations);
        return new Signatory(
                id(),
                person == null && organisation == null ? Id.of("somebody") : person,
                organisation,
                text(),
                oneOf(Capacity.values()),
                text(),
                text(),
                text(),
                text(),
                random.nextBoolean());
    }

    private LedgerEntry entry(Register<Signatory> signatories, Register<Edition> editions, Register<KeptFile> files) {
        Id<Signatory> signatory = maybe(signatories);
        return new LedgerEntry(
                id(),
                signatory == null ? Id.of("gone") : signatory,
                oneOf(Status.values()),
                instant(),
                text(),
                text(),
                maybe(editions),
                random.nextBoolean() ? null : new Fingerprint(hex()),
                maybe(files));
    }

    private Listing listing() {
        return new Listing(
                oneOf(Grouping.values()),
                random.nextBoolean(),
                new ListLook(
                        oneOf(Arrangement.values()),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        text(),
                        random.nextBoolean(),
                        random.nextBoolean() ? "" : text()),
                random.nextBoolean() ? null : LocalDate.EPOCH.plusDays(random.nextInt(30_000)),
                new TreeSet<>(List.of(Apart.of("a", "b"), Apart.of("z" + random.nextInt(9), "c"))),
                random.nextBoolean() ? List.of() : List.of(text(), text()),
                oneOf(LogosRow.values()));
    }

    private Settings settings() {
        return new Settings(
                new PageStyle(
                        oneOf(PageSize.values()),
                        random.nextInt(10, 40) + 0.25,
                        oneOf(List.of("Noto Serif", text())),
                        random.nextInt(8, 14),
                        1 + random.nextInt(10) / 10.0,
                        random.nextBoolean(),
                        Set.of(oneOf(PageExtra.values()))),
                oneOf(OrderPolicy.values()),
                new Citing(oneOf(CitationStyle.values()), random.nextBoolean()),
                new Writing(new TreeSet<>(List.of(text(), text())), random.nextBoolean()),
                listing());
    }

    private Names names() {
        var names = new TreeMap<String, String>();
        names.put(oneOf(List.of("", "en", "es")), "N" + text());
        if (random.nextInt(3) == 0) {
            names.put("ar", "اسم " + text());
        }
        return new Names(names);
    }

    private Map<String, String> map() {
        var map = new TreeMap<String, String>();
        for (int i = random.nextInt(3); i > 0; i--) {
            map.put(text(), text());
        }
        return map;
    }

    /// Words without a line feed; often empty.
    public String text() {
        var text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(oneOf(WORDS));
        }
        return text.toString();
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextInt(1_000_000_000));
    }

    private String hex() {
        var hex = new StringBuilder();
        while (hex.length() < 64) {
            hex.append(Character.forDigit(random.nextInt(16), 16));
        }
        return hex.toString();
    }

    private <T> Id<T> id() {
        return Id.of("id" + ++lastId);
    }

    private <T extends Identified<T>> @Nullable Id<T> maybe(Register<T> register) {
        return register.isEmpty() || random.nextBoolean()
                ? null
                : oneOf(register.items()).id();
    }

    private <T extends Identified<T>> Register<T> some(int most, Supplier<T> item) {
        return several(random.nextInt(most + 1), item);
    }

    private <T extends Identified<T>> Register<T> atLeastOne(int most, Supplier<T> item) {
        return several(random.nextInt(1, most + 1), item);
    }

    private static <T extends Identified<T>> Register<T> several(int count, Supplier<T> item) {
        var items = new ArrayList<T>();
        for (int i = 0; i < count; i++) {
            items.add(item.get());
        }
        return Register.copyOf(items);
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
