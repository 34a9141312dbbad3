package org.undersigned.exchange.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.citing.Likeness;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;

class ReferenceReviewTest {

    private static final String ENTRIES = """
            @report{w, title = {Water report}, url = {https://www.a.example/water/}, date = {2026}}
            @report{n, title = {Noise report}, url = {https://a.example/noise}}
            @report{m, title = {Noise report}, url = {https://a.example/noise}, urldate = {2026-01-02}, pages = {7}}
            @report{d, title = {Soil report}, url = {https://a.example/air}}
            @report{broken
            """;

    private final Register<Source> known = Register.of(
            Source.of(Id.of("known"), "Water report", Location.of(Id.of("k1"), "https://a.example/water", "")),
            Source.of(Id.of("other"), "Air report", Location.of(Id.of("k2"), "https://a.example/air", "")));

    private final ReferenceReview review =
            ReferenceReview.of(known, ReferenceFormat.BIBTEX.read(ENTRIES, Ids.counting("new")));

    @Test
    void everyEntryHasAFateAndAReason() {
        assertThat(review.rows())
                .extracting(ReviewedReference::fate)
                .containsExactly(
                        ReferenceFate.DUPLICATE, ReferenceFate.NEW, ReferenceFate.DUPLICATE, ReferenceFate.DOUBTFUL);
        assertThat(review.rows())
                .extracting(ReviewedReference::likeness)
                .containsExactly(Likeness.SAME_ADDRESS, null, Likeness.SAME_ADDRESS, Likeness.ADDRESS_ONLY);
        assertThat(review.rows().get(0).inLetter()).isTrue();
        assertThat(review.rows().get(2).inLetter()).isFalse();
        assertThat(review.counts())
                .isEqualTo(Map.of(
                        ReferenceFate.NEW, 1,
                        ReferenceFate.DUPLICATE, 2,
                        ReferenceFate.DOUBTFUL, 1,
                        ReferenceFate.LEFT_OUT, 0));
        assertThat(review.unread()).hasSize(1);
    }

    @Test
    void aDuplicateCompletesWhatItRepeats() {
        var arrival = review.arrival(known);
        assertThat(arrival.completed()).extracting(Source::id).containsExactly(Id.of("known"));
        assertThat(arrival.completed().getFirst().date()).isEqualTo("2026");
        assertThat(arrival.completed().getFirst().locations().size()).isEqualTo(1);
        assertThat(arrival.added()).extracting(Source::title).containsExactly("Noise report", "Soil report");
        assertThat(arrival.added().getFirst().pages()).isEqualTo("7");
        assertThat(arrival.unchanged()).isZero();
        assertThat(arrival.unread()).isEqualTo(1);
    }

    @Test
    void whatIsImportedTwiceChangesNothingTheSecondTime() {
        var once = known.withAll(review.arrival(known).sources());
        var again = ReferenceReview.of(once, ReferenceFormat.BIBTEX.read(ENTRIES, Ids.counting("again")));
        assertThat(again.arrival(once).sources()).isEmpty();
        assertThat(again.arrival(once).unchanged()).isEqualTo(4);
    }

    @Test
    void anotherFateCanBeChosenWhereItMakesSense() {
        var changed =
                review.withFate(List.of(0, 1), ReferenceFate.LEFT_OUT).withFate(List.of(3), ReferenceFate.DUPLICATE);
        assertThat(changed.rows().get(1).chosen()).isTrue();
        var arrival = changed.arrival(known);
        assertThat(arrival.added()).isEmpty();
        assertThat(arrival.completed()).extracting(Source::id).containsExactly(Id.of("other"));
        assertThat(arrival.leftOut()).isEqualTo(2);
        assertThat(arrival.unchanged()).isEqualTo(1);
        assertThat(review.withFate(List.of(1), ReferenceFate.DUPLICATE)).isEqualTo(review);
    }

    @Test
    void aDuplicateOfASourceThatIsGoneSinceIsAdded() {
        var arrival = review.arrival(known.without(Id.of("known")));
        assertThat(arrival.added()).extracting(Source::title).contains("Water report");
    }
}
