package org.undersigned.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
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
    private final NoteCards cards;
    private final NoteController notes;
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
        Shaping.mend();
        facts = new Facts(open, new ListWording(messages, tasks));
        var above = new StackPane();
        notice = new Notice(above, messages);
        var receiving = new Receiving(open, ids, clip, files, new Receiving.Surroundings(tasks, notice, messages));
        var clipping = new ClipController(open, clip, files, tasks, messages, receiving);
        var setting = new LetterArea.Setting(facts, new Pictures(facts, files, tasks), clipping);
        body = new LetterArea(open, ids, open.body(), setting);
        body.setAccessibleText(messages.text("editor.area"));
        view = new SheetView(body, setting, above);
        view.getStylesheets()
                .add(Objects.requireNonNull(EditorController.class.getResource("/org/undersigned/editor.css"))
                        .toExternalForm());
        state = new EditorState(body, tasks);
        cards = new NoteCards(open, body, view, state, setting, messages);
        var words = new NoteController.Words(messages, dialogs);
        notes = new NoteController(open, body, state, cards, words);
        var habits = around.aids().habits();
        var spelling = new Spelling(open, around.aids().dictionaries(), habits, tasks, messages);
        addCommands(words, new PictureController(open, body, files, tasks, words));
        commands.addAll(new WritingCommands(open, state, spelling, habits, messages, dialogs).all());
        commands.addAll(new FieldCommands(state, messages).all());
        new CommandKeys(commands).install(view);
        var typing = new SmartTyping(open, habits);
        new Watchers(receiving, spelling, typing, new TextMenu(spelling, commands), new CommentLayer(open))
                .watchAll(body, cards);
        new Announcements(state, facts, messages).follow();
        new CitationStyling(open, facts, around.aids().styler(), tasks, messages.text("editor.styling")).follow();
        new Typewriter(body, habits, tasks).follow();
        facts.rightToLeft().addListener(_ -> sayDirection(messages));
        sayDirection(messages);
        open.editionProperty().addListener(_ -> showEdition());
        open.visitProperty().addListener((_, _, visit) -> show(visit.place()));
    }

    private void addCommands(NoteController.Words words, PictureController pictures) {
        var messages = words.messages();
        var formatting = new EditorCommands(state, messages, words.dialogs());
        var inBody = formatting.inBody();
        var zooming = new Zooming(view.zoomProperty());
        zooming.install(view);
        commands.addAll(formatting.all());
        commands.addAll(new InsertCommands(open, state, notes, cards, body, pictures, inBody, words).all());
        commands.addAll(new TextCommands(state, facts, messages)
                .notes(notes, inBody)
                .finding(new FindController(open, view, body, cards, state, messages))
                .clipboard()
                .showing(zooming)
                .all());
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

    /// The limit of editing from right to left is said, not left to be found out.
    private void sayDirection(Messages messages) {
        if (facts.rightToLeft().get()) {
            notice.stay(messages.text("editor.rightToLeft"));
        } else {
            notice.takeBack();
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
                cards.close();
                body.show(inText);
                body.requestFocus();
            } else if (inText.flow() instanceof Flow.NoteBody(var edition, var note)
                    && open.letter().editions().get(edition).notes().contains(note)) {
                notes.show(note, inText);
            }
        }
    }
}
