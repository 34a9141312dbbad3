package org.undersigned.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.document.Flow;
import org.undersigned.document.Place;
import org.undersigned.kit.SourceLetters;
import org.undersigned.language.SignatoryOrder;
import org.undersigned.model.Letter;
import org.undersigned.model.PageStyle;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Arrangement;
import org.undersigned.model.people.ListLook;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Role;
import org.undersigned.typeset.Letters;
import org.undersigned.typeset.pictures.PagePictures;
import org.undersigned.typeset.reading.PrintedParagraph.Point;

/// From a word on the page to the word in the text and back, for every word of a letter.
class ExactPlacesTest {

    private static final double HEIGHT = 297 * 72 / 25.4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /// Pages that are read.
    private record Read(Letter letter, PagePictures pictures, ExactPlaces exact) implements AutoCloseable {

        static Read of(Letter letter) throws Exception {
            var edition = letter.original();
            var pages = Letters.typesetter().set(letter, edition);
            var pictures = new PagePictures(pages);
            var rough = PagePlaces.of(pages.spots(), edition, HEIGHT);
            return new Read(letter, pictures, new ExactPlaces(pictures, pages.spots(), rough, letter, edition));
        }

        @Override
        public void close() throws java.io.IOException {
            pictures.close();
        }

        Point point(Flow flow, Block block, int offset) throws Exception {
            return exact.point(Place.InText.caret(flow, block.id(), offset)).orElseThrow();
        }

        /// Clicks on the middle of each word, and answers how many there were.
        int clickEveryWord(Flow flow, Block block) throws Exception {
            int words = 0;
            var matcher = WORD.matcher(block.prose().text());
            while (matcher.find()) {
                int middle = (matcher.start() + matcher.end()) / 2;
                var at = point(flow, block, middle);
                var next = point(flow, block, middle + 1);
                boolean sameLine = next.page() == at.page() && Math.abs(next.top() - at.top()) < 1;
                double x = sameLine ? (at.x() + next.x()) / 2 : at.x();
                var place = exact.place(at.page(), x, (at.top() + at.bottom()) / 2);
                assertThat(place)
                        .as("%s in %s", matcher.group(), block.prose().words())
                        .get()
                        .isInstanceOfSatisfying(Place.InText.class, found -> {
                            assertThat(found.caretBlock()).isEqualTo(block.id());
                            assertThat(found.flow()).isEqualTo(flow);
                            assertThat(found.caret())
                                    .as(
                                            "%s in %s",
                                            matcher.group(), block.prose().words())
                                    .isBetween(middle, middle + 1);
                        });
                words++;
            }
            return words;
        }
    }

    private static int clickEveryWord(Letter letter) throws Exception {
        try (var read = Read.of(letter)) {
            var edition = letter.original();
            int words = 0;
            for (var block : edition.blocks()) {
                if (block.role() != Role.SIGNATORIES) {
                    words += read.clickEveryWord(new Flow.Body(edition.id()), block);
                }
            }
            for (var note : edition.notes()) {
                for (var block : note.body()) {
                    words += read.clickEveryWord(new Flow.NoteBody(edition.id(), note.id()), block);
                }
            }
            return words;
        }
    }

    @Test
    void everyWordOfTheSeedIsFoundWhereItStands() throws Exception {
        assertThat(clickEveryWord(SourceLetters.seed())).isGreaterThan(400);
    }

    @Test
    void everyWordOfALetterOfManyShapesIsFoundWhereItStands() throws Exception {
        var letters =
                new Letters("en").style(PageStyle.PLAIN.withJustified(true).withMargin(60));
        letters.add(Role.LETTERHEAD, "Coalition for Open Rivers")
                .lines(Role.RECIPIENT, "The Chair", "Basin Commission");
        letters.add(Role.TITLE, "The efficient office of affluent officials");
        for (int i = 0; i < 12; i++) {
            letters.add(
                    Role.BODY,
                    Letters.text("Administrative responsibilities notwithstanding, the undersigned organisations "),
                    Letters.text("Small Capitals", org.undersigned.model.text.Mark.SMALL_CAPITALS),
                    Letters.text(" unquestionably acknowledge the incomprehensible circumstances of paragraph " + i
                            + ", and the difficulty of the first flood;"),
                    letters.note(Letters.text("A note about the insufficient information given in number " + i)),
                    Letters.text(" and so on."));
            letters.item(1, ListStyle.NUMBER, "An item about communication number " + i);
        }
        letters.add(Role.CLOSING, "Yours,").add(Role.COPIES, "cc: the affected");
        assertThat(clickEveryWord(letters.letter())).isGreaterThan(400);
    }

    @Test
    void linesFromRightToLeftLeadToTheirWords() throws Exception {
        var letters = new Letters("he");
        letters.add(Role.TITLE, "מכתב פתוח לוועדה");
        letters.add(Role.BODY, "אנו החתומים מטה מבקשים מן הוועדה לפרסם את הרשימה המלאה של כל ההיתרים ".repeat(4));
        assertThat(clickEveryWord(letters.letter())).isGreaterThan(40);
        var arabic =
                new Letters("ar").add(Role.BODY, "نحن الموقعون أدناه نطلب من اللجنة نشر القائمة الكاملة ".repeat(4));
        try (var read = Read.of(arabic.letter())) {
            var edition = arabic.letter().original();
            var block = edition.blocks().at(0);
            var at = read.point(new Flow.Body(edition.id()), block, 100);
            assertThat(read.exact().place(at.page(), at.x(), (at.top() + at.bottom()) / 2))
                    .get()
                    .isInstanceOfSatisfying(Place.InText.class, place -> assertThat(place.caret())
                            .isBetween(95, 105));
        }
    }

    @Test
    void aCitationIsOnePlaceWhereverOneClicksInIt() throws Exception {
        var letter = Letters.ordinary().letter();
        try (var read = Read.of(letter)) {
            var edition = letter.original();
            var note = edition.notes().at(0);
            var block = note.body().at(0);
            var flow = new Flow.NoteBody(edition.id(), note.id());
            assertThat(block.prose().inlines().getFirst()).isInstanceOf(Inline.Citation.class);
            var start = read.point(flow, block, 0);
            var offsets = new ArrayList<Integer>();
            for (int dx = 5; dx < 300; dx += 20) {
                var place = read.exact().place(start.page(), start.x() + dx, (start.top() + start.bottom()) / 2);
                offsets.add(((Place.InText) place.orElseThrow()).caret());
            }
            assertThat(offsets).isSubsetOf(List.of(0, 1));
        }
    }

    @Test
    void pageNumbersAreNoPlaceOfTheText() throws Exception {
        try (var read = Read.of(Letters.ordinary().letter())) {
            assertThat(read.exact().place(0, 297, 797)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Arrangement.class, mode = EnumSource.Mode.EXCLUDE, names = "RUN_IN")
    void aNameInTheListLeadsToItsEntry(Arrangement arrangement) throws Exception {
        var letter = Letters.ordinary().signedBy(60).letter();
        var listing = letter.settings().listing();
        var look = new ListLook(arrangement, false, true, true, false, " - ", false);
        letter = letter.withSettings(letter.settings().withListing(listing.withLook(look)));
        var reached = new LinkedHashSet<Id<Signatory>>();
        try (var read = Read.of(letter)) {
            for (int page = 0; page < read.pictures().count(); page++) {
                for (var glyph : read.pictures().glyphs(page)) {
                    double x = (glyph.left() + glyph.right()) / 2;
                    double y = (glyph.top() + glyph.bottom()) / 2;
                    read.exact().place(page, x, y).ifPresent(place -> {
                        if (place instanceof Place.AtSignatory(Id<Signatory> signatory)) {
                            reached.add(signatory);
                        }
                    });
                }
            }
        }
        assertThat(reached)
                .containsExactlyElementsOf(SignatoryOrder.listed(letter, letter.original()).stream()
                        .map(Signatory::id)
                        .toList());
    }
}
