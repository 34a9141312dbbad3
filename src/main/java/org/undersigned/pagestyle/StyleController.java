package org.undersigned.pagestyle;

import java.util.function.BiFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.undersigned.document.LetterEdit;
import org.undersigned.model.PageStyle;
import org.undersigned.model.ReadyStyle;
import org.undersigned.typeset.FitToPages;
import org.undersigned.typeset.fonts.Family;

/// Binds the panel to the page style of the open letter. JavaFX thread only.
public final class StyleController {

    private final Given given;
    private final StyleView view;
    private boolean following;

    public StyleController(Given given) {
        this.given = given;
        this.view = new StyleView(given.messages());
        for (var family : Family.values()) {
            if (family.isForText()) {
                view.typeface.getItems().add(family.title());
            }
        }
        view.ready.forEach((ready, button) -> button.setOnAction(_ -> {
            change(ready.over(style()));
            follow();
        }));
        changes(view.paper.valueProperty(), PageStyle::withPaper);
        changes(view.typeface.valueProperty(), PageStyle::withTypeface);
        changes(view.size.valueProperty(), PageStyle::withSize);
        changes(view.lines.valueProperty(), PageStyle::withLineHeight);
        changes(view.margin.valueProperty(), PageStyle::withMargin);
        changes(view.justified.selectedProperty(), PageStyle::withJustified);
        view.extras.forEach(
                (extra, box) -> changes(box.selectedProperty(), (style, wanted) -> style.with(extra, wanted)));
        view.fit.setOnAction(_ -> fit());
        var templates = new Templates(given);
        view.save.setOnAction(_ -> templates.save());
        view.use.setOnAction(_ -> templates.use());
        given.open().letterProperty().addListener((_, before, now) -> {
            if (!before.settings().pageStyle().equals(now.settings().pageStyle())) {
                follow();
            }
        });
        new FirstPage(given, view);
        follow();
    }

    public Node view() {
        return view;
    }

    private PageStyle style() {
        return given.open().letter().settings().pageStyle();
    }

    private <T> void changes(ObservableValue<T> control, BiFunction<PageStyle, T, PageStyle> with) {
        control.addListener((_, _, value) -> {
            if (!following && value != null) {
                change(with.apply(style(), value));
            }
        });
    }

    private void change(PageStyle changed) {
        if (!changed.equals(style())) {
            view.outcome.setText("");
            var settings = given.open().letter().settings();
            given.open().apply(new LetterEdit.ChangeSettings(settings.withPageStyle(changed)));
        }
    }

    /// Shows what the letter has, without taking that for a wish.
    private void follow() {
        following = true;
        try {
            var style = style();
            var ready = ReadyStyle.of(style);
            view.ready.forEach((each, button) ->
                    button.setSelected(ready.filter(each::equals).isPresent()));
            view.paper.setValue(style.paper());
            view.typeface.setValue(Family.named(style.typeface()).title());
            view.size.getValueFactory().setValue(style.size());
            view.lines.getValueFactory().setValue(style.lineHeight());
            view.margin.getValueFactory().setValue(style.margin());
            view.justified.setSelected(style.justified());
            view.extras.forEach((extra, box) -> box.setSelected(style.has(extra)));
        } finally {
            following = false;
        }
    }

    private void fit() {
        var letter = given.open().letter();
        var edition = given.open().edition();
        int wanted = view.wanted.getValue();
        view.fit.setDisable(true);
        given.tasks()
                .<FitToPages.Fit>start(given.messages().text("style.fitting"), progress -> new FitToPages(
                                given.typesetter(), given.pictures())
                        .find(letter, edition, wanted, _ -> progress.stopIfCancelled()))
                .onDone(found -> fitted(found, letter.settings().pageStyle()))
                .onFailed(_ -> view.fit.setDisable(false))
                .onCancelled(() -> view.fit.setDisable(false));
    }

    private void fitted(FitToPages.Fit found, PageStyle before) {
        view.fit.setDisable(false);
        var messages = given.messages();
        if (!style().equals(before)) {
            return;
        }
        if (!found.enough()) {
            view.outcome.setText(messages.text("style.fitTooLong", found.pages()));
        } else if (found.style().equals(before)) {
            view.outcome.setText(messages.text("style.fitAlready", found.pages()));
        } else {
            change(found.style());
            var style = found.style();
            view.outcome.setText(
                    messages.text("style.fitDone", found.pages(), style.lineHeight(), style.size(), style.margin()));
        }
    }
}
