package org.undersigned.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.undersigned.document.Flow;
import org.undersigned.editor.SampleText;
import org.undersigned.editor.gesture.Boundaries;
import org.undersigned.editor.gesture.Fragment;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.model.text.Position;

class FragmentFormatTest {

    private final FragmentFormat format = new FragmentFormat();

    @Test
    void copiedTextIsReadBackAsItWasInOneLine() {
        var letter = SampleText.withEverything();
        var blocks = letter.original().blocks();
        var whole = new Selection(new Position(0, 0), Boundaries.end(blocks));
        var fragment = Fragment.of(letter, new Flow.Body(letter.original().id()), whole);
        var line = format.write(fragment);
        assertThat(line).doesNotContain("\n");
        assertThat(format.read(line)).isEqualTo(fragment);
    }

    @Test
    void whatIsNotOursIsRefused() {
        assertThatThrownBy(() -> format.read("{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> format.read("")).isInstanceOf(IllegalArgumentException.class);
    }
}
