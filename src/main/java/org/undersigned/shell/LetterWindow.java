package org.undersigned.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.Place;
import org.undersigned.kit.Command;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.FxTasks;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Person;
import org.undersigned.shell.frame.Columns;
import org.undersigned.shell.frame.Frame;
import org.undersigned.shell.frame.Middle;
import org.undersigned.shell.frame.StatusRow;
import org.undersigned.shell.frame.TitleRow;
import org.undersigned.shell.frame.ViewMode;
import org.undersigned.shell.input.TextImport;
import org.undersigned.shell.menu.CommandSet;
import org.undersigned.shell.menu.Menus;
import org.undersigned.shell.menu.ToolRow;
import org.undersigned.shell.output.LetterExport;
import org.undersigned.shell.preferences.WindowLayout;
import org.undersigned.shell.recovery.RecoveryCommands;
import org.undersigned.shell.saving.SaveController;
import org.undersigned.shell.status.StatusController;
import org.undersigned.shell.theme.AppIcon;
import org.undersigned.store.Access;
import org.undersigned.store.LetterFile;

/// One window with one letter: makes its panels, puts them into the frame, and closes the file behind it.
public final class LetterWindow {

    private final House house;
    private final Windows windows;
    private final Stage stage;
    private final OpenLetter open;
    private final Dialogs dialogs;
    private final FxTasks tasks;
    private final SaveController saving;
    private final Panels panels;
    private final CommandSet commands = new CommandSet();
    private final Frame frame;
    private final TabPane tabs = new TabPane();
    private final ObjectProperty<ViewMode> mode = new SimpleObjectProperty<>(ViewMode.DRAFT);
    private boolean closing;

    LetterWindow(House house, Windows windows, Stage stage, LetterFile file) {
        this.house = house;
        this.windows = windows;
        this.stage = stage;
        this.open = new OpenLetter(file.letter(), house.outside().clock());
        this.dialogs = house.outside().dialogs().apply(() -> stage);
        this.tasks = new FxTasks(house.threads(), this::failed);
        this.saving = new SaveController(open, file, house.outside().clock(), tasks, new LetterKeeping(house.files()));
        var contents = new FileContents(saving.fileProperty()::get);
        this.panels = new Panels(new Panels.Given(open, house, dialogs, tasks, contents, this::erased, this::reveal));
        var layout = house.preferences().windowProperty().get();
        var files = new FileCommands(this, house, windows);
        commands.add(files.all());
        commands.add(recovery());
        commands.add(List.of(
                new TextImport(house.ids(), house.messages(), dialogs, tasks, windows::openUntitled).command()));
        var exported = new LetterExport.Given(open, contents, this::today);
        commands.add(new LetterExport(
                        exported,
                        house.messages(),
                        dialogs,
                        tasks,
                        house.outside().styler())
                .commands());
        commands.add(new EditCommands(open, house.messages()).all());
        commands.add(panels.commands());
        mode.set(viewOf(layout));
        var columns = columns(layout);
        commands.add(new ViewCommands(this, house, columns).all());
        commands.add(new HelpCommands(this, house, commands).all());
        var title = new TitleRow(new Menus(commands, house.messages()).bar(files.recentMenu()));
        var status = new StatusRow(house.messages());
        frame = new Frame(
                title, new ToolRow(commands, panels.editor().state(), mode, house.messages()), columns, status);
        fillStatus(status);
        nameTitle(title);
        showOn(layout);
        new LookBanner(this, house).follow();
        new RescueBanner(this, house).follow();
    }

    private List<Command> recovery() {
        var recovery = new RecoveryCommands(
                dialogs, tasks, house.messages(), house.outside().zone());
        return List.of(
                recovery.unnamed(house.files().untitled(), windows::open),
                recovery.earlier(house.files().backups(), () -> open.letter().id(), windows::openCopy));
    }

    /// The letter is rid of a person: now the disk.
    private void erased(Id<Person> person) {
        tasks.start(house.messages().text("shell.erasing"), () -> {
            panels.copies().forgetPassing();
            return person;
        });
        saving.erase(house.messages().text("shell.erasing"), person)
                .onDone(_ -> dialogs.tell(house.messages().text("shell.erased"), ""));
    }

    private Columns columns(WindowLayout layout) {
        var middle = new Middle(panels.editor().view(), panels.preview().view(), mode);
        tabs.getStyleClass().add("panel-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        panels.right().forEach((id, node) -> {
            var tab = new Tab(house.messages().text("shell.tab." + id), node);
            tab.setId(id);
            tabs.getTabs().add(tab);
        });
        showTab(layout.tab());
        var columns = new Columns(panels.left(), middle, tabs, layout.left(), layout.right());
        var wide = panels.wideProperty();
        wide.addListener((_, _, on) -> {
            if (on) {
                reveal("signatories");
            }
        });
        open.visitProperty().addListener((_, _, visit) -> {
            switch (visit.place()) {
                case Place.AtSignatory _ -> reveal("signatories");
                case Place.AtSource _ -> reveal("sources");
                case Place.InText _, Place.Nowhere _ -> {}
            }
        });
        columns.rightAloneProperty()
                .bind(wide.and(Bindings.createBooleanBinding(
                        () -> "signatories"
                                .equals(tabs.getSelectionModel()
                                        .getSelectedItem()
                                        .getId()),
                        tabs.getSelectionModel().selectedItemProperty())));
        return columns;
    }

    private void fillStatus(StatusRow row) {
        var status = new StatusController(row, open, house.messages(), tasks);
        status.followSaving(saving.stateProperty(), house.outside().zone());
        status.followZoom(panels.editor().zoomProperty());
        var preview = panels.preview();
        javafx.beans.InvalidationListener page = _ -> status.showPage(
                preview.pageProperty().get(), preview.pageCountProperty().get());
        preview.pageProperty().addListener(page);
        preview.pageCountProperty().addListener(page);
        var state = panels.editor().state();
        status.followSelection(state.selectedWordsProperty(), state.selectedCharactersProperty());
    }

    private void nameTitle(TitleRow row) {
        var titleOfLetter = Bindings.createStringBinding(this::title, open.letterProperty(), open.editionProperty());
        var nameOfFile = Bindings.createStringBinding(this::fileName, saving.pathProperty());
        row.titleProperty().bind(titleOfLetter);
        row.fileProperty().bind(nameOfFile);
        stage.titleProperty()
                .bind(Bindings.concat(titleOfLetter, " – ", house.messages().text("kit.app")));
    }

    private void showOn(WindowLayout layout) {
        var scene = new Scene(frame, layout.width(), layout.height());
        house.theme().dress(scene);
        // Redo has two keys where Windows and Linux are at home, and a command has one.
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Y"), () -> commands.get("edit.redo")
                .run());
        stage.getIcons().setAll(AppIcon.images());
        stage.setScene(scene);
        stage.setMinWidth(760);
        stage.setMinHeight(480);
        if (Double.isFinite(layout.x()) && onSomeScreen(layout)) {
            stage.setX(layout.x());
            stage.setY(layout.y());
        }
        stage.setMaximized(layout.maximised());
        panels.editor().zoomProperty().set(layout.zoom());
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        stage.setOnShown(_ -> panels.editor().focus());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                house.outside().clock().instant(), house.outside().zone());
    }

    private static boolean onSomeScreen(WindowLayout layout) {
        return !javafx.stage.Screen.getScreensForRectangle(layout.x(), layout.y(), 200, 100)
                .isEmpty();
    }

    private static ViewMode viewOf(WindowLayout layout) {
        return java.util.Arrays.stream(ViewMode.values())
                .filter(each -> each.name().equals(layout.view()))
                .findFirst()
                .orElse(ViewMode.DRAFT);
    }

    void show() {
        stage.show();
    }

    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    public Stage stage() {
        return stage;
    }

    public OpenLetter open() {
        return open;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    FxTasks tasks() {
        return tasks;
    }

    SaveController saving() {
        return saving;
    }

    Panels panels() {
        return panels;
    }

    public CommandSet commands() {
        return commands;
    }

    Frame frame() {
        return frame;
    }

    ObjectProperty<ViewMode> modeProperty() {
        return mode;
    }

    Path path() {
        return saving.pathProperty().get();
    }

    boolean isUntitled() {
        return house.files().untitled().isUntitled(path());
    }

    boolean isLook() {
        return saving.fileProperty().get().access() == Access.READ_ONLY;
    }

    /// The letter's title, or what stands for it.
    String title() {
        var words = open.edition().title();
        return words.isEmpty() ? house.messages().text("shell.noTitle") : words;
    }

    private String fileName() {
        if (isLook()) {
            return house.messages().text("shell.lookOnly", String.valueOf(path().getFileName()));
        }
        return isUntitled() ? house.messages().text("shell.notNamed") : String.valueOf(path().getFileName());
    }

    private void reveal(String panel) {
        commands.get("view." + panel).run();
    }

    void showTab(String id) {
        tabs.getTabs().stream()
                .filter(tab -> id.equals(tab.getId()))
                .findFirst()
                .ifPresent(tab -> tabs.getSelectionModel().select(tab));
    }

    /// Saves, closes the file and then the window. Stays open when the last changes cannot be saved, unless
    /// the user gives them up.
    void close() {
        if (closing) {
            return;
        }
        closing = true;
        rememberLayout();
        saving.saveNow(house.messages().text("shell.saving"))
                .onDone(_ -> closeFile(cause -> new FileTrouble(dialogs, house).tell(cause)))
                .onFailed(cause -> {
                    closing = false;
                    new FileTrouble(dialogs, house)
                            .notSavedAtClose(
                                    cause, () -> new Rescue(this, house).ask(this::close), () -> closeFile(_ -> {}));
                });
    }

    /// @param failed is told what went wrong with a file whose letter is saved, or was given up
    private void closeFile(Consumer<Exception> failed) {
        closing = true;
        // What is typed while the file closes would reach no file.
        frame.setDisable(true);
        boolean pointless = isUntitled() && !isLook() && Blank.is(open.letter());
        tasks.start("", () -> {
                    saving.close();
                    if (pointless) {
                        java.nio.file.Files.deleteIfExists(path());
                    }
                    return true;
                })
                .onDone(_ -> closeStage(!pointless))
                .onFailed(cause -> {
                    failed.accept(cause);
                    closeStage(!pointless);
                });
    }

    private void closeStage(boolean worthReopening) {
        if (worthReopening) {
            house.preferences().opened(path(), open.letter().original().title());
        } else {
            house.preferences().forget(path());
        }
        tasks.close();
        house.theme().forget(stage.getScene());
        stage.close();
        windows.closed(this);
    }

    private void rememberLayout() {
        var tab = tabs.getSelectionModel().getSelectedItem();
        var columns = frame.columns();
        boolean maximised = stage.isMaximized();
        var before = house.preferences().windowProperty().get();
        house.preferences()
                .windowProperty()
                .set(new WindowLayout(
                        maximised ? before.x() : stage.getX(),
                        maximised ? before.y() : stage.getY(),
                        maximised ? before.width() : stage.getScene().getWidth(),
                        maximised ? before.height() : stage.getScene().getHeight(),
                        maximised,
                        columns.leftShare(),
                        columns.rightShare(),
                        tab == null ? "" : tab.getId(),
                        mode.get().name(),
                        panels.editor().zoomProperty().get()));
    }

    private void failed(String job, Exception cause) {
        new FileTrouble(dialogs, house).workFailed(job, cause);
    }
}
