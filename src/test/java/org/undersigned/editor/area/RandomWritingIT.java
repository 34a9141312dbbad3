package org.undersigned.editor.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.undersigned.document.CommentEdit;
import org.undersigned.document.SourceEdit;
import org.undersigned.document.TextEdit;
import org.undersigned.editor.EditorStage;
import org.undersigned.editor.SampleText;
import org.undersigned.editor.gesture.Boundaries;
import org.undersigned.editor.gesture.Finder;
import org.undersigned.editor.gesture.Formatting;
import org.undersigned.editor.gesture.Illustrating;
import org.undersigned.editor.gesture.Notes;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.editor.gesture.Sought;
import org.undersigned.editor.gesture.Typing.Reach;
import org.undersigned.model.comments.Anchor;
import org.undersigned.model.comments.Comment;
import org.undersigned.model.comments.Remark;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Position;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// Whatever is done to the text, in whatever order: the screen says what the letter says.
class RandomWritingIT {

    private static final int STRETCH = 250;

    /// In characters. Pasting what was copied doubles a text again and again; beyond this the walk erases.
    private static final int LONGEST = 6_000;

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void theScreenSaysWhatTheLetterSays(@ForAll long seed) {
        write(seed, 250);
    }

    @Tag("long")
    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void theScreenSaysWhatTheLetterSaysForHours(@ForAll long seed) {
        write(seed, 10_000);
    }

    private static void write(long seed, int steps) {
        var stage = EditorStage.of(SampleText.withEverything());
        var first = stage.open.letter();
        var random = new Random(seed);
        // In stretches, so that the screen thread breathes and no wait of the harness bounds the length of a walk.
        for (int done = 0; done < steps; done += STRETCH) {
            int from = done;
            stage.run(() -> {
                for (int i = from; i < Math.min(from + STRETCH, steps); i++) {
                    step(stage, random);
                    compare(stage, "seed " + seed + " step " + i);
                }
            });
        }
        // The walk may end on an undo; "all redone" is the end of the line, not where the walk stood.
        redoAll(stage);
        var last = stage.open.letter();
        while (stage.open.nextUndoProperty().get().isPresent()) {
            stage.run(() -> repeat(stage.area()::undo));
        }
        assertThat(stage.open.letter()).isEqualTo(first);
        stage.run(() -> compare(stage, "seed " + seed + " all undone"));
        redoAll(stage);
        assertThat(stage.open.letter()).isEqualTo(last);
        stage.run(() -> compare(stage, "seed " + seed + " all redone"));
    }

    private static void redoAll(EditorStage stage) {
        while (stage.open.nextRedoProperty().get().isPresent()) {
            stage.run(() -> repeat(stage.area()::redo));
        }
    }

    /// Undo and redo do nothing where there is nothing left.
    private static void repeat(Runnable step) {
        for (int i = 0; i < STRETCH; i++) {
            step.run();
        }
    }

    private static final String PAGE_WITH_NOTE = "<p>claim<a href='#_ftn1' name='_ftnref1'>[1]</a> more</p>"
            + "<div id=ftn1><p><a href='#_ftnref1' name='_ftn1'>[1]</a> Because.</p></div>";

    private static void step(EditorStage stage, Random random) {
        var area = stage.area();
        var pen = area.pen();
        if (area.getLength() > LONGEST) {
            area.select(new Selection(place(pen, random), place(pen, random)));
            pen.erase("editor.edit.deleting");
            return;
        }
        switch (random.nextInt(33)) {
            case 0, 1, 2 -> area.select(somewhere(pen, random));
            case 3 -> area.select(new Selection(place(pen, random), place(pen, random)));
            case 4, 5, 6, 7, 8 ->
                pen.type(List.of("a", "ñ", " ", "lamp", "\uD83D\uDC69\u200D\uD83D\uDE80", "x. ")
                        .get(random.nextInt(6)));
            case 9, 10 -> pen.enter();
            case 11 -> pen.backspace(Reach.CHARACTER);
            case 12 -> pen.delete(Reach.CHARACTER);
            case 13 -> pen.backspace(Reach.WORD);
            case 14 -> pen.toggle(Mark.values()[random.nextInt(Mark.values().length)]);
            case 15 ->
                pen.perform((blocks, at) ->
                        Formatting.role(blocks, at, Role.values()[random.nextInt(Role.values().length)], 1));
            case 16 ->
                pen.perform((blocks, at) ->
                        Formatting.list(blocks, at, random.nextBoolean() ? ListStyle.BULLET : ListStyle.NUMBER));
            case 17 -> pen.indent(random.nextBoolean() ? 1 : -1);
            case 18 -> area.copy();
            case 19 -> cutSomething(area, random);
            case 20 -> area.paste();
            case 21 -> pen.pasteWords("one\ntwo\r\n\nthree");
            case 22 -> area.moveSelectedText(random.nextInt(area.getLength() + 1));
            case 23 -> newNote(pen);
            case 24 -> undoOrRedo(area, random);
            case 25 -> fromOutside(area, "<h2>Head</h2><ol><li>one<li>two <b>bold</b></ol><p>\u05e9 end", "");
            case 26 -> fromOutside(area, PAGE_WITH_NOTE, "");
            case 27 -> fromOutside(area, "", "{\\rtf1 word {\\b bold}{\\footnote why}\\par next\\line line}");
            case 28 -> picture(pen);
            case 29 -> pen.perform((blocks, at) -> Formatting.language(blocks, at, random.nextBoolean() ? "pt" : null));
            case 30 -> pen.perform(Formatting::pageBreak);
            case 31 -> comment(stage, random);
            default ->
                pen.perform(
                        (blocks, at) -> new Finder(new Sought("a", false, false, false)).replaceAll(blocks, at, "o"));
        }
    }

    private static void fromOutside(LetterArea area, String html, String rtf) {
        var content = new ClipboardContent();
        if (!html.isEmpty()) {
            content.putHtml(html);
        }
        if (!rtf.isEmpty()) {
            content.putRtf(rtf);
        }
        Clipboard.getSystemClipboard().setContent(content);
        area.paste();
    }

    private static void picture(Pen pen) {
        var file = new KeptFile(pen.ids().fresh(), "lamp.png", "image/png", "none", 1);
        var block = Illustrating.block(pen.ids().fresh(), new Inline.Picture(file.id(), "A lamp"));
        pen.apply(
                List.of(new SourceEdit.KeepFile(file)),
                Illustrating.insert(pen.blocks(), pen.selection(), List.of(block)));
    }

    private static void cutSomething(LetterArea area, Random random) {
        if (area.pen().blocks().size() > 3 || random.nextInt(4) == 0) {
            area.cut();
        } else {
            area.pen().insert(new Inline.LineBreak(), "editor.edit.lineBreak");
        }
    }

    private static void comment(EditorStage stage, Random random) {
        var at = stage.area().pen().selection();
        var blocks = stage.area().pen().blocks();
        var anchor = new Anchor(
                null,
                blocks.at(at.from().block()).id(),
                at.from().offset(),
                blocks.at(at.to().block()).id(),
                at.to().offset(),
                "");
        var said = List.of(new Remark("Ana", Instant.EPOCH, "Sure?"));
        var made = new Comment(new Id<>("comment " + random.nextInt(4)), anchor, said, false);
        stage.open.apply(new CommentEdit.PutComment(stage.open.edition().id(), made));
    }

    private static void newNote(Pen pen) {
        var note = Notes.fresh(pen.ids(), Prose.of("why"));
        pen.apply(
                List.of(new TextEdit.PutNote(pen.flow().edition(), note)),
                Notes.call(pen.blocks(), pen.selection(), note.id(), pen.ids()));
    }

    private static void undoOrRedo(LetterArea area, Random random) {
        int times = random.nextInt(5);
        boolean back = random.nextInt(3) > 0;
        for (int i = 0; i < times; i++) {
            if (back) {
                area.undo();
            } else {
                area.redo();
            }
        }
    }

    private static Selection somewhere(Pen pen, Random random) {
        return Selection.at(place(pen, random));
    }

    private static Position place(Pen pen, Random random) {
        int block = random.nextInt(pen.blocks().size());
        var at = new Position(
                block, random.nextInt(pen.blocks().at(block).prose().length() + 1));
        return at.offset() == 0
                ? at
                : Boundaries.nextCharacter(pen.blocks(), Boundaries.previousCharacter(pen.blocks(), at));
    }

    private static void compare(EditorStage stage, String when) {
        var area = stage.area();
        var blocks = area.pen().blocks();
        assertThat(area.getParagraphs().size()).as(when).isEqualTo(blocks.size());
        var styles = ParStyle.of(blocks.items());
        for (int i = 0; i < blocks.size(); i++) {
            assertThat(onScreen(area, i))
                    .as(when + ", block " + i)
                    .isEqualTo(inLetter(blocks.at(i).prose()));
            assertThat(area.getParagraph(i).getParagraphStyle())
                    .as(when + ", block " + i)
                    .isEqualTo(styles.get(i));
        }
        var edition = stage.open.edition();
        edition.comments().forEach(comment -> stands(comment.anchor(), blocks, when));
        assertThat(edition.numbers().inOrder()).as(when).allMatch(edition.notes()::contains);
        assertThat(stage.facts().numbers().get().inOrder())
                .as(when)
                .isEqualTo(edition.numbers().inOrder());
    }

    /// A comment stands somewhere in the text, whatever became of its words.
    private static void stands(Anchor anchor, Register<Block> blocks, String when) {
        var from = new Position(blocks.placeOf(anchor.from()), anchor.start());
        var to = new Position(blocks.placeOf(anchor.to()), anchor.end());
        assertThat(from).as(when).isLessThanOrEqualTo(to);
        assertThat(anchor.start())
                .as(when)
                .isBetween(0, blocks.at(from.block()).prose().length());
        assertThat(anchor.end())
                .as(when)
                .isBetween(0, blocks.at(to.block()).prose().length());
    }

    private static List<String> onScreen(LetterArea area, int paragraph) {
        var units = new ArrayList<String>();
        for (var segment : area.getParagraph(paragraph).getStyledSegments()) {
            add(
                    units,
                    area.getSegOps().getText(segment.getSegment()),
                    segment.getStyle().marks());
        }
        return units;
    }

    private static List<String> inLetter(Prose prose) {
        var units = new ArrayList<String>();
        for (var inline : prose.inlines()) {
            switch (inline) {
                case Inline.Run(String text, Marks marks) -> add(units, text, marks);
                case Inline.LineBreak _ -> add(units, String.valueOf(PieceOps.LINE_BREAK), Marks.NONE);
                case Inline.Field field -> add(units, String.valueOf(Inline.OBJECT), field.marks());
                default -> add(units, String.valueOf(Inline.OBJECT), Marks.NONE);
            }
        }
        return units;
    }

    private static void add(List<String> units, String text, Marks marks) {
        for (char unit : text.toCharArray()) {
            units.add(unit + " " + marks);
        }
    }
}
