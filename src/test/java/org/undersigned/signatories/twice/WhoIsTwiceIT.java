package org.undersigned.signatories.twice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.undersigned.kit.PanelLetters;
import org.undersigned.kit.PanelStage;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;

class WhoIsTwiceIT {

    private static Letter letter() {
        var one = Organisation.of(Id.of("o1"), "Fundación Ríos Vivos").withCountry("MX");
        var other = Organisation.of(Id.of("o2"), "FUNDACION RIOS VIVOS, A.C.");
        var oxfam = Organisation.of(Id.of("o3"), "Oxfam Novib");
        var chapter = Organisation.of(Id.of("o4"), "Oxfam GB");
        var ana = Person.of(Id.of("p1"), "Ana Vega Luna");
        var again = Person.of(Id.of("p2"), "Ana VEGA LUNA");
        return PanelLetters.empty()
                .withPeople(
                        Register.of(one, other, oxfam, chapter),
                        Register.of(ana, again),
                        Register.of(
                                Signatory.of(Id.of("s1"), ana.id(), one.id()),
                                Signatory.of(Id.of("s2"), again.id(), other.id()),
                                Signatory.of(Id.of("s3"), null, oxfam.id()),
                                Signatory.of(Id.of("s4"), null, chapter.id())));
    }

    private PanelStage open(Locale locale, boolean dark) {
        return PanelStage.of(
                letter(), locale, dark, 920, 560, stage -> new TwiceController(stage.open, stage.messages, stage.tasks)
                        .view());
    }

    @Test
    void theSameTwoAreMergedWithALookAtBothAndUndoneAsOneStep() {
        var stage = open(Locale.ENGLISH, false);
        ListView<Likeness> list = stage.find("twice.list");
        assertThat(list.getItems()).hasSize(2);
        stage.picture("twice");
        int organisations = place(list, Likeness.Organisations.class);
        stage.run(() -> list.getSelectionModel().select(organisations));
        stage.press(list, KeyCode.ENTER);
        assertThat(stage.open.letter().organisations().get(Id.of("o1")).country())
                .isEqualTo("MX");
        assertThat(stage.open.letter().organisations().contains(Id.of("o2"))).isFalse();
        assertThat(list.getItems()).hasSize(1);
        stage.press(list, KeyCode.ENTER);
        assertThat(stage.open.letter().signatories().size()).isEqualTo(3);
        assertThat(list.getItems()).isEmpty();
        stage.picture("twice-none");
        stage.run(stage.open::undo);
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(letter());
    }

    @Test
    void theOtherNameCanStay() {
        var stage = open(Locale.ENGLISH, false);
        ListView<Likeness> list = stage.find("twice.list");
        stage.run(() -> list.getSelectionModel().select(place(list, Likeness.Organisations.class)));
        var other = (RadioButton) list.getScene().getRoot().lookupAll(".radio-button").stream()
                .filter(each -> ((RadioButton) each).getText().contains("A.C."))
                .findFirst()
                .orElseThrow();
        stage.run(other::fire);
        Button merge = stage.find("twice.merge");
        stage.run(merge::fire);
        assertThat(stage.open.letter().organisations().get(Id.of("o2")).names().in(""))
                .isEqualTo("FUNDACION RIOS VIVOS, A.C.");
        assertThat(stage.open.letter().organisations().get(Id.of("o2")).country())
                .isEqualTo("MX");
    }

    @Test
    void whoIsNotTheSameIsNotShownAgainUntilThatIsUndone() {
        var stage = open(Locale.of("es"), true);
        stage.picture("twice-dark-es");
        ListView<Likeness> list = stage.find("twice.list");
        stage.press(list, KeyCode.DELETE);
        stage.press(list, KeyCode.DELETE);
        assertThat(list.getItems()).isEmpty();
        var again = PanelStage.of(
                stage.open.letter(), next -> new TwiceController(next.open, next.messages, next.tasks).view());
        ListView<Likeness> anew = again.find("twice.list");
        assertThat(anew.getItems()).isEmpty();
        stage.run(stage.open::undo);
        assertThat(list.getItems()).hasSize(1);
    }

    private static int place(ListView<Likeness> list, Class<?> kind) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (kind.isInstance(list.getItems().get(i))) {
                return i;
            }
        }
        throw new AssertionError("None");
    }
}
