package org.undersigned.editor.area;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.InputMethodEvent;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;
import org.undersigned.citing.style.CitationForms;
import org.undersigned.document.Flow;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.Place;
import org.undersigned.editor.gesture.Boundaries;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.editor.gesture.Typing;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;

/// The text control. Whatever RichTextFX would do to its own document goes to the [Pen] instead, and comes back from
/// the letter by a [Projection]; so the screen cannot say what the letter does not.
public final class LetterArea extends GenericStyledArea<ParStyle, Piece, Look> {

    private final Pen pen;
    private final Projection projection;
    private final Composition composition;
    private final Decorations decorations;
    private final OpenLetter open;
    private final Clipping clipping;
    private final Facts facts;
    private final ChangeListener<CitationForms> styling = (_, _, _) -> restyle();
    private final ChangeListener<Letter> follower = (_, _, _) -> follow();
    private final ReadOnlyObjectWrapper<Selection> selected = new ReadOnlyObjectWrapper<>(Selection.at(0, 0));
    private final ReadOnlyObjectWrapper<Register<Block>> shown = new ReadOnlyObjectWrapper<>(Register.empty());
    /// The same with the words that citations have on the screen.
    private Register<Block> wording = Register.empty();

    private boolean following;

    /// What the area needs to know of the letter and of the sheet it lies on.
    ///
    /// @param columnWidth in pixels, of a line of text
    /// @param typeSize in pixels, of body text
    public record Setting(
            Facts facts, Pictures pictures, Clipping clipping, DoubleProperty columnWidth, DoubleProperty typeSize) {

        public Setting(Facts facts, Pictures pictures, Clipping clipping) {
            this(facts, pictures, clipping, new SimpleDoubleProperty(640), new SimpleDoubleProperty(15));
        }

        /// The same surroundings for a text on paper of its own.
        public Setting apart() {
            return new Setting(facts, pictures, clipping);
        }
    }

    /// What copying and pasting do, at the selection of an area.
    public interface Clipping {

        void copy(LetterArea area);

        void paste(LetterArea area);

        void pasteWords(LetterArea area);
    }

    public LetterArea(OpenLetter open, Ids ids, Flow flow, Setting setting) {
        super(
                ParStyle.PLAIN,
                new ParagraphLook(setting.facts(), setting.typeSize()),
                Look.PLAIN,
                new PieceOps(),
                new PieceNodes(setting.facts(), setting.pictures(), setting.columnWidth()));
        this.open = open;
        this.clipping = setting.clipping();
        this.facts = setting.facts();
        this.pen = new Pen(open, ids, flow, new PenScreen());
        this.decorations = new Decorations(getContent());
        this.projection = new Projection(getContent(), (PieceOps) getSegOps(), decorations);
        this.composition = new Composition(this, pen, projection);
        setUndoManager(UndoUtils.noOpUndoManager());
        setWrapText(true);
        getStyleClass().add("letter-area");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        wording = worded();
        projection.showAll(wording);
        shown.set(pen.blocks());
        selectRange(0, 0);
        open.letterProperty().addListener(follower);
        facts.forms().addListener(styling);
        selectionProperty().addListener(_ -> selectionChanged());
        caretPositionProperty().addListener(_ -> selectionChanged());
        var keys = new Keys(this, pen, Keys.Custom.of(System.getProperty("os.name", "")));
        keys.leaveToMenus();
        addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, keys::handle);
    }

    /// What the screen shows now; set after it shows it. While the letter is changing this is behind [Pen#blocks].
    public ReadOnlyObjectProperty<Register<Block>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Whether the screen shows what the letter says.
    public boolean isCurrent() {
        return pen.exists() && shown.get().equals(pen.blocks());
    }

    public Pen pen() {
        return pen;
    }

    public ReadOnlyObjectProperty<Selection> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Shows another text in the place of this one.
    public void showFlow(Flow flow) {
        if (!flow.equals(pen.flow())) {
            composition.drop();
            pen.moveTo(flow);
            wording = worded();
            projection.showAll(wording);
            decorations.show(pen.blocks(), 0, pen.blocks().size());
            shown.set(pen.blocks());
            select(Selection.at(0, 0));
        }
    }

    /// Selects a part of the text and scrolls to it.
    public void select(Selection selection) {
        selectRange(Offsets.offset(this, selection.anchor()), Offsets.offset(this, selection.caret()));
        requestFollowCaret();
    }

    /// At the very start shows the head of the sheet too, and not only the line of the caret.
    @Override
    public void requestFollowCaret() {
        if (getCaretPosition() == 0) {
            showParagraphAtTop(0);
        } else {
            super.requestFollowCaret();
        }
    }

    /// Selects a place of this text, if it still exists.
    public void show(Place.InText place) {
        pen.find(place).ifPresent(this::select);
    }

    @Override
    public void replaceText(int start, int end, String text) {
        selectRange(start, end);
        if (text.isEmpty()) {
            pen.erase("editor.edit.deleting");
        } else {
            pen.type(text);
        }
    }

    /// A document from outside: only its words are taken.
    @Override
    public void replace(int start, int end, StyledDocument<ParStyle, Piece, Look> replacement) {
        replaceText(start, end, replacement.getText());
    }

    @Override
    public void undo() {
        composition.drop();
        open.undo();
    }

    @Override
    public void redo() {
        composition.drop();
        open.redo();
    }

    @Override
    public void copy() {
        if (!pen.selection().isCaret()) {
            clipping.copy(this);
        }
    }

    @Override
    public void cut() {
        copy();
        pen.erase("editor.edit.cutting");
    }

    /// What was copied here or in another window of ours comes with its marks, notes and sources; what comes
    /// from elsewhere, with all that a letter can hold.
    @Override
    public void paste() {
        composition.drop();
        clipping.paste(this);
    }

    public void pasteWords() {
        composition.drop();
        clipping.pasteWords(this);
    }

    @Override
    public void moveSelectedText(int position) {
        var to = Offsets.position(this, position);
        var at = pen.selection();
        if (to.compareTo(at.from()) >= 0 && to.compareTo(at.to()) <= 0) {
            select(Selection.at(to));
        } else {
            pen.move(to);
        }
    }

    @Override
    public void dispose() {
        open.letterProperty().removeListener(follower);
        facts.forms().removeListener(styling);
        super.dispose();
    }

    @Override
    public void deletePreviousChar() {
        pen.backspace(Typing.Reach.CHARACTER);
    }

    @Override
    public void deleteNextChar() {
        pen.delete(Typing.Reach.CHARACTER);
    }

    @Override
    public void selectWord() {
        select(Boundaries.wordAt(pen.blocks(), pen.selection().caret()));
    }

    @Override
    protected void handleInputMethodEvent(InputMethodEvent event) {
        if (isEditable() && !isDisabled()) {
            composition.handle(event);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case EDITABLE -> isEditable();
            case CARET_OFFSET -> getCaretPosition();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void follow() {
        if (!pen.exists()) {
            return;
        }
        composition.drop();
        var next = pen.blocks();
        if (!next.equals(shown.get())) {
            following = true;
            try {
                dropSelection();
                wording = worded();
                projection.show(wording);
                decorateChanged(shown.get(), next);
            } finally {
                following = false;
            }
        }
        shown.set(next);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        selectionChanged();
    }

    /// What is shown for the letter's blocks: the same, but for the words of citations.
    private Register<Block> worded() {
        return facts.forms().get().on(pen.blocks());
    }

    /// Words the citations anew. A citation is one character whatever it says, so the selection stays where it is.
    private void restyle() {
        if (!isCurrent() || composition.isGoingOn()) {
            // What is being composed is not disturbed: when it is committed, everything is shown anew.
            return;
        }
        var next = worded();
        var changed = Difference.between(wording, next);
        if (changed.isNothing()) {
            return;
        }
        int anchor = getAnchor();
        int caret = getCaretPosition();
        following = true;
        try {
            dropSelection();
            wording = next;
            projection.show(next);
            decorations.show(shown.get(), changed.from(), changed.newEnd());
            selectRange(anchor, caret);
        } finally {
            following = false;
        }
        selectionChanged();
    }

    /// The place of the text under a point of the area.
    public org.undersigned.model.text.Position placeAt(double x, double y) {
        return Offsets.position(this, hit(x, y).getInsertionIndex());
    }

    /// Draws more over the text from now on, as soon as it is asked to.
    public void add(Decorator decorator) {
        decorations.add(decorator);
    }

    /// Asks the decorators again for everything.
    public void decorateAll() {
        decorateChanged(Register.empty(), shown.get());
    }

    /// Asks the decorators again for one block, if it is still shown.
    public void decorate(Id<Block> block) {
        if (!composition.isGoingOn() && isCurrent() && shown.get().contains(block)) {
            int place = shown.get().placeOf(block);
            decorations.show(shown.get(), place, place + 1);
        }
    }

    private void decorateChanged(Register<Block> before, Register<Block> now) {
        if (!composition.isGoingOn()) {
            var changed = Difference.between(before, now);
            decorations.show(now, changed.from(), changed.newEnd());
        }
    }

    /// While a document changes, RichTextFX measures paragraphs that moved by a selection that has not moved yet, and
    /// fails where a paragraph is shorter than the one that was selected from. A caret has nothing to measure.
    private void dropSelection() {
        if (getSelection().getLength() > 0) {
            int caret = getCaretPosition();
            selectRange(caret, caret);
        }
    }

    private void selectionChanged() {
        if (isBeingUpdated() || following || composition.isGoingOn()) {
            return;
        }
        var now = Offsets.selection(this);
        if (!now.equals(selected.get())) {
            pen.selectionMoved();
            selected.set(now);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
            notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
        }
    }

    private final class PenScreen implements Pen.Screen {

        @Override
        public Selection selection() {
            return Offsets.selection(LetterArea.this);
        }

        @Override
        public void select(Selection selection) {
            LetterArea.this.select(selection);
        }
    }
}
