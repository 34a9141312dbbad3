package org.undersigned.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.document.PeopleEdit;
import org.undersigned.kit.PanelLetters;
import org.undersigned.model.text.FieldKind;
import org.undersigned.model.text.Inline;

/// Counts and dates that follow the letter, put into the text.
class FieldsIT {

    @Test
    void howManySignIsPutIntoTheTextAndFollowsTheList() {
        var stage = EditorStage.of(SampleText.of(""));
        stage.command("editor.field.organisations");
        assertThat(stage.open.edition().blocks().at(0).prose().inlines()).anySatisfy(inline -> assertThat(inline)
                .isInstanceOfSatisfying(
                        Inline.Field.class, field -> assertThat(field.kind()).isEqualTo(FieldKind.ORGANISATIONS)));
        EditorIT.assertScreenIsLetter(stage);
        var river = PanelLetters.river();
        stage.run(() -> stage.open.apply(new PeopleEdit.PutPeople(
                "edit.importList",
                river.organisations().items(),
                river.persons().items(),
                river.signatories().items(),
                0)));
        stage.run(stage.open::undo);
        stage.run(stage.open::undo);
        assertThat(stage.open.edition().blocks().at(0).prose().isEmpty()).isTrue();
    }
}
