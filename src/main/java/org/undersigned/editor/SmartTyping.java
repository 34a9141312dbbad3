package org.undersigned.editor;

import java.util.List;
import java.util.Optional;
import org.undersigned.document.Flow;
import org.undersigned.document.OpenLetter;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.editor.gesture.Change;
import org.undersigned.editor.gesture.Formatting;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.language.typing.Polished;
import org.undersigned.language.typing.Polisher;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Position;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// Polishes what is typed, where the letter and the user's habits want it. JavaFX thread only.
final class SmartTyping {

    private static final String NAME = "editor.edit.polishing";

    private final OpenLetter open;
    private final Habits habits;

    SmartTyping(OpenLetter open, Habits habits) {
        this.open = open;
        this.habits = habits;
    }

    void watch(LetterArea area) {
        area.pen().whenTyped(typed -> {
            if (open.letter().settings().writing().smartTyping()) {
                change(area, typed).ifPresent(area.pen()::polish);
            }
        });
    }

    private Optional<Change> change(LetterArea area, String typed) {
        var at = area.pen().selection();
        var blocks = area.pen().blocks();
        var caret = at.caret();
        if (!at.isCaret()) {
            return Optional.empty();
        }
        if (typed.equals("\n")) {
            return caret.block() == 0 ? Optional.empty() : atEnd(area, blocks.at(caret.block() - 1), caret);
        }
        boolean rare = typed.length() == 1 && "\"'-. ;:?!,)".indexOf(typed.charAt(0)) >= 0;
        if (!rare) {
            return Optional.empty();
        }
        var block = blocks.at(caret.block());
        return polisher(area, block, caret.offset())
                .after(block.prose().text(), caret.offset())
                .filter(found -> mayBe(area, block, found))
                .map(found -> {
                    var changed = applied(block, found);
                    int moved = changed.prose().length() - block.prose().length();
                    var after = Selection.at(caret.block(), caret.offset() + moved);
                    return new Change(caret.block(), caret.block() + 1, List.of(changed), after, NAME, null);
                });
    }

    private Optional<Change> atEnd(LetterArea area, Block block, Position caret) {
        return polisher(area, block, block.prose().length())
                .atEnd(block.prose().text())
                .filter(found -> mayBe(area, block, found))
                .map(found -> new Change(
                        caret.block() - 1,
                        caret.block(),
                        List.of(applied(block, found)),
                        Selection.at(caret),
                        NAME,
                        null));
    }

    private Polisher polisher(LetterArea area, Block block, int offset) {
        var own = block.prose().marksAt(offset).language();
        var edition = open.letter().editions().get(area.pen().flow().edition());
        return new Polisher(own == null ? edition.language() : own, kind -> habits.polishProperty(kind)
                .get());
    }

    private static boolean mayBe(LetterArea area, Block block, Polished found) {
        return switch (found) {
            case Polished.ListBegun _ -> block.role() == Role.BODY && area.pen().flow() instanceof Flow.Body;
            case Polished.Linked(int from, int to, String _) ->
                Formatting.marks(org.undersigned.model.identity.Register.of(block), Selection.within(0, from, to))
                                .link()
                        == null;
            default -> true;
        };
    }

    private static Block applied(Block block, Polished found) {
        var prose = block.prose();
        return switch (found) {
            case Polished.Replaced(int from, int to, String text) ->
                block.withProse(prose.replaced(from, to, Prose.of(text, prose.marksAt(Math.max(to, 1)))));
            case Polished.Raised(int from, int to) ->
                block.withProse(prose.marked(from, to, marks -> marks.with(Mark.SUPERSCRIPT)));
            case Polished.Linked(int from, int to, String address) ->
                block.withProse(prose.marked(from, to, marks -> marks.withLink(address)));
            case Polished.ListBegun(int length, var style) ->
                block.withProse(prose.slice(length, prose.length()))
                        .withRole(Role.LIST_ITEM)
                        .withLayout(block.layout().withListStyle(style).withLevel(1));
        };
    }
}
