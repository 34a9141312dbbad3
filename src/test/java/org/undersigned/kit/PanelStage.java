package org.undersigned.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.dialogs.AnsweringDialogs;
import org.undersigned.kit.tasks.DirectTasks;
import org.undersigned.language.Messages;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Ids;

/// One panel alone in a window, with an open letter and prepared answers, as a test drives it.
public final class PanelStage {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    public final AnsweringDialogs dialogs = new AnsweringDialogs();
    public final DirectTasks tasks = new DirectTasks();
    public final Ids ids = Ids.counting("new");
    public final InstantSource clock = InstantSource.fixed(NOW);
    public final Messages messages;
    public final OpenLetter open;
    private Scene scene;

    private PanelStage(Letter letter, Locale locale) {
        open = new OpenLetter(letter, clock);
        messages = new Messages(locale);
    }

    public static PanelStage of(Letter letter, Function<PanelStage, Node> panel) {
        return of(letter, Locale.ENGLISH, false, 416, 780, panel);
    }

    public static PanelStage of(
            Letter letter, Locale locale, boolean dark, double width, double height, Function<PanelStage, Node> panel) {
        try {
            var stage = FxToolkit.registerPrimaryStage();
            var made = new PanelStage(letter, locale);
            made.run(PanelStage::loadTypefaces);
            made.run(() -> {
                Application.setUserAgentStylesheet(
                        dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
                made.scene = new Scene((Parent) panel.apply(made), width, height);
                for (var name : new String[] {dark ? "dark.css" : "light.css", "chrome.css"}) {
                    var sheet = PanelStage.class.getResource("/org/undersigned/" + name);
                    if (sheet != null) {
                        made.scene.getStylesheets().add(sheet.toExternalForm());
                    }
                }
                stage.setScene(made.scene);
                // A screen of a test is small, and the last test may have left the window in a corner of it.
                stage.setX(0);
                stage.setY(0);
                stage.show();
            });
            return made;
        } catch (java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Those of the app, so that what a picture shows is as wide as what people see.
    private static void loadTypefaces() {
        for (var name : new String[] {"Inter-Regular", "Inter-SemiBold", "Inter-Bold"}) {
            javafx.scene.text.Font.loadFont(
                    PanelStage.class.getResourceAsStream("/org/undersigned/fonts/" + name + ".ttf"), 13);
        }
    }

    public void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    public <T extends Node> T find(String id) {
        var node = scene.getRoot().lookup("#" + id.replace(".", "\\."));
        if (node == null) {
            node = all(scene.getRoot()).stream()
                    .filter(each -> id.equals(each.getId()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Nothing here has the id " + id));
        }
        return (T) node;
    }

    public static Node in(Node root, String id) {
        return all(root).stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing in the form has the id " + id));
    }

    public static Set<Node> all(Node root) {
        var found = new java.util.LinkedHashSet<Node>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, Set<Node> found) {
        found.add(node);
        if (node instanceof javafx.scene.control.ScrollPane scroll && scroll.getContent() != null) {
            collect(scroll.getContent(), found);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /// The cell that shows an item of a list.
    public Node cellOf(javafx.scene.control.ListView<?> list, int index) {
        return list.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof javafx.scene.control.ListCell<?> cell && cell.getIndex() == index)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No cell shows " + index));
    }

    public Node focused() {
        return scene.getFocusOwner();
    }

    public void press(Node node, KeyCode code) {
        press(node, code, false);
    }

    public void press(Node node, KeyCode code, boolean alt) {
        run(() -> javafx.event.Event.fireEvent(
                node, new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, alt, false)));
    }

    /// A picture of a form that no window shows; on the JavaFX thread.
    public static void picture(Parent form, String name, boolean dark) {
        var scene = new Scene(form);
        for (var sheet : new String[] {dark ? "dark.css" : "light.css", "chrome.css"}) {
            scene.getStylesheets().add(String.valueOf(PanelStage.class.getResource("/org/undersigned/" + sheet)));
        }
        write(Pictures.png(scene.snapshot(null)), name);
    }

    /// A picture of the window, to be looked at, under `target/pictures`.
    public void picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        var bytes = new byte[1][];
        run(() -> bytes[0] = Pictures.png(scene.snapshot(null)));
        write(bytes[0], name);
    }

    private static void write(byte[] bytes, String name) {
        var file = Path.of("target", "pictures", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
