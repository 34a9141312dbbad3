package org.undersigned.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.document.TextEdit;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// Enter, Backspace, Delete and Tab on the window, at every edge of every role.
class RoleKeysIT {

    /// Roles of which a letter has several paragraphs in a row: Enter makes one more.
    private static final Set<Role> GOES_ON = EnumSet.of(
            Role.LETTERHEAD,
            Role.RECIPIENT,
            Role.BODY,
            Role.LIST_ITEM,
            Role.QUOTATION,
            Role.CLOSING,
            Role.POSTSCRIPT,
            Role.ENCLOSURE,
            Role.COPIES);

    private static EditorStage stage;
    private static Letter start;

    @BeforeAll
    static void open() {
        stage = EditorStage.of(SampleText.of(""));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void enter(Role role) {
        begin(role);
        var next = GOES_ON.contains(role) ? role : Role.BODY;
        keyAt(1, 5, KeyCode.ENTER);
        assertThat(shown()).containsExactly("BODY:Before", role + ":Words", next + ":", role + ":", "BODY:After");
        back();
        keyAt(1, 2, KeyCode.ENTER);
        assertThat(shown()).containsExactly("BODY:Before", role + ":Wo", role + ":rds", role + ":", "BODY:After");
        back();
        keyAt(1, 0, KeyCode.ENTER);
        assertThat(shown()).containsExactly("BODY:Before", next + ":", role + ":Words", role + ":", "BODY:After");
        back();
        keyAt(2, 0, KeyCode.ENTER);
        if (role == Role.BODY || !GOES_ON.contains(role)) {
            assertThat(shown()).containsExactly("BODY:Before", role + ":Words", role + ":", "BODY:", "BODY:After");
        } else {
            assertThat(shown()).containsExactly("BODY:Before", role + ":Words", "BODY:", "BODY:After");
        }
        back();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void backspaceAndDelete(Role role) {
        begin(role);
        keyAt(1, 0, KeyCode.BACK_SPACE);
        switch (role) {
            case BODY -> assertThat(shown()).containsExactly("BODY:BeforeWords", "BODY:", "BODY:After");
            case SIGNATORIES -> assertThat(shown()).startsWith("BODY:Before", "SIGNATORIES:Words");
            default -> assertThat(shown()).containsExactly("BODY:Before", "BODY:Words", role + ":", "BODY:After");
        }
        back();
        keyAt(2, 0, KeyCode.BACK_SPACE);
        switch (role) {
            case LIST_ITEM -> assertThat(shown()).contains("LIST_ITEM:Words", "BODY:");
            case SIGNATORIES -> assertThat(shown()).contains("SIGNATORIES:Words", "SIGNATORIES:");
            default -> assertThat(shown()).containsExactly("BODY:Before", role + ":Words", "BODY:After");
        }
        back();
        keyAt(1, 5, KeyCode.DELETE);
        if (role == Role.SIGNATORIES) {
            assertThat(shown()).contains("SIGNATORIES:Words", "SIGNATORIES:");
        } else {
            assertThat(shown()).containsExactly("BODY:Before", role + ":Words", "BODY:After");
        }
        back();
        keyAt(0, 6, KeyCode.DELETE);
        if (role == Role.SIGNATORIES) {
            assertThat(shown()).startsWith("BODY:Before", "SIGNATORIES:Words");
        } else {
            assertThat(shown()).containsExactly("BODY:BeforeWords", role + ":", "BODY:After");
        }
        back();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void tab(Role role) {
        begin(role);
        keyAt(1, 0, KeyCode.TAB);
        var block = stage.open.edition().blocks().at(1);
        assertThat(block.role()).isEqualTo(role);
        if (role == Role.LIST_ITEM) {
            assertThat(block.layout().level()).isEqualTo(2);
            stage.press(KeyCode.TAB, true, false, false);
            assertThat(stage.open.edition().blocks().at(1).layout().level()).isEqualTo(1);
        } else {
            assertThat(block.prose().text()).isEqualTo("\tWords");
        }
        back();
        keyAt(1, 2, KeyCode.TAB);
        assertThat(stage.open.edition().blocks().at(1).prose().text()).isEqualTo("Wo\trds");
        back();
    }

    private static void keyAt(int block, int offset, KeyCode key) {
        stage.run(() -> stage.area().select(Selection.at(block, offset)));
        stage.press(key);
        EditorIT.assertScreenIsLetter(stage);
    }

    /// Every key is undone, all of it.
    private static void back() {
        while (!stage.open.letter().equals(start)) {
            assertThat(stage.open.nextUndoProperty().get()).isPresent();
            stage.run(stage.open::undo);
        }
        EditorIT.assertScreenIsLetter(stage);
    }

    private static List<String> shown() {
        return stage.open.edition().blocks().stream()
                .map(block -> block.role() + ":" + block.prose().text())
                .toList();
    }

    private static void begin(Role role) {
        var blocks = List.of(
                block("a", Role.BODY, "Before"),
                block("b", role, "Words"),
                block("c", role, ""),
                block("d", Role.BODY, "After"));
        stage.run(() -> {
            var size = stage.open.edition().blocks().size();
            stage.open.apply(new TextEdit.ReplaceBlocks(stage.open.body(), 0, size, blocks, "editor.edit.typing"));
        });
        start = stage.open.letter();
    }

    private static Block block(String id, Role role, String words) {
        return Block.of(new Id<Block>(id), role, Prose.of(words));
    }
}
