package org.undersigned.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.stage.Stage;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.FxTasks;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;
import org.undersigned.shell.sample.SampleLetter;
import org.undersigned.store.Access;
import org.undersigned.store.LetterFile;

/// All open windows. Files are opened away from the JavaFX thread, on which everything else here runs.
public final class Desk implements Windows {

    private final House house;
    private final FxTasks tasks;
    private final Dialogs dialogs;
    private final Runnable whenEmpty;
    private final List<LetterWindow> open = new ArrayList<>();
    private int opening;

    /// @param whenEmpty called when the last window is gone
    public Desk(House house, Runnable whenEmpty) {
        this.house = house;
        this.whenEmpty = whenEmpty;
        this.dialogs = house.outside().dialogs().apply(() -> front().map(LetterWindow::stage)
                .orElse(null));
        this.tasks =
                new FxTasks(house.threads(), (job, cause) -> new FileTrouble(dialogs, house).workFailed(job, cause));
    }

    /// Shows the letters the app was started with; without any the one that was open last, on a first start the sample.
    public void start(List<Path> files) {
        if (!files.isEmpty()) {
            files.forEach(this::open);
        } else if (!house.preferences().sampleShownProperty().get()) {
            openSample();
        } else {
            house.preferences().recent().stream()
                    .filter(letter -> Files.exists(letter.file()))
                    .findFirst()
                    .ifPresentOrElse(letter -> open(letter.file()), this::openNew);
        }
    }

    /// Open windows, in the order they were opened.
    public List<LetterWindow> windows() {
        return List.copyOf(open);
    }

    @Override
    public void open(Path file) {
        open(file, Access.WRITE);
    }

    private void open(Path file, Access access) {
        var there = access == Access.WRITE ? find(file) : Optional.<LetterWindow>empty();
        if (there.isPresent()) {
            there.get().toFront();
            return;
        }
        opening++;
        tasks.start(
                        house.messages().text("shell.opening"),
                        () -> house.files().letters().open(file, access))
                .onDone(this::show)
                .onFailed(cause -> {
                    opening--;
                    new FileTrouble(dialogs, house).notOpened(file, cause, () -> open(file, Access.READ_ONLY));
                    neverNothing();
                });
    }

    @Override
    public void openUntitled(Letter letter) {
        openNew(() -> house.files().untitled().create(letter));
    }

    @Override
    public void openCopy(Path file) {
        openNew(() -> house.files().untitled().recover(file));
    }

    private void openNew(Callable<LetterFile> made) {
        opening++;
        tasks.start(house.messages().text("shell.opening"), made)
                .onDone(this::show)
                .onFailed(cause -> {
                    opening--;
                    new FileTrouble(dialogs, house).tell(cause);
                    endWhenEmpty();
                });
    }

    @Override
    public void openNew() {
        var ids = house.ids();
        var block = Block.of(ids.<Block>fresh(), Role.BODY, Prose.EMPTY);
        var language = house.messages().locale().getLanguage();
        openUntitled(Letter.of(ids.fresh(), Edition.of(ids.fresh(), language, Register.of(block), Register.empty())));
    }

    @Override
    public void openSample() {
        house.preferences().sampleShownProperty().set(true);
        var sample = new SampleLetter(house.ids(), house.outside().clock().instant());
        var locale = house.messages().locale();
        tasks.start(house.messages().text("shell.opening"), () -> sample.in(locale))
                .onDone(this::openUntitled);
    }

    private void show(LetterFile file) {
        opening--;
        var window = new LetterWindow(house, this, new Stage(), file);
        open.add(window);
        if (file.access() == Access.WRITE) {
            house.preferences().opened(file.path(), file.letter().original().title());
        }
        window.show();
    }

    private Optional<LetterWindow> find(Path file) {
        return open.stream()
                .filter(window -> same(window.path(), file) && !window.isLook())
                .findFirst();
    }

    private Optional<LetterWindow> front() {
        return open.stream()
                .filter(window -> window.stage().isFocused())
                .findFirst()
                .or(() -> open.isEmpty() ? Optional.empty() : Optional.of(open.getLast()));
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    @Override
    public void closed(LetterWindow window) {
        open.remove(window);
        endWhenEmpty();
    }

    @Override
    public void quit() {
        windows().forEach(LetterWindow::close);
    }

    /// A letter that could not be opened at the start leaves an empty one, not nothing.
    private void neverNothing() {
        if (open.isEmpty() && opening == 0) {
            openNew();
        }
    }

    private void endWhenEmpty() {
        if (open.isEmpty() && opening == 0) {
            whenEmpty.run();
        }
    }
}
