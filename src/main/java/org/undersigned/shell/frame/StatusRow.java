package org.undersigned.shell.frame;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.undersigned.language.Messages;

/// The bottom row: how far the file is, what the letter counts, and work under way. A view; others fill it.
public final class StatusRow extends HBox {

    private static final List<String> STATES = List.of("waiting", "failed");

    /// As wide as this the row shows everything beside work under way.
    private static final double ROOM_FOR_ALL = 1200;

    private static final double BAR = 90;

    private final Circle dot = new Circle(3.5);
    private final Label saved = new Label();
    private final Label words = new Label();
    private final Tooltip counted = new Tooltip();
    private final Label page = new Label();
    private final Label agreed = new Label();
    private final Label job = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel = new Button();
    private final HBox work = new HBox(8, job, progress, cancel);
    private final Label language = new Label();
    private final Label fingerprint = new Label();
    private final MenuButton zoom = new MenuButton();

    public StatusRow(Messages messages) {
        getStyleClass().add("status-row");
        dot.getStyleClass().add("save-dot");
        var saving = new HBox(7, dot, saved);
        saving.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        work.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        saved.setMinWidth(60);
        var whole = new Tooltip();
        whole.textProperty().bind(saved.textProperty());
        saved.setTooltip(whole);
        words.setTooltip(counted);
        cancel.setText(messages.text("kit.cancel"));
        cancel.setId("status.cancel");
        cancel.getStyleClass().add("stop-work");
        fingerprint.setTooltip(new Tooltip(messages.text("shell.status.fingerprint")));
        zoom.setAccessibleText(messages.text("shell.status.zoom"));
        getChildren().addAll(saving, words, page, agreed, gap, work, language, fingerprint, zoom);
        progress.setPrefWidth(BAR);
        for (Node node : List.of(words, page, agreed, language, fingerprint, zoom, progress, cancel)) {
            ((Region) node).setMinWidth(USE_PREF_SIZE);
        }
        List.of(page, agreed).forEach(label -> hideWhenEmpty(label, Bindings.createBooleanBinding(() -> true)));
        // What goes on and how to stop it is wanted more than what stays as it is.
        var room = work.visibleProperty().not().or(widthProperty().greaterThan(ROOM_FOR_ALL));
        List.of(words, language, fingerprint).forEach(label -> hideWhenEmpty(label, room));
        showWork("", -1, () -> {});
    }

    /// @param state `waiting`, `failed`, or empty when all is in the file
    public void showSaved(String sentence, String state) {
        saved.setText(sentence);
        for (var each : STATES) {
            dot.getStyleClass().remove(each);
            saved.getStyleClass().remove(each);
        }
        if (!state.isEmpty()) {
            dot.getStyleClass().add(state);
            saved.getStyleClass().add(state);
        }
    }

    /// @param counts all that is counted, for whoever asks
    public void showWords(String text, String counts) {
        words.setText(text);
        counted.setText(counts);
        words.setAccessibleText(text + ". " + counts);
    }

    public void showPage(String text) {
        page.setText(text);
    }

    /// @param complete whether everybody on the list agreed to this text
    public void showAgreed(String text, boolean complete) {
        agreed.setText(text);
        agreed.getStyleClass().remove("attention");
        if (!complete) {
            agreed.getStyleClass().add("attention");
        }
        agreed.pseudoClassStateChanged(PseudoClass.getPseudoClass("complete"), complete);
    }

    public void showLanguage(String text) {
        language.setText(text);
    }

    public void showFingerprint(String spoken) {
        fingerprint.setText(spoken);
    }

    /// @param name of the work, or empty when there is none
    public void showWork(String name, double done, Runnable whenCancelled) {
        job.setText(name);
        job.setTooltip(name.isEmpty() ? null : new Tooltip(name));
        progress.setProgress(done);
        cancel.setOnAction(_ -> whenCancelled.run());
        work.setVisible(!name.isEmpty());
        work.setManaged(!name.isEmpty());
    }

    public ProgressBar progress() {
        return progress;
    }

    public MenuButton zoom() {
        return zoom;
    }

    private static void hideWhenEmpty(Label label, BooleanBinding room) {
        label.managedProperty().bind(label.textProperty().isNotEmpty().and(room));
        label.visibleProperty().bind(label.managedProperty());
    }
}
