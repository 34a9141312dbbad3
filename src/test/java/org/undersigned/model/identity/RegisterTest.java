package org.undersigned.model.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.undersigned.model.people.Person;

class RegisterTest {

    private final Register<Person> three = Register.of(person(1), person(2), person(3));

    @Test
    void findsByIdAndByPlace() {
        assertThat(three.get(Id.of("p2"))).isEqualTo(person(2));
        assertThat(three.placeOf(Id.of("p3"))).isEqualTo(2);
        assertThat(three.at(0)).isEqualTo(person(1));
        assertThat(three.find(Id.of("p9"))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> three.get(Id.of("p9")));
    }

    @Test
    void theSameIdCannotStandTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> Register.of(person(1), person(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> three.inserted(0, person(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> three.spliced(0, 1, List.of(person(2))));
    }

    @Test
    void aKnownIdIsReplacedWhereItStandsAndANewOneIsAdded() {
        var renamed = Person.of(Id.of("p2"), "Renamed");
        assertThat(three.with(renamed).items()).containsExactly(person(1), renamed, person(3));
        assertThat(three.with(person(4)).items()).endsWith(person(3), person(4));
        assertThat(three.withAll(List.of(person(4), renamed)).items())
                .containsExactly(person(1), renamed, person(3), person(4));
    }

    @Test
    void movingCountsPlacesAfterTheItemWasTakenOut() {
        assertThat(three.moved(Id.of("p1"), 2).items()).containsExactly(person(2), person(3), person(1));
        assertThat(three.moved(Id.of("p3"), 0).items()).containsExactly(person(3), person(1), person(2));
        assertThat(three.moved(Id.of("p2"), 99).items()).endsWith(person(2));
    }

    @Test
    void takingOut() {
        assertThat(three.without(Id.of("p2")).items()).containsExactly(person(1), person(3));
        assertThat(three.withoutAll(Set.of(Id.of("p1"), Id.of("p3"))).items()).containsExactly(person(2));
    }

    /// Whatever is done, the index and the list agree, and nothing that came before is changed.
    @Property(tries = 300)
    void placesAreAlwaysThoseOfTheList(@ForAll @Size(max = 25) List<@IntRange(max = 400) Integer> steps) {
        var register = three;
        int next = 10;
        for (int step : steps) {
            var before = new ArrayList<>(register.items());
            var old = register;
            int size = register.size();
            register = switch (step % 6) {
                case 0 -> register.inserted(step % (size + 1), person(next++));
                case 1 ->
                    size == 0
                            ? register
                            : register.without(register.at(step % size).id());
                case 2 ->
                    size == 0
                            ? register
                            : register.moved(register.at(step % size).id(), step % 7);
                case 3 ->
                    size == 0
                            ? register
                            : register.with(new Person(
                                    register.at(step % size).id(), person(step).names()));
                case 4 -> register.spliced(size / 2, size, List.of(person(next++), person(next++)));
                default -> register.map(person -> person);
            };
            assertThat(old.items()).isEqualTo(before);
            for (int place = 0; place < register.size(); place++) {
                assertThat(register.placeOf(register.at(place).id())).isEqualTo(place);
            }
        }
    }

    private static Person person(int number) {
        return Person.of(Id.of("p" + number), "Person " + number);
    }
}
