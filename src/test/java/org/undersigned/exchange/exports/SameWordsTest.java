package org.undersigned.exchange.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.citing.CitedPlace;
import org.undersigned.exchange.exports.content.Exporter;
import org.undersigned.exchange.exports.content.Outgoing;
import org.undersigned.exchange.imports.Imported;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Arrangement;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.people.Grouping;
import org.undersigned.model.people.ListLook;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.text.FieldKind;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Role;
import org.undersigned.typeset.Letters;

/// Every output says the same words as the PDF, body and notes each in the same order.
class SameWordsTest {

    record Case(String name, Letter letter) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> letters() {
        return Stream.of(
                new Case("ordinary", Letters.ordinary().letter()),
                new Case("of everything", ofEverything()),
                new Case("unplaced list", unplaced()),
                new Case("list as a table", table(Grouping.BY_TIER, true)),
                new Case("imported Spanish", imported("hard-wrapped-es.txt")),
                new Case("imported French", imported("stranded-fr.txt")),
                new Case("imported Markdown", imported("markdown-de.md")));
    }

    private static Letter imported(String name) {
        try (var in = SameWordsTest.class.getResourceAsStream("/letters/" + name)) {
            return Imported.markdown(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .letter();
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    /// Items that go deeper and come back, one that begins deep; a note called twice, and a field.
    private static Letter ofEverything() {
        var letter = new Letters("en");
        var note = letter.note(Letters.text("The first note, "), Letters.text("in bold", Mark.BOLD));
        return letter.add(Role.LETTERHEAD, "Coalition for Rivers")
                .add(Role.LETTERHEAD, "Second line")
                .lines(Role.RECIPIENT, "One line", "Another line")
                .add(Role.TITLE, "The title & its <marks>")
                .add(Role.DATELINE, Letters.text("Lima, "), new Inline.Field(FieldKind.DATE, Marks.NONE))
                .add(Role.SALUTATION, "Dear all,")
                .add(Role.HEADING, "A heading")
                .item(2, ListStyle.NUMBER, "begins deep")
                .item(1, ListStyle.NUMBER, "comes up")
                .item(2, ListStyle.BULLET, "inside")
                .item(3, ListStyle.BULLET, "further inside")
                .item(1, ListStyle.NUMBER, "goes on")
                .add(
                        Role.BODY,
                        Letters.text("Small capitals", Mark.SMALL_CAPITALS),
                        note,
                        Letters.text(" and *stars*, \u00A0 a_line_ and more", Mark.ITALIC),
                        note,
                        letter.note(letter.cite("A source ", "https://rivers.example/a_b*c", " and more")),
                        letter.note(CitedPlace.put(
                                (Inline.Citation) letter.cite("A report ", "https://rivers.example/r"), "p. 41")))
                .add(Role.QUOTATION, "Said by somebody")
                .add(Role.BODY, Layout.PLAIN.withPageBreakBefore(true), Letters.text("On a new page"))
                .add(Role.CLOSING, "Yours,")
                .add(Role.SIGNATORIES, "Signed by:")
                .signedBy(50)
                .add(Role.POSTSCRIPT, "After all")
                .add(Role.ENCLOSURE, "Enclosed: maps")
                .add(Role.COPIES, "cc: the press")
                .letter();
    }

    /// The list goes after the closing, where no block says where.
    private static Letter unplaced() {
        return new Letters("ru")
                .add(Role.TITLE, "Открытое письмо")
                .add(Role.BODY, "Мы, нижеподписавшиеся")
                .add(Role.CLOSING, "С уважением,")
                .add(Role.ENCLOSURE, "Приложение")
                .signedBy(3)
                .letter();
    }

    /// Cells of every kind: roles, an organisation alone, a form somebody insisted on, who signs in person.
    static Letter table(Grouping grouping, boolean disclaimer) {
        var letter = new Letters("en")
                .add(Role.BODY, "We ask for the river's gauges.")
                .add(Role.CLOSING, "Yours,")
                .signedBy(6)
                .letter();
        var people = letter.signatories().items();
        var changed = List.of(
                people.get(0).withRole("Chair").withTier("Authors"),
                people.get(1)
                        .withPrintedForm("Person Number 2, who | insists on this")
                        .withTier("Authors"),
                people.get(2).withCapacity(Capacity.PERSONAL),
                people.get(3).withRole("Director").withCapacity(Capacity.AFFILIATION_FOR_IDENTIFICATION),
                Signatory.of(people.get(4).id(), null, people.get(4).organisation()),
                people.get(5));
        var settings = letter.settings();
        var look = new ListLook(Arrangement.TABLE, false, true, true, false, " - ", disclaimer);
        return letter.withPeople(
                        letter.organisations().map(each -> each.withCountry("TR", "Turkey")),
                        letter.persons(),
                        Register.copyOf(changed))
                .withSettings(settings.withListing(
                        settings.listing().withLook(look).withNumbered(true).withGrouping(grouping)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyOutputSaysWhatThePdfSays(Case each) throws Exception {
        var letter = each.letter();
        var outgoing = Outgoing.of(letter, letter.original(), Letters.DAY);
        var pdf = Said.pdf(Letters.typesetter().set(letter, letter.original()).pdf());
        assertThat(pdf.body()).isNotEmpty();
        for (var exporter : outputs()) {
            var bytes = exporter.export(outgoing);
            var said =
                    switch (exporter.extension()) {
                        case "docx" -> Said.docx(bytes);
                        case "odt" -> Said.odt(bytes);
                        case "html" -> Said.html(new String(bytes, StandardCharsets.UTF_8));
                        case "md" -> Said.markdown(new String(bytes, StandardCharsets.UTF_8));
                        default -> Said.text(withoutTargets(new String(bytes, StandardCharsets.UTF_8), letter));
                    };
            assertThat(said.body()).as(exporter.extension()).isEqualToIgnoringCase(pdf.body());
            assertThat(said.notes())
                    .as(exporter.extension())
                    .usingElementComparator(String::compareToIgnoreCase)
                    .isEqualTo(pdf.notes());
            assertThat(exporter.export(outgoing)).isEqualTo(bytes);
        }
    }

    /// Cells that turn over in a mail stand beside each other, so that their words come in another order; without an
    // end
    /// to its lines the same text has them in order.
    @Test
    void aTableThatTurnsOverInAMailSaysTheSameWords() throws Exception {
        var letter = table(Grouping.NONE, false);
        var pdf = Said.pdf(Letters.typesetter().set(letter, letter.original()).pdf());
        var outgoing = Outgoing.of(letter, letter.original(), Letters.DAY);
        for (var exporter : List.of(new PlainTextExporter(), new MarkdownExporter(), new HtmlExporter())) {
            var text = exporter.text(outgoing);
            var said = exporter instanceof HtmlExporter ? Said.html(text) : Said.text(text);
            assertThat(said.body()).as(exporter.extension()).isEqualTo(pdf.body());
        }
        assertThat(words(PlainTextExporter.wrappedAt(72).text(outgoing)))
                .isEqualTo(words(new PlainTextExporter().text(outgoing)));
    }

    private static List<String> words(String text) {
        return Stream.of(text.strip().split("\\s+")).sorted().toList();
    }

    /// Only plain text says where words link to, as nothing in it can be clicked.
    private static String withoutTargets(String text, Letter letter) {
        var plain = text;
        for (var block : letter.original().blocks()) {
            for (var inline : block.prose().inlines()) {
                if (inline instanceof Inline.Run(String words, Marks marks)
                        && marks.link() != null
                        && !marks.link().endsWith(words)) {
                    plain = plain.replace("<" + marks.link() + ">", "");
                }
            }
        }
        return plain;
    }

    private static List<Exporter> outputs() {
        return Exporters.all().stream()
                .filter(exporter -> !exporter.extension().startsWith("canonical"))
                .toList();
    }
}
