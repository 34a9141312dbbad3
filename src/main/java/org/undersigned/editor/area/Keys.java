package org.undersigned.editor.area;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.NavigationActions;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import org.undersigned.editor.gesture.Boundaries;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.editor.gesture.Typing.Reach;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Position;
import org.undersigned.model.text.Role;

/// The keys whose meaning is ours and not the control's: what makes, joins and splits blocks, and moves by what people
/// see as characters and words.
final class Keys {

    private final LetterArea area;
    private final Pen pen;
    private final Custom custom;

    /// Which keys move by words, paragraphs and lines is a custom of the system.
    enum Custom {
        /// Ctrl with an arrow: by words and paragraphs.
        USUAL,
        /// Option with an arrow: by words and paragraphs. Command: to the ends of the line and of the text.
        MAC;

        static Custom of(String systemName) {
            return systemName.startsWith("Mac") ? MAC : USUAL;
        }
    }

    Keys(LetterArea area, Pen pen, Custom custom) {
        this.area = area;
        this.pen = pen;
        this.custom = custom;
    }

    /// Letters and digits with Alt are the menus'. The control's own behaviour would swallow them, and type them too;
    /// not so on a Mac, where they are characters.
    void leaveToMenus() {
        if (custom != Custom.MAC) {
            Nodes.addInputMap(area, InputMap.ignore(EventPattern.keyPressed().onlyIf(Keys::isOfMenu)));
            Nodes.addInputMap(area, InputMap.ignore(EventPattern.keyTyped().onlyIf(Keys::isOfMenu)));
        }
    }

    /// With Control it is AltGr, and types a character.
    private static boolean isOfMenu(KeyEvent event) {
        return event.isAltDown() && !event.isControlDown() && !event.isMetaDown();
    }

    void handle(KeyEvent event) {
        boolean foreign = custom == Custom.MAC ? event.isControlDown() : event.isAltDown() || event.isMetaDown();
        if (foreign || area.isDisabled()) {
            return;
        }
        if (move(event) || (area.isEditable() && write(event))) {
            area.requestFollowCaret();
            event.consume();
        }
    }

    private boolean write(KeyEvent event) {
        boolean word = isByWords(event);
        if (event.isAltDown() && event.getCode() != KeyCode.BACK_SPACE && event.getCode() != KeyCode.DELETE) {
            return false;
        }
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShiftDown()) {
                    pen.insert(new Inline.LineBreak(), "editor.edit.lineBreak");
                } else if (!word && !isCommand(event)) {
                    pen.enter();
                } else {
                    return false;
                }
            }
            case BACK_SPACE -> pen.backspace(word ? Reach.WORD : Reach.CHARACTER);
            case DELETE -> {
                if (event.isShiftDown()) {
                    return false;
                }
                pen.delete(word ? Reach.WORD : Reach.CHARACTER);
            }
            case TAB -> {
                return !word && !isCommand(event) && tab(event.isShiftDown());
            }
            case INSERT -> {
                // The control would overwrite: a mode nobody asked for.
                return !event.isShiftDown() && !word && !isCommand(event);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean tab(boolean back) {
        var at = pen.selection();
        boolean item = pen.blocks().at(at.from().block()).role() == Role.LIST_ITEM;
        boolean list = item && (back || !at.isCaret() || at.caret().offset() == 0);
        if (list) {
            pen.indent(back ? -1 : 1);
        } else if (!back) {
            pen.type("\t");
        }
        return list || !back;
    }

    private boolean move(KeyEvent event) {
        var code = event.getCode();
        boolean forwards = code == KeyCode.RIGHT || code == KeyCode.KP_RIGHT;
        boolean backwards = code == KeyCode.LEFT || code == KeyCode.KP_LEFT;
        boolean up = code == KeyCode.UP || code == KeyCode.KP_UP;
        boolean down = code == KeyCode.DOWN || code == KeyCode.KP_DOWN;
        if (isCommand(event) && (forwards || backwards || up || down)) {
            toAnEnd(event, forwards || down, up || down);
            return true;
        }
        if (forwards || backwards) {
            moveCaret(sideways(forwards, event), event.isShiftDown());
            return true;
        }
        if (isByWords(event) && (up || down)) {
            moveCaret(byBlock(down), event.isShiftDown());
            return true;
        }
        return false;
    }

    private boolean isByWords(KeyEvent event) {
        return custom == Custom.MAC ? event.isAltDown() : event.isControlDown();
    }

    private boolean isCommand(KeyEvent event) {
        return custom == Custom.MAC && event.isMetaDown();
    }

    private void toAnEnd(KeyEvent event, boolean last, boolean ofText) {
        var policy = event.isShiftDown()
                ? NavigationActions.SelectionPolicy.EXTEND
                : NavigationActions.SelectionPolicy.CLEAR;
        if (ofText) {
            moveCaret(last ? Boundaries.end(pen.blocks()) : new Position(0, 0), event.isShiftDown());
        } else if (last) {
            area.lineEnd(policy);
        } else {
            area.lineStart(policy);
        }
    }

    private void moveCaret(Position to, boolean extend) {
        area.select(new Selection(extend ? pen.selection().anchor() : to, to));
    }

    private Position sideways(boolean forwards, KeyEvent event) {
        var blocks = pen.blocks();
        var at = pen.selection();
        if (!at.isCaret() && !event.isShiftDown() && !isByWords(event)) {
            return forwards ? at.to() : at.from();
        }
        if (isByWords(event)) {
            return forwards ? Boundaries.nextWord(blocks, at.caret()) : Boundaries.previousWord(blocks, at.caret());
        }
        return forwards
                ? Boundaries.nextCharacter(blocks, at.caret())
                : Boundaries.previousCharacter(blocks, at.caret());
    }

    private Position byBlock(boolean down) {
        var caret = pen.selection().caret();
        if (down) {
            return caret.block() + 1 < pen.blocks().size()
                    ? new Position(caret.block() + 1, 0)
                    : Boundaries.end(pen.blocks());
        }
        return new Position(caret.offset() > 0 ? caret.block() : Math.max(0, caret.block() - 1), 0);
    }
}
