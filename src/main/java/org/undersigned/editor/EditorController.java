package org.undersigned.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.citing.style.Styler;
import org.undersigned.document.Flow;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.Place;
import org.undersigned.editor.area.Clip;
import org.undersigned.editor.area.Facts;
import org.undersigned.editor.area.KeptFiles;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.editor.area.Pictures;
import org.undersigned.kit.Command;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.language.spelling.Dictionaries;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.Source;

/// The panel in the middle: binds the sheet to the open letter. JavaFX thread only.
public final class EditorController {

    private final OpenLetter open;
    private final LetterArea body;
    private final SheetView view;
    private final EditorState state;
    private final Facts facts;
    private final NoteController notes;
    private final FindController find;
    private final Spelling spelling;
    private @Nullable CommentMarks noteComments;
    private final Notice notice;
    private final List<Command> commands = new ArrayList<>();

    /// An editor with a clipboard of its own, as in a window that is the only one.
    public EditorController(OpenLetter open, Ids ids, Messages messages, Dialogs dialogs, Tasks tasks) {
        this(open, ids, messages, dialogs, tasks, new Around(new Clip(ids), KeptFiles.NONE, Aids.fresh()));
    }

    /// What is round the letter.
    ///
    /// @param clip shared by all windows, so that notes and sources come along when text is copied between
    /// them
    /// @param files those inside the letter's own file
    public record Around(Clip clip, KeptFiles files, Aids aids) {}

    /// What helps whoever writes; shared by all windows.
    ///
    /// @param styler words citations in the letter's style
    public record Aids(Habits habits, Dictionaries dictionaries, Styler styler) {

        /// As on a first start.
        public static Aids fresh() {
            return new Aids(new Habits(), new Dictionaries(), new Styler());
        }
    }

    public EditorController(OpenLetter open, Ids ids, Messages messages, Dialogs dialogs, Tasks tasks, Around around) {
        this.open = open;
        var clip = around.clip();
        var files = around.files();
        Typefaces.load();
        facts = new Facts(open, new ListWording(messages));
        var above = new StackPane();
        notice = new Notice(above, messages);
        var clipping =
                new ClipController(open, ids, clip, files, new ClipController.Surroundings(tasks, notice, messages));
        var setting = new LetterArea.Setting(facts, new Pictures(facts, files, tasks), clipping);
        body = new LetterArea(open, ids, open.body(), setting);
        body.setAccessibleText(messages.text("editor.area"));
        view = new SheetView(body, setting, above);
        view.getStylesheets()
                .add(Objects.requireNonNull(EditorController.class.getResource("/org/undersigned/editor.css"))
                        .toExternalForm());
        state = new EditorState(body, tasks);
        notes = new NoteController(open, body, view, state, setting, new NoteController.Words(messages, dialogs));
        find = new FindController(open, view, notes, state, messages);
        spelling =
                new Spelling(open, around.aids().dictionaries(), around.aids().habits(), tasks, messages);
        var formatting = new EditorCommands(state, messages, dialogs);
        commands.addAll(formatting.all());
        var pictures = new PictureController(open, body, files, tasks, new NoteController.Words(messages, dialogs));
        commands.addAll(new InsertCommands(
                        open, state, notes, pictures, formatting.inBody(), new NoteController.Words(messages, dialogs))
                .all());
        addCommands(messages, formatting);
        new Announcements(state, facts, messages).follow();
        new CitationStyling(open, facts, around.aids().styler(), tasks, messages.text("editor.styling")).follow();
        facts.rightToLeft().addListener(_ -> sayDirection(messages));
        sayDirection(messages);
        commands.addAll(new WritingCommands(open, state, spelling, around.aids().habits(), messages, dialogs).all());
        var typing = new SmartTyping(open, around.aids().habits());
        var menu = new TextMenu(spelling, commands);
        notes.whenOpened(area -> {
            spelling.watch(area);
            typing.watch(area);
            menu.watch(area);
            noteComments = new CommentMarks(open, area);
        });
        notes.whenClosed(area -> {
            spelling.unwatch(area);
            noteComments = null;
        });
        spelling.watch(body);
        typing.watch(body);
        menu.watch(body);
        var comments = new CommentMarks(open, body);
        open.letterProperty().addListener(_ -> {
            comments.letterChanged();
            var inNote = noteComments;
            if (inNote != null) {
                inNote.letterChanged();
            }
        });
        open.editionProperty().addListener(_ -> comments.letterChanged());
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::runCommand);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::zoomKey);
        view.addEventFilter(ScrollEvent.SCROLL, this::zoom);
        new Typewriter(body, around.aids().habits(), tasks).follow();
        open.editionProperty().addListener(_ -> showEdition());
        open.visitProperty().addListener((_, _, visit) -> show(visit.place()));
    }

    public Parent view() {
        return view;
    }

    /// Everything the text can be told to do. Menus, toolbar and context menus pick from these by id.
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    /// What the toolbar and the status bar show.
    public EditorState state() {
        return state;
    }

    Facts facts() {
        return facts;
    }

    /// 1 for 100 %.
    public DoubleProperty zoomProperty() {
        return view.zoomProperty();
    }

    /// Puts the caret into the letter.
    public void focus() {
        body.requestFocus();
    }

    /// Cites a source of the letter where the caret is, as when it is dropped onto the text.
    public void cite(Id<Source> source) {
        open.letter().sources().find(source).ifPresent(notes::cite);
    }

    private void addCommands(Messages messages, EditorCommands formatting) {
        commands.add(Command.when(
                "editor.note",
                messages.text("editor.note"),
                Feather.FILE_PLUS,
                "Shortcut+Alt+F",
                formatting.inBody(),
                notes::insert));
        add(messages, "editor.jump", null, "F7", notes::jump);
        add(messages, "editor.cite", Feather.BOOKMARK, "Shortcut+Shift+C", notes::cite);
        add(messages, "editor.citation", null, "Shortcut+D", notes::citation);
        add(messages, "editor.find", Feather.SEARCH, "Shortcut+F", () -> find.open(false));
        add(messages, "editor.replace", null, "Shortcut+H", () -> find.open(true));
        add(messages, "editor.findNext", null, "F3", find::next);
        add(messages, "editor.findPrevious", null, "Shift+F3", find::previous);
        add(messages, "editor.cut", Feather.SCISSORS, "Shortcut+X", () -> state.area()
                .cut());
        add(messages, "editor.copy", Feather.COPY, "Shortcut+C", () -> state.area()
                .copy());
        add(messages, "editor.paste", Feather.CLIPBOARD, "Shortcut+V", () -> state.area()
                .paste());
        add(messages, "editor.pasteWords", null, "Shortcut+Shift+V", () -> state.area()
                .pasteWords());
        add(messages, "editor.selectAll", null, "Shortcut+A", () -> state.area().selectAll());
        add(messages, "editor.invisibles", null, "Shortcut+Shift+P", () -> facts.invisibles()
                .set(!facts.invisibles().get()));
        add(messages, "editor.zoomIn", Feather.ZOOM_IN, "Shortcut+Plus", () -> zoomBy(1.1));
        add(messages, "editor.zoomOut", Feather.ZOOM_OUT, "Shortcut+Minus", () -> zoomBy(1 / 1.1));
        add(messages, "editor.zoomReset", null, "Shortcut+0", () -> view.zoomProperty()
                .set(1));
    }

    private void add(Messages messages, String id, @Nullable Ikon icon, @Nullable String key, Runnable action) {
        commands.add(Command.always(id, messages.text(id), icon, key, action));
    }

    /// The same keys where a keyboard has them elsewhere: on its number pad, or plus only with Shift.
    private void zoomKey(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case EQUALS, ADD -> zoomBy(1.1);
            case SUBTRACT -> zoomBy(1 / 1.1);
            case NUMPAD0 -> view.zoomProperty().set(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void zoom(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            zoomBy(event.getDeltaY() > 0 ? 1.1 : 1 / 1.1);
            event.consume();
        }
    }

    private void zoomBy(double factor) {
        view.zoomProperty().set(Math.clamp(Math.round(view.zoomProperty().get() * factor * 20) / 20.0, 0.5, 3));
    }

    /// The keys work wherever the text has the focus, also without a menu.
    private void runCommand(KeyEvent event) {
        boolean inText = event.getTarget() instanceof LetterArea;
        if (!inText && !event.getCode().isFunctionKey()) {
            return;
        }
        for (var command : commands) {
            var key = command.key();
            if (key != null && key.match(event)) {
                command.run();
                event.consume();
                return;
            }
        }
    }

    /// The limit of editing from right to left is said, not left to be found out.
    private void sayDirection(Messages messages) {
        if (facts.rightToLeft().get()) {
            notice.say(messages.text("editor.rightToLeft"));
        } else if (notice.words().equals(messages.text("editor.rightToLeft"))) {
            notice.hide();
        }
    }

    private void showEdition() {
        if (open.letter().editions().contains(open.editionProperty().get())) {
            body.showFlow(open.body());
            state.activate(body);
        }
    }

    private void show(Place place) {
        if (place instanceof Place.InText inText
                && open.letter().editions().contains(inText.flow().edition())) {
            if (!inText.flow().edition().equals(open.editionProperty().get())) {
                open.showEdition(inText.flow().edition());
            }
            if (body.pen().flow().equals(inText.flow())) {
                notes.close();
                body.show(inText);
                body.requestFocus();
            } else if (inText.flow() instanceof Flow.NoteBody(var edition, var note)
                    && open.letter().editions().get(edition).notes().contains(note)) {
                notes.show(note, inText);
            }
        }
    }
}
