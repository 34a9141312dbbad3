package org.undersigned.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.undersigned.document.Flow;
import org.undersigned.document.Place;
import org.undersigned.model.Edition;
import org.undersigned.model.text.Role;
import org.undersigned.typeset.Letters;

class PagePlacesTest {

    private static final double HEIGHT = 297 * 72 / 25.4;

    private final Edition edition = Letters.ordinary().letter().original();
    private final PagePlaces places = PagePlaces.of(Letters.ordinary().set().spots(), edition, HEIGHT);

    @Test
    void everyParagraphIsFoundOnThePagesAndBack() {
        var body = new Flow.Body(edition.id());
        for (var block : edition.blocks()) {
            if (!block.prose().isEmpty()) {
                var line = places.line(Place.InText.caret(body, block.id(), 0)).orElseThrow();
                assertThat(places.place(new PagePlaces.Line(line.page(), line.part() + 0.003)))
                        .get()
                        .isInstanceOfSatisfying(Place.InText.class, place -> {
                            assertThat(place.caretBlock()).isEqualTo(block.id());
                            assertThat(place.flow()).isEqualTo(body);
                        });
            }
        }
    }

    @Test
    void aNoteAtTheFootLeadsToTheNote() {
        var note = edition.notes().at(1);
        var flow = new Flow.NoteBody(edition.id(), note.id());
        var line =
                places.line(Place.InText.caret(flow, note.body().at(0).id(), 0)).orElseThrow();
        assertThat(line.page()).isZero();
        assertThat(line.part()).isGreaterThan(0.75);
        assertThat(places.place(new PagePlaces.Line(0, line.part() + 0.004)))
                .get()
                .isInstanceOfSatisfying(
                        Place.InText.class, place -> assertThat(place.flow()).isEqualTo(flow));
    }

    @Test
    void theMiddleOfAParagraphIsBelowItsStartAndLeadsBackToTheMiddle() {
        var body = new Flow.Body(edition.id());
        var block = edition.withRole(Role.BODY).getFirst();
        int middle = block.prose().words().length() / 2;
        var start = places.line(Place.InText.caret(body, block.id(), 0)).orElseThrow();
        var line = places.line(Place.InText.caret(body, block.id(), middle)).orElseThrow();
        assertThat(line.part()).isGreaterThan(start.part());
        assertThat(places.place(line)).get().isInstanceOfSatisfying(Place.InText.class, place -> assertThat(
                        (double) place.caret())
                .isCloseTo(middle, within(2.0)));
    }

    @Test
    void aboveTheFirstLineIsNowhere() {
        assertThat(places.place(new PagePlaces.Line(0, 0.01))).isEmpty();
    }
}
