package org.undersigned.signatories.twice;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.PeopleEdit;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.matching.EvidenceWords;
import org.undersigned.model.Letter;

/// Binds the pairs to the open letter: what is merged or kept apart leaves the list, and comes back when it is undone.
final class TwiceController {

    private final OpenLetter open;
    private final Messages messages;
    private final Tasks tasks;
    private final TwiceView view;
    private final EvidenceWords words;
    private final ChangeListener<Letter> follow = (_, _, _) -> show();
    private List<Likeness> found = List.of();
    private @Nullable Comparison comparison;
    private Tasks.@Nullable Running<List<Likeness>> search;

    TwiceController(OpenLetter open, Messages messages, Tasks tasks) {
        this.open = open;
        this.messages = messages;
        this.tasks = tasks;
        this.view = new TwiceView(messages);
        this.words = new EvidenceWords(messages);
        view.list.setCellFactory(_ -> new LikenessCell(words, item -> item.in(open.letter())
                .orElse(new Likeness.Two(new Facts("", "", "", "", 0, ""), new Facts("", "", "", "", 0, "")))));
        view.list.getSelectionModel().selectedItemProperty().addListener(_ -> compare());
        view.list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.merge.setOnAction(_ -> merge());
        view.apart.setOnAction(_ -> keepApart());
        view.stop.setOnAction(_ -> {
            if (search != null) {
                search.cancel();
            }
        });
        open.letterProperty().addListener(follow);
        view.showNobody(false);
        find();
    }

    Node view() {
        return view.root();
    }

    /// Nobody looks any more.
    void close() {
        open.letterProperty().removeListener(follow);
        if (search != null) {
            search.cancel();
        }
    }

    private void find() {
        var letter = open.letter();
        view.progress.setVisible(true);
        view.progress.setProgress(-1);
        view.summary.setText(messages.text("twice.searching"));
        search = tasks.start(
                messages.text("twice.searching"),
                progress -> Likeness.search(letter, share -> {
                    progress.stopIfCancelled();
                    progress.at(share);
                }));
        search.onDone(pairs -> {
                    found = pairs;
                    ended();
                })
                .onCancelled(this::ended);
    }

    private void ended() {
        view.progress.setVisible(false);
        show();
    }

    private void show() {
        if (view.progress.isVisible()) {
            return;
        }
        var letter = open.letter();
        var shown = found.stream().filter(each -> each.in(letter).isPresent()).toList();
        int place = view.list.getSelectionModel().getSelectedIndex();
        view.list.getItems().setAll(shown);
        view.summary.setText(messages.text("twice.summary", shown.size()));
        view.showNobody(shown.isEmpty());
        if (!shown.isEmpty()) {
            view.list.getSelectionModel().select(Math.clamp(place, 0, shown.size() - 1));
        }
        compare();
    }

    private void compare() {
        var chosen = view.list.getSelectionModel().getSelectedItem();
        var two = chosen == null ? null : chosen.in(open.letter()).orElse(null);
        comparison = two == null ? null : new Comparison(messages, two);
        view.merge.setDisable(comparison == null);
        view.apart.setDisable(comparison == null);
        view.detail.getChildren().clear();
        if (comparison != null && chosen != null) {
            var kind = PanelLook.section(
                    messages.text(chosen instanceof Likeness.Persons ? "twice.persons" : "twice.organisations"));
            var why = new Label(chosen.evidence().stream()
                    .map(words::of)
                    .map(said -> "•  " + said)
                    .collect(Collectors.joining("\n")));
            why.setWrapText(true);
            why.setMinHeight(Region.USE_PREF_SIZE);
            why.getStyleClass().add("quiet-words");
            view.detail.getChildren().setAll(kind, comparison, why);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            merge();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            keepApart();
            event.consume();
        }
    }

    private void merge() {
        var chosen = view.list.getSelectionModel().getSelectedItem();
        var look = comparison;
        if (chosen != null && look != null) {
            open.apply(chosen.merged(open.letter(), look.chosen(), look.isSwapped()));
            // What was like the one that is gone may be like the one that stayed.
            find();
        }
    }

    private void keepApart() {
        var chosen = view.list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.apply(new PeopleEdit.KeepApart(chosen.pair()));
        }
    }
}
